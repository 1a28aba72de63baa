import { conflict, refusals, rule } from '#platform/errors.ts'
import type { Sentence } from '#platform/i18n.ts'

/** What everything with a name may be refused with. */
const named = (noun: Sentence) => ({
  nameTaken: conflict(
    'name_taken',
    {
      en: `Another ${noun.en} has the name {{name}}.`,
      ar: `الاسم {{name}} مستخدم من قبل (${noun.ar}).`,
      ru: `${noun.ru}: название {{name}} уже занято.`,
    },
    'name',
  ),
  inUse: conflict('in_use', {
    en: `The ${noun.en} is still in use: {{used_by}}.`,
    ar: `ما زال هناك ما يستخدم ${noun.ar}: {{used_by}}.`,
    ru: `${noun.ru}: запись ещё используется: {{used_by}}.`,
  }),
})

export const refuseDepartment = refusals('department', named({ en: 'department', ar: 'القسم', ru: 'Отдел' }))

export const refuseCategory = refusals('category', {
  ...named({ en: 'category', ar: 'الفئة', ru: 'Категория' }),
  unknownDepartment: rule(
    'unknown_department',
    {
      en: 'There is no department of the id {{department_id}}.',
      ar: 'لا يوجد قسم بالمعرّف {{department_id}}.',
      ru: 'Отдела {{department_id}} не существует.',
    },
    'department_id',
  ),
})

export const refuseSubcategory = refusals('subcategory', {
  ...named({ en: 'subcategory', ar: 'الفئة الفرعية', ru: 'Подкатегория' }),
  unknownCategory: rule(
    'unknown_category',
    {
      en: 'There is no category of the id {{category_id}}.',
      ar: 'لا توجد فئة بالمعرّف {{category_id}}.',
      ru: 'Категории {{category_id}} не существует.',
    },
    'category_id',
  ),
})

export const refuseBrand = refusals('brand', {
  ...named({ en: 'brand', ar: 'العلامة التجارية', ru: 'Бренд' }),
  unknownCountry: rule(
    'unknown_country',
    {
      en: 'There is no country {{country}}.',
      ar: 'لا توجد دولة {{country}}.',
      ru: 'Страны {{country}} не существует.',
    },
    'country',
  ),
})

export const refuseUnit = refusals('unit', {
  ...named({ en: 'unit', ar: 'الوحدة', ru: 'Единица' }),
  codeTaken: conflict(
    'code_taken',
    {
      en: 'Another unit has the code {{code}}.',
      ar: 'الرمز {{code}} لوحدة أخرى.',
      ru: 'Код {{code}} у другой единицы.',
    },
    'code',
  ),
  unknownBase: rule(
    'unknown_base',
    {
      en: 'There is no unit of the id {{base_unit_id}} to express it in.',
      ar: 'لا توجد وحدة أساسية بالمعرّف {{base_unit_id}}.',
      ru: 'Основной единицы {{base_unit_id}} не существует.',
    },
    'base_unit_id',
  ),
  baseOfOtherKind: rule(
    'base_of_other_kind',
    {
      en: 'The base unit measures something else: {{kind}}.',
      ar: 'الوحدة الأساسية تقيس شيئًا آخر: {{kind}}.',
      ru: 'Основная единица измеряет другое: {{kind}}.',
    },
    'base_unit_id',
  ),
  noBase: rule(
    'no_base',
    {
      en: 'The base unit is itself expressed in another one; take that one.',
      ar: 'الوحدة الأساسية معبّر عنها هي نفسها بوحدة أخرى؛ استعمل تلك.',
      ru: 'Основная единица сама выражена через другую; укажите ту.',
    },
    'base_unit_id',
  ),
  baseOfOthers: rule('base_of_others', {
    en: 'Other units are expressed in it: it stays a base of its kind.',
    ar: 'وحدات أخرى معبّر عنها بها؛ تبقى وحدة أساسية من نوعها.',
    ru: 'Через неё выражены другие единицы: она остаётся основной того же вида.',
  }),
  factorOfBase: rule(
    'factor_of_base',
    {
      en: 'A base unit is its own measure: its factor is 1.',
      ar: 'الوحدة الأساسية مقياس نفسها: معاملها 1.',
      ru: 'Основная единица — сама себе мера: её множитель равен 1.',
    },
    'factor',
  ),
})

export const refuseQuality = refusals('quality', named({ en: 'quality', ar: 'الجودة', ru: 'Качество' }))

export const refuseProduct = refusals('product', {
  unknown: rule(
    'unknown',
    {
      en: 'There is no product of the id {{product_id}}.',
      ar: 'لا يوجد منتج بالمعرّف {{product_id}}.',
      ru: 'Товара {{product_id}} не существует.',
    },
    'product_id',
  ),
})

export const refuseVariant = refusals('variant', {
  unknown: rule(
    'unknown',
    {
      en: 'The product has no variant of the id {{variant_id}}.',
      ar: 'ليس للمنتج نسخة بالمعرّف {{variant_id}}.',
      ru: 'У товара нет варианта {{variant_id}}.',
    },
    'variant_id',
  ),
})
