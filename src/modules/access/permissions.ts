import type { ListPermissionsQuery, Permission } from '#generated/access/types.ts'
import { type Permission as Key, permissions } from '#generated/permissions.ts'
import { type Sentence, say } from '#platform/i18n.ts'
import { type Page, paginate } from '#platform/page.ts'

/** Every permission that the contract knows, in alphabetical order. */
export function list({ search, resource, ...query }: ListPermissionsQuery): Promise<Page<Permission>> {
  const words = search?.toLowerCase()
  const found = every().filter(
    (one) =>
      (resource === undefined || one.resource === resource) && (words === undefined || textOf(one).includes(words)),
  )
  return paginate<Permission, Permission>(query, {
    order: 'key',
    place: ({ key }) => [key],
    read: async ([after = ''], limit, offset) =>
      found.filter(({ key }) => key > (after as string)).slice(offset, offset + limit),
    count: async () => found.length,
    view: (one) => one,
  })
}

const every = (): Permission[] =>
  (Object.keys(permissions) as Key[]).sort().map((key) => {
    const [resource = '', action = ''] = key.split(':')
    return { key, resource, action, description: say(descriptions[key]), operations: [...permissions[key]] }
  })

const textOf = ({ key, description, operations }: Permission): string =>
  [key, description, ...operations].join('\n').toLowerCase()

const descriptions: Record<Key, Sentence> = {
  'contacts:create': {
    en: 'Add contacts, leads, opportunities and campaigns.',
    ar: 'إضافة جهات الاتصال والعملاء المحتملين والفرص والحملات.',
    ru: 'Добавлять контакты, лиды, сделки и кампании.',
  },
  'contacts:delete': {
    en: 'Archive contacts; delete leads, opportunities and campaigns.',
    ar: 'أرشفة جهات الاتصال؛ حذف العملاء المحتملين والفرص والحملات.',
    ru: 'Переносить контакты в архив; удалять лиды, сделки и кампании.',
  },
  'contacts:update': {
    en: 'Change contacts, leads, opportunities and campaigns, and convert leads.',
    ar: 'تعديل جهات الاتصال والعملاء المحتملين والفرص والحملات، وتحويل العملاء المحتملين.',
    ru: 'Изменять контакты, лиды, сделки и кампании, превращать лиды в клиентов.',
  },
  'contacts:view': {
    en: 'See contacts, leads, opportunities and campaigns.',
    ar: 'عرض جهات الاتصال والعملاء المحتملين والفرص والحملات.',
    ru: 'Видеть контакты, лиды, сделки и кампании.',
  },
  'customers:create': { en: 'Add customers.', ar: 'إضافة العملاء.', ru: 'Добавлять клиентов.' },
  'customers:delete': {
    en: 'Archive customers and erase their personal data.',
    ar: 'أرشفة العملاء ومحو بياناتهم الشخصية.',
    ru: 'Переносить клиентов в архив и стирать их персональные данные.',
  },
  'customers:export': {
    en: 'Take customers out as a file, with all that is held of them.',
    ar: 'تصدير العملاء في ملف مع كل ما يُحفظ عنهم.',
    ru: 'Выгружать клиентов в файл со всем, что о них хранится.',
  },
  'customers:update': {
    en: 'Change and restore customers.',
    ar: 'تعديل العملاء واستعادتهم.',
    ru: 'Изменять и восстанавливать клиентов.',
  },
  'customers:view': { en: 'See customers.', ar: 'عرض العملاء.', ru: 'Видеть клиентов.' },
  'customers:view_credit': {
    en: 'See and set what customers may owe.',
    ar: 'عرض حدود ائتمان العملاء وتحديدها.',
    ru: 'Видеть и задавать кредитные лимиты клиентов.',
  },
  'roles:assign': {
    en: 'Give roles to users and take them away.',
    ar: 'منح المستخدمين الأدوار وسحبها.',
    ru: 'Давать пользователям роли и отбирать их.',
  },
  'roles:create': { en: 'Add roles.', ar: 'إضافة الأدوار.', ru: 'Добавлять роли.' },
  'roles:delete': { en: 'Delete roles.', ar: 'حذف الأدوار.', ru: 'Удалять роли.' },
  'roles:update': { en: 'Change roles.', ar: 'تعديل الأدوار.', ru: 'Изменять роли.' },
  'roles:view': { en: 'See roles and permissions.', ar: 'عرض الأدوار والصلاحيات.', ru: 'Видеть роли и права.' },
  'system:view': { en: 'See how the installation is doing.', ar: 'عرض حالة النظام.', ru: 'Видеть состояние системы.' },
  'users:create': {
    en: 'Add and invite users.',
    ar: 'إضافة المستخدمين ودعوتهم.',
    ru: 'Добавлять и приглашать пользователей.',
  },
  'users:delete': { en: 'Deactivate users.', ar: 'تعطيل المستخدمين.', ru: 'Отключать пользователей.' },
  'users:update': {
    en: 'Change and restore users.',
    ar: 'تعديل المستخدمين واستعادتهم.',
    ru: 'Изменять и восстанавливать пользователей.',
  },
  'users:view': {
    en: 'See users and invitations.',
    ar: 'عرض المستخدمين والدعوات.',
    ru: 'Видеть пользователей и приглашения.',
  },
}
