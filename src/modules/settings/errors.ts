import { refusals, rule } from '#platform/errors.ts'
import { unknownCountry, unknownCurrency } from '#platform/places.ts'
import { taxNumberRefusals } from '#platform/tax-numbers.ts'

const unknownTimezone = rule(
  'unknown_timezone',
  {
    en: 'There is no time zone {{timezone}}.',
    ar: 'لا توجد منطقة زمنية {{timezone}}.',
    ru: 'Часового пояса {{timezone}} не существует.',
  },
  'timezone',
)

export const refuse = refusals('settings', {
  unknownTimezone,
  unknownCountry,
  unknownCurrency,
  ...taxNumberRefusals,
  rateBeyondInstallation: rule(
    'rate_beyond_installation',
    {
      en: 'The rate {{rate}} goes beyond what this installation allows: {{most}} requests in {{seconds}} seconds.',
      ar: 'المعدل {{rate}} يتجاوز ما يسمح به هذا النظام: {{most}} طلبًا كل {{seconds}} ثانية.',
      ru: 'Предел {{rate}} превышает допустимый в этой системе: {{most}} запросов за {{seconds}} с.',
    },
    'rate_limits',
  ),
  administratorsLockedOut: rule(
    'administrators_locked_out',
    {
      en: 'Administrators need at least {{least}} requests an hour, or nobody could take the setting back.',
      ar: 'يحتاج المديرون إلى {{least}} طلبًا في الساعة على الأقل، وإلا تعذّر التراجع عن الإعداد.',
      ru: 'Администраторам нужно не менее {{least}} запросов в час, иначе настройку некому будет вернуть.',
    },
    'rate_limits.admin',
  ),
})

export const refusePreferences = refusals('preferences', { unknownTimezone })

export const refuseFlag = refusals('feature_flag', {
  unknownRole: rule(
    'unknown_role',
    {
      en: 'There is no role {{role}}.',
      ar: 'لا يوجد دور {{role}}.',
      ru: 'Роли {{role}} не существует.',
    },
    'roles',
  ),
  rolesNeeded: rule(
    'roles_needed',
    {
      en: 'The roll-out by roles needs at least one role.',
      ar: 'يتطلب الإتاحة حسب الأدوار دورًا واحدًا على الأقل.',
      ru: 'Для включения по ролям нужна хотя бы одна роль.',
    },
    'roles',
  ),
  rolesOutOfPlace: rule(
    'roles_out_of_place',
    {
      en: 'Roles belong to the roll-out by roles alone.',
      ar: 'لا تُذكر الأدوار إلا في الإتاحة حسب الأدوار.',
      ru: 'Роли указываются только при включении по ролям.',
    },
    'roles',
  ),
  percentNeeded: rule(
    'percent_needed',
    {
      en: 'The roll-out by share needs a percentage.',
      ar: 'تتطلب الإتاحة حسب النسبة تحديد نسبة مئوية.',
      ru: 'Для включения по доле нужен процент.',
    },
    'percent',
  ),
  percentOutOfPlace: rule(
    'percent_out_of_place',
    {
      en: 'A percentage belongs to the roll-out by share alone.',
      ar: 'لا تُذكر النسبة المئوية إلا في الإتاحة حسب النسبة.',
      ru: 'Процент указывается только при включении по доле.',
    },
    'percent',
  ),
})
