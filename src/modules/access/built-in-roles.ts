import { type Permission, permissions } from '#generated/permissions.ts'
import type { Scope } from '#platform/context.ts'
import type { Sentence } from '#platform/i18n.ts'

interface BuiltInRole {
  name: Sentence
  description: Sentence
  scope: Scope
  permissions: readonly Permission[]
}

const everything = Object.keys(permissions).sort() as Permission[]
/** Of the owner alone. */
const ofOwner: readonly Permission[] = ['tenants:close']

/** The roles that every tenant has. What they allow is that of the running version, so a tenant never lags behind. */
export const builtInRoles = {
  owner: {
    name: { en: 'Owner', ar: 'المالك', ru: 'Владелец' },
    description: { en: 'May do everything.', ar: 'يملك كل الصلاحيات.', ru: 'Может всё.' },
    scope: 'tenant',
    permissions: everything,
  },
  system_admin: {
    name: { en: 'System administrator', ar: 'مدير النظام', ru: 'Системный администратор' },
    description: {
      en: 'Looks after users, roles and settings.',
      ar: 'يدير المستخدمين والأدوار والإعدادات.',
      ru: 'Управляет пользователями, ролями и настройками.',
    },
    scope: 'tenant',
    permissions: everything.filter((permission) => !ofOwner.includes(permission)),
  },
  accountant: {
    name: { en: 'Accountant', ar: 'المحاسب', ru: 'Бухгалтер' },
    description: {
      en: 'Keeps the books of the whole company.',
      ar: 'يمسك دفاتر الشركة كلها.',
      ru: 'Ведёт учёт всей компании.',
    },
    scope: 'tenant',
    permissions: [
      'bills:delete',
      'bills:pay',
      'bills:update',
      'bills:view',
      'catalog:view',
      'contacts:view',
      'customers:create',
      'customers:export',
      'customers:update',
      'customers:view',
      'customers:view_credit',
      'documents:create',
      'documents:update',
      'documents:view',
      'inventory:view',
      'inventory:view_cost',
      'organization:view',
      'products:export',
      'products:view_cost',
      'products:view_wholesale',
      'purchasing:create',
      'purchasing:update',
      'purchasing:view',
      'settings:view',
      'spares:view_prices',
      'suppliers:create',
      'suppliers:update',
      'suppliers:view',
      'suppliers:view_bank',
      'users:view',
    ],
  },
  sales: {
    name: { en: 'Sales', ar: 'المبيعات', ru: 'Продажи' },
    description: {
      en: 'Wins customers and looks after them.',
      ar: 'يكسب العملاء ويتولى أمرهم.',
      ru: 'Привлекает клиентов и ведёт их.',
    },
    scope: 'own',
    permissions: [
      'catalog:view',
      'contacts:create',
      'contacts:update',
      'contacts:view',
      'customers:create',
      'customers:update',
      'customers:view',
      'customers:view_notes',
      'documents:create',
      'documents:update',
      'documents:view',
      'inventory:reserve',
      'inventory:view',
      'organization:view',
      'products:view_wholesale',
      'settings:view',
      'spares:view_prices',
    ],
  },
  cashier: {
    name: { en: 'Cashier', ar: 'أمين الصندوق', ru: 'Кассир' },
    description: {
      en: 'Sells and takes money in one branch.',
      ar: 'يبيع ويقبض في فرع واحد.',
      ru: 'Продаёт и принимает деньги в одном филиале.',
    },
    scope: 'branch',
    permissions: [
      'catalog:view',
      'customers:create',
      'customers:view',
      'documents:view',
      'inventory:move',
      'inventory:view',
      'organization:view',
      'settings:view',
      'spares:view_prices',
    ],
  },
  branch_head: {
    name: { en: 'Head of branch', ar: 'مدير الفرع', ru: 'Руководитель филиала' },
    description: { en: 'Leads one branch.', ar: 'يقود فرعًا واحدًا.', ru: 'Руководит одним филиалом.' },
    scope: 'branch',
    permissions: [
      'bills:view',
      'catalog:view',
      'contacts:create',
      'contacts:delete',
      'contacts:update',
      'contacts:view',
      'customers:create',
      'customers:delete',
      'customers:export',
      'customers:update',
      'customers:view',
      'customers:view_credit',
      'customers:view_notes',
      'documents:create',
      'documents:delete',
      'documents:update',
      'documents:view',
      'inventory:adjust',
      'inventory:create',
      'inventory:delete',
      'inventory:move',
      'inventory:reserve',
      'inventory:update',
      'inventory:view',
      'inventory:view_cost',
      'organization:update',
      'organization:view',
      'products:create',
      'products:export',
      'products:update',
      'purchasing:approve',
      'purchasing:create',
      'purchasing:delete',
      'purchasing:update',
      'purchasing:view',
      'roles:view',
      'settings:view',
      'spares:create',
      'spares:update',
      'stores:update',
      'suppliers:create',
      'suppliers:update',
      'suppliers:view',
      'users:view',
    ],
  },
  advisor: {
    name: { en: 'Advisor', ar: 'المستشار', ru: 'Консультант' },
    description: { en: 'Advises the own customers.', ar: 'يقدم المشورة لعملائه.', ru: 'Консультирует своих клиентов.' },
    scope: 'own',
    permissions: [
      'catalog:view',
      'contacts:update',
      'contacts:view',
      'customers:update',
      'customers:view',
      'customers:view_notes',
      'documents:create',
      'documents:update',
      'documents:view',
      'inventory:view',
      'organization:view',
      'settings:view',
    ],
  },
  staff: {
    name: { en: 'Staff', ar: 'الموظفون', ru: 'Сотрудник' },
    description: {
      en: 'Sees what everybody in the company may see.',
      ar: 'يرى ما يحق لكل من في الشركة رؤيته.',
      ru: 'Видит то, что доступно каждому в компании.',
    },
    scope: 'tenant',
    permissions: [
      'catalog:view',
      'contacts:view',
      'customers:view',
      'customers:view_notes',
      'inventory:view',
      'organization:view',
      'purchasing:view',
      'settings:view',
      'suppliers:view',
      'users:view',
    ],
  },
  customer: {
    name: { en: 'Customer', ar: 'العميل', ru: 'Клиент' },
    description: {
      en: 'A buyer with a log-in of the own.',
      ar: 'مشترٍ له حساب دخول خاص.',
      ru: 'Покупатель с собственным входом.',
    },
    scope: 'own',
    permissions: ['customers:view'],
  },
} as const satisfies Record<string, BuiltInRole>

export type BuiltInRoleKey = keyof typeof builtInRoles

/** What a role allows: a built-in one by this version, any other by what is stored, less what this version no longer knows. */
export function permissionsOfRole(key: string, builtIn: boolean, stored: readonly string[]): Permission[] {
  if (builtIn) return [...(builtInRoles[key as BuiltInRoleKey]?.permissions ?? [])]
  return everything.filter((permission) => stored.includes(permission))
}

/** The built-in roles that allow `permission`. */
export const builtInRolesWith = (permission: string): string[] =>
  Object.entries<BuiltInRole>(builtInRoles)
    .filter(([, role]) => (role.permissions as readonly string[]).includes(permission))
    .map(([key]) => key)
