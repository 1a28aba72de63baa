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

/** A permission in words, in the language of the caller. */
export const inWords = (permission: Key): string => say(descriptions[permission])

const descriptions: Record<Key, Sentence> = {
  'api_keys:create': { en: 'Create API keys.', ar: 'إنشاء مفاتيح API.', ru: 'Создавать ключи API.' },
  'api_keys:delete': { en: 'Revoke API keys.', ar: 'إلغاء مفاتيح API.', ru: 'Отзывать ключи API.' },
  'api_keys:view': { en: 'See API keys.', ar: 'عرض مفاتيح API.', ru: 'Видеть ключи API.' },
  'bills:delete': {
    en: 'Delete bills of suppliers of which nothing is paid.',
    ar: 'حذف فواتير المورّدين التي لم يُدفع منها شيء.',
    ru: 'Удалять счета поставщиков, по которым ничего не оплачено.',
  },
  'bills:pay': { en: 'Pay bills of suppliers.', ar: 'دفع فواتير المورّدين.', ru: 'Оплачивать счета поставщиков.' },
  'bills:update': {
    en: 'Change bills of suppliers.',
    ar: 'تعديل فواتير المورّدين.',
    ru: 'Изменять счета поставщиков.',
  },
  'bills:view': { en: 'See bills of suppliers.', ar: 'عرض فواتير المورّدين.', ru: 'Видеть счета поставщиков.' },
  'catalog:create': {
    en: 'Add departments, categories, brands, units and qualities.',
    ar: 'إضافة الأقسام والفئات والعلامات التجارية والوحدات ودرجات الجودة.',
    ru: 'Добавлять отделы, категории, бренды, единицы и качества.',
  },
  'catalog:delete': {
    en: 'Delete departments, categories, brands, units and qualities.',
    ar: 'حذف الأقسام والفئات والعلامات التجارية والوحدات ودرجات الجودة.',
    ru: 'Удалять отделы, категории, бренды, единицы и качества.',
  },
  'catalog:update': {
    en: 'Change departments, categories, brands, units and qualities.',
    ar: 'تعديل الأقسام والفئات والعلامات التجارية والوحدات ودرجات الجودة.',
    ru: 'Изменять отделы, категории, бренды, единицы и качества.',
  },
  'catalog:view': {
    en: 'See the whole catalogue, also what is out of use or archived.',
    ar: 'عرض الكتالوج كاملًا، بما فيه ما هو خارج الاستعمال أو مؤرشف.',
    ru: 'Видеть весь каталог, в том числе неиспользуемое и архивное.',
  },
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
  'customers:view_notes': {
    en: 'See and write what the company keeps to itself about customers.',
    ar: 'عرض الملاحظات الداخلية عن العملاء وكتابتها.',
    ru: 'Видеть и вести внутренние заметки о клиентах.',
  },
  'documents:create': { en: 'Upload documents.', ar: 'رفع المستندات.', ru: 'Загружать документы.' },
  'documents:delete': { en: 'Delete documents.', ar: 'حذف المستندات.', ru: 'Удалять документы.' },
  'documents:update': {
    en: 'Change and restore documents, and add versions.',
    ar: 'تعديل المستندات واستعادتها وإضافة إصدارات.',
    ru: 'Изменять и восстанавливать документы, добавлять версии.',
  },
  'documents:view': {
    en: 'See and download documents.',
    ar: 'عرض المستندات وتنزيلها.',
    ru: 'Видеть и скачивать документы.',
  },
  'inventory:adjust': {
    en: 'Adjust what is on hand, with a reason.',
    ar: 'تسوية الكمية الموجودة مع ذكر السبب.',
    ru: 'Корректировать остатки с указанием причины.',
  },
  'inventory:configure': {
    en: 'Say how stock is valued and kept.',
    ar: 'تحديد طريقة تقييم المخزون وحفظه.',
    ru: 'Задавать, как оцениваются и ведутся запасы.',
  },
  'inventory:create': {
    en: 'Add warehouses, batches, serial numbers and stock entries.',
    ar: 'إضافة المستودعات والدفعات والأرقام التسلسلية وقيود المخزون.',
    ru: 'Добавлять склады, партии, серийные номера и складские документы.',
  },
  'inventory:delete': {
    en: 'Archive warehouses, and delete what has not moved.',
    ar: 'أرشفة المستودعات وحذف ما لم يتحرك.',
    ru: 'Переносить склады в архив и удалять то, что не двигалось.',
  },
  'inventory:move': {
    en: 'Receive, issue, transfer and return goods.',
    ar: 'استلام البضاعة وصرفها ونقلها وإرجاعها.',
    ru: 'Принимать, отпускать, перемещать и возвращать товары.',
  },
  'inventory:reserve': {
    en: 'Reserve stock and release it.',
    ar: 'حجز المخزون والإفراج عنه.',
    ru: 'Резервировать запасы и снимать резерв.',
  },
  'inventory:update': {
    en: 'Change warehouses, batches, serial numbers and stock entries.',
    ar: 'تعديل المستودعات والدفعات والأرقام التسلسلية وقيود المخزون.',
    ru: 'Изменять склады, партии, серийные номера и складские документы.',
  },
  'inventory:view': {
    en: 'See stock and what moved it.',
    ar: 'عرض المخزون وحركاته.',
    ru: 'Видеть запасы и их движения.',
  },
  'inventory:view_cost': {
    en: 'See and set what stock costs and is worth.',
    ar: 'عرض تكلفة المخزون وقيمته وتحديدها.',
    ru: 'Видеть и задавать себестоимость и стоимость запасов.',
  },
  'logs:export': {
    en: 'Export the log of changes.',
    ar: 'تصدير سجل التغييرات.',
    ru: 'Выгружать журнал изменений.',
  },
  'logs:view': { en: 'See who changed what.', ar: 'عرض من غيّر ماذا.', ru: 'Видеть, кто что изменил.' },
  'oauth_clients:create': {
    en: 'Register programs as OAuth clients.',
    ar: 'تسجيل البرامج كعملاء OAuth.',
    ru: 'Регистрировать программы как клиентов OAuth.',
  },
  'oauth_clients:delete': { en: 'Delete OAuth clients.', ar: 'حذف عملاء OAuth.', ru: 'Удалять клиентов OAuth.' },
  'oauth_clients:update': {
    en: 'Change OAuth clients and their secrets.',
    ar: 'تعديل عملاء OAuth وأسرارهم.',
    ru: 'Изменять клиентов OAuth и их секреты.',
  },
  'oauth_clients:view': { en: 'See OAuth clients.', ar: 'عرض عملاء OAuth.', ru: 'Видеть клиентов OAuth.' },
  'organization:create': {
    en: 'Add companies, branches and departments.',
    ar: 'إضافة الشركات والفروع والأقسام.',
    ru: 'Добавлять компании, филиалы и отделы.',
  },
  'organization:delete': {
    en: 'Archive companies, branches and departments.',
    ar: 'أرشفة الشركات والفروع والأقسام.',
    ru: 'Переносить компании, филиалы и отделы в архив.',
  },
  'organization:update': {
    en: 'Change companies, branches and departments.',
    ar: 'تعديل الشركات والفروع والأقسام.',
    ru: 'Изменять компании, филиалы и отделы.',
  },
  'organization:view': {
    en: 'See companies, branches and departments.',
    ar: 'عرض الشركات والفروع والأقسام.',
    ru: 'Видеть компании, филиалы и отделы.',
  },
  'purchasing:approve': {
    en: 'Approve and reject requisitions and purchase orders, up to the own limit.',
    ar: 'اعتماد طلبات الشراء وأوامر الشراء ورفضها ضمن الحد المسموح.',
    ru: 'Одобрять и отклонять заявки и заказы поставщикам в пределах своего лимита.',
  },
  'purchasing:configure': {
    en: 'Set tolerances of purchasing, and who may approve how much.',
    ar: 'تحديد هوامش الشراء ومن يعتمد وبأي حد.',
    ru: 'Задавать допуски закупок и лимиты одобрения.',
  },
  'purchasing:create': {
    en: 'Add requisitions and purchase orders.',
    ar: 'إضافة طلبات الشراء وأوامر الشراء.',
    ru: 'Добавлять заявки и заказы поставщикам.',
  },
  'purchasing:delete': {
    en: 'Delete requisitions and drafts of purchase orders.',
    ar: 'حذف طلبات الشراء ومسودات أوامر الشراء.',
    ru: 'Удалять заявки и черновики заказов поставщикам.',
  },
  'purchasing:update': {
    en: 'Change requisitions and purchase orders, receive and cancel orders, and enter bills.',
    ar: 'تعديل طلبات الشراء وأوامرها، واستلامها وإلغاؤها، وإدخال الفواتير.',
    ru: 'Изменять заявки и заказы, принимать и отменять заказы, вносить счета.',
  },
  'purchasing:view': {
    en: 'See requisitions, purchase orders and receipts.',
    ar: 'عرض طلبات الشراء وأوامر الشراء والاستلامات.',
    ru: 'Видеть заявки, заказы поставщикам и поступления.',
  },
  'products:create': {
    en: 'Add products and variants.',
    ar: 'إضافة المنتجات ونسخها.',
    ru: 'Добавлять товары и варианты.',
  },
  'products:delete': {
    en: 'Archive products and variants.',
    ar: 'أرشفة المنتجات ونسخها.',
    ru: 'Переносить товары и варианты в архив.',
  },
  'products:export': {
    en: 'Take products out as a file.',
    ar: 'تصدير المنتجات إلى ملف.',
    ru: 'Выгружать товары в файл.',
  },
  'products:update': {
    en: 'Change products and variants.',
    ar: 'تعديل المنتجات ونسخها.',
    ru: 'Изменять товары и варианты.',
  },
  'products:view_cost': {
    en: 'See and set what products cost the company.',
    ar: 'عرض تكلفة المنتجات على الشركة وتعديلها.',
    ru: 'Видеть и изменять себестоимость товаров.',
  },
  'products:view_wholesale': {
    en: 'See and set wholesale prices.',
    ar: 'عرض أسعار الجملة وتعديلها.',
    ru: 'Видеть и изменять оптовые цены.',
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
  'security:view': {
    en: 'See what concerns security: log-ins, refusals, and changes of who may do what.',
    ar: 'عرض ما يخص الأمان: عمليات الدخول والرفض وتغييرات الصلاحيات.',
    ru: 'Видеть всё, что касается безопасности: входы, отказы и изменения прав.',
  },
  'settings:update': {
    en: 'Change the settings of the company and its features.',
    ar: 'تعديل إعدادات الشركة وميزاتها.',
    ru: 'Изменять настройки компании и её функции.',
  },
  'settings:view': {
    en: 'See the settings of the company.',
    ar: 'عرض إعدادات الشركة.',
    ru: 'Видеть настройки компании.',
  },
  'spares:create': { en: 'Add spare parts.', ar: 'إضافة قطع الغيار.', ru: 'Добавлять запчасти.' },
  'spares:delete': { en: 'Archive spare parts.', ar: 'أرشفة قطع الغيار.', ru: 'Переносить запчасти в архив.' },
  'spares:update': { en: 'Change spare parts.', ar: 'تعديل قطع الغيار.', ru: 'Изменять запчасти.' },
  'spares:view_prices': {
    en: 'See and set prices of spare parts.',
    ar: 'عرض أسعار قطع الغيار وتعديلها.',
    ru: 'Видеть и изменять цены запчастей.',
  },
  'stores:create': { en: 'Add stores.', ar: 'إضافة المتاجر.', ru: 'Добавлять магазины.' },
  'stores:delete': { en: 'Archive stores.', ar: 'أرشفة المتاجر.', ru: 'Переносить магазины в архив.' },
  'stores:update': { en: 'Change stores.', ar: 'تعديل المتاجر.', ru: 'Изменять магазины.' },
  'suppliers:create': { en: 'Add suppliers.', ar: 'إضافة المورّدين.', ru: 'Добавлять поставщиков.' },
  'suppliers:delete': {
    en: 'Archive suppliers.',
    ar: 'أرشفة المورّدين.',
    ru: 'Переносить поставщиков в архив.',
  },
  'suppliers:update': {
    en: 'Change and restore suppliers, and their prices.',
    ar: 'تعديل المورّدين واستعادتهم وتعديل أسعارهم.',
    ru: 'Изменять и восстанавливать поставщиков и их цены.',
  },
  'suppliers:view': {
    en: 'See suppliers and their prices.',
    ar: 'عرض المورّدين وأسعارهم.',
    ru: 'Видеть поставщиков и их цены.',
  },
  'suppliers:view_bank': {
    en: 'See and set the bank details of suppliers.',
    ar: 'عرض البيانات المصرفية للمورّدين وتحديدها.',
    ru: 'Видеть и задавать банковские реквизиты поставщиков.',
  },
  'system:view': { en: 'See how the installation is doing.', ar: 'عرض حالة النظام.', ru: 'Видеть состояние системы.' },
  'tenants:close': {
    en: 'Close the company for good.',
    ar: 'إغلاق الشركة نهائيًا.',
    ru: 'Закрыть компанию навсегда.',
  },
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
