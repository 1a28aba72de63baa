import { conflict, refusals, rule } from '#platform/errors.ts'
import type { Sentence } from '#platform/i18n.ts'
import { unknownCountry, unknownCurrency } from '#platform/places.ts'
import { taxNumberRefusals } from '#platform/tax-numbers.ts'

export const refuse = refusals('tenant', {
  slugTaken: conflict(
    'slug_taken',
    {
      en: 'Another tenant already has the slug {{slug}}.',
      ar: 'توجد شركة أخرى بالاسم المختصر {{slug}}.',
      ru: 'Краткое имя {{slug}} уже занято другой компанией.',
    },
    'slug',
  ),
  unknownCountry,
  unknownCurrency,
  unknownTimezone: rule(
    'unknown_timezone',
    {
      en: 'There is no time zone {{timezone}}.',
      ar: 'لا توجد منطقة زمنية {{timezone}}.',
      ru: 'Часового пояса {{timezone}} не существует.',
    },
    'timezone',
  ),
  notConfirmed: rule(
    'not_confirmed',
    {
      en: 'Repeat the name or the slug {{slug}} to close it.',
      ar: 'كرر الاسم أو الاسم المختصر {{slug}} لإغلاقها.',
      ru: 'Чтобы закрыть, повторите название или краткое имя {{slug}}.',
    },
    'confirm',
  ),
})

/** What each kind of thing in a tenant's structure may be refused with. */
const structural = (noun: Sentence) => ({
  codeTaken: conflict(
    'code_taken',
    {
      en: `Another ${noun.en} already has the code {{code}}.`,
      ar: 'الرمز {{code}} مستخدم من قبل.',
      ru: 'Код {{code}} уже занят.',
    },
    'code',
  ),
  archived: rule('archived', {
    en: `An archived ${noun.en} cannot be changed.`,
    ar: `لا يمكن تعديل ${noun.ar} بعد الأرشفة.`,
    ru: `${noun.ru} в архиве: изменить нельзя.`,
  }),
  alreadyArchived: conflict('already_archived', {
    en: `The ${noun.en} is archived already.`,
    ar: `${noun.ar} في الأرشيف بالفعل.`,
    ru: `${noun.ru} уже в архиве.`,
  }),
  inUse: conflict('in_use', {
    en: `The ${noun.en} is still in use: {{used_by}}.`,
    ar: `${noun.ar} ما زال مستخدمًا: {{used_by}}.`,
    ru: `${noun.ru} ещё используется: {{used_by}}.`,
  }),
})

const inTree = (noun: Sentence) => ({
  ...structural(noun),
  unknownParent: rule(
    'unknown_parent',
    {
      en: `There is no ${noun.en} in use of the id {{parent_id}} to stand below.`,
      ar: `لا يوجد ${noun.ar} مستخدم بالمعرّف {{parent_id}} ليكون في الأعلى.`,
      ru: `Вышестоящая запись {{parent_id}} не найдена среди действующих.`,
    },
    'parent_id',
  ),
  belowItself: rule(
    'below_itself',
    {
      en: `The ${noun.en} cannot stand below itself.`,
      ar: `لا يمكن أن يكون ${noun.ar} تحت نفسه.`,
      ru: `${noun.ru}: запись не может стоять ниже самой себя.`,
    },
    'parent_id',
  ),
  tooDeep: rule(
    'too_deep',
    {
      en: 'A tree has at most 20 levels.',
      ar: 'للشجرة عشرون مستوى على الأكثر.',
      ru: 'В дереве не больше 20 уровней.',
    },
    'parent_id',
  ),
})

const ofBranch = rule(
  'unknown_branch',
  {
    en: 'There is no branch in use of the id {{branch_id}}.',
    ar: 'لا يوجد فرع مستخدم بالمعرّف {{branch_id}}.',
    ru: 'Действующего филиала {{branch_id}} не существует.',
  },
  'branch_id',
)
const ofManager = rule(
  'unknown_manager',
  {
    en: 'There is no active user of the id {{manager_id}} to lead it.',
    ar: 'لا يوجد مستخدم نشط بالمعرّف {{manager_id}} ليتولى الإدارة.',
    ru: 'Нет действующего пользователя {{manager_id}}, который мог бы руководить.',
  },
  'manager_id',
)
const ofTimezone = rule(
  'unknown_timezone',
  {
    en: 'There is no time zone {{timezone}}.',
    ar: 'لا توجد منطقة زمنية {{timezone}}.',
    ru: 'Часового пояса {{timezone}} не существует.',
  },
  'timezone',
)

export const refuseCompany = refusals('company', {
  ...inTree({ en: 'company', ar: 'الشركة', ru: 'Компания' }),
  unknownCurrency,
  ...taxNumberRefusals,
})

export const refuseBranch = refusals('branch', {
  ...inTree({ en: 'branch', ar: 'الفرع', ru: 'Филиал' }),
  unknownCompany: rule(
    'unknown_company',
    {
      en: 'There is no company in use of the id {{company_id}}.',
      ar: 'لا توجد شركة مستخدمة بالمعرّف {{company_id}}.',
      ru: 'Действующей компании {{company_id}} не существует.',
    },
    'company_id',
  ),
  unknownManager: ofManager,
  unknownTimezone: ofTimezone,
  headquartersStays: rule(
    'headquarters_stays',
    {
      en: 'One active branch is the headquarters; make another one the headquarters first.',
      ar: 'لا بد من فرع نشط واحد هو المقر الرئيسي؛ عيّن فرعًا آخر مقرًا أولًا.',
      ru: 'Один действующий филиал всегда головной; сначала сделайте головным другой.',
    },
    'is_headquarters',
  ),
  headquartersNeeded: conflict('headquarters_needed', {
    en: 'The headquarters cannot be archived; make another branch the headquarters first.',
    ar: 'لا يمكن أرشفة المقر الرئيسي؛ عيّن فرعًا آخر مقرًا أولًا.',
    ru: 'Головной филиал нельзя перенести в архив; сначала сделайте головным другой.',
  }),
})

export const refuseDepartment = refusals('org_department', {
  ...inTree({ en: 'department', ar: 'القسم', ru: 'Отдел' }),
  unknownBranch: ofBranch,
  unknownManager: ofManager,
})

export const refuseStore = refusals('store', {
  ...structural({ en: 'store', ar: 'المتجر', ru: 'Магазин' }),
  unknownBranch: ofBranch,
  unknownTimezone: ofTimezone,
  overlappingHours: rule(
    'overlapping_hours',
    {
      en: 'The hours of {{day}} overlap with others.',
      ar: 'تتداخل ساعات {{day}} مع غيرها.',
      ru: 'Часы работы ({{day}}) пересекаются с другими.',
    },
    'opening_hours',
  ),
  halfAPlace: rule(
    'half_a_place',
    {
      en: 'A place needs latitude and longitude, or neither.',
      ar: 'يحتاج الموقع إلى خط العرض وخط الطول معًا أو لا شيء منهما.',
      ru: 'Нужны и широта, и долгота, либо ни той, ни другой.',
    },
    'latitude',
  ),
})
