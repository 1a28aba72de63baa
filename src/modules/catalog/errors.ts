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
  fixedByStock: rule(
    'fixed_by_stock',
    {
      en: 'Something measured in it has been in stock: whether it takes fractions stays as it is.',
      ar: 'سبق تخزين ما يُقاس بها: قبولها للكسور يبقى كما هو.',
      ru: 'В ней уже учитывался складской товар: допускает ли она дроби, остаётся прежним.',
    },
    'is_whole',
  ),
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

/** What a thing with an SKU and a barcode may be refused with; both are unique among products and variants together. */
const coded = {
  skuTaken: conflict(
    'sku_taken',
    {
      en: 'Another product or variant has the SKU {{sku}}.',
      ar: 'رمز الصنف {{sku}} لمنتج آخر أو نسخة أخرى.',
      ru: 'Артикул {{sku}} уже у другого товара или варианта.',
    },
    'sku',
  ),
  barcodeTaken: conflict(
    'barcode_taken',
    {
      en: 'Another product or variant has the barcode {{barcode}}.',
      ar: 'الباركود {{barcode}} لمنتج آخر أو نسخة أخرى.',
      ru: 'Штрихкод {{barcode}} уже у другого товара или варианта.',
    },
    'barcode',
  ),
  invalidBarcode: rule(
    'invalid_barcode',
    {
      en: 'The last digit of {{barcode}} does not check the others.',
      ar: 'الرقم الأخير من {{barcode}} لا يطابق رقم التحقق.',
      ru: 'Последняя цифра {{barcode}} не сходится с остальными.',
    },
    'barcode',
  ),
  roundedBarcode: rule(
    'rounded_barcode',
    {
      en: '{{barcode}} is what a spreadsheet program makes of a long number; format the cells as text and enter the code anew.',
      ar: '{{barcode}} هو ما تحوّل إليه برامج الجداول رقمًا طويلًا؛ اجعل تنسيق الخلايا نصًّا وأدخل الرمز من جديد.',
      ru: '{{barcode}} — так табличная программа показывает длинное число; задайте ячейкам текстовый формат и введите код заново.',
    },
    'barcode',
  ),
}

const unknown = (field: string, noun: Sentence) =>
  rule(
    `unknown_${field.replace('_id', '')}`,
    {
      en: `There is no ${noun.en} of the id {{${field}}}.`,
      ar: `لا يوجد ما يلي بالمعرّف {{${field}}}: ${noun.ar}.`,
      ru: `${noun.ru}: записи {{${field}}} не существует.`,
    },
    field,
  )

const unknownCurrency = rule(
  'unknown_currency',
  {
    en: 'There is no currency of the code {{currency}}.',
    ar: 'لا توجد عملة بالرمز {{currency}}.',
    ru: 'Валюты с кодом {{currency}} не существует.',
  },
  'currency',
)

export const refuseProduct = refusals('product', {
  ...coded,
  unknown: rule(
    'unknown',
    {
      en: 'There is no product of the id {{product_id}}.',
      ar: 'لا يوجد منتج بالمعرّف {{product_id}}.',
      ru: 'Товара {{product_id}} не существует.',
    },
    'product_id',
  ),
  unknownUnit: unknown('unit_id', { en: 'unit', ar: 'الوحدة', ru: 'Единица' }),
  unknownSubcategory: unknown('subcategory_id', { en: 'subcategory', ar: 'الفئة الفرعية', ru: 'Подкатегория' }),
  unknownBrand: unknown('brand_id', { en: 'brand', ar: 'العلامة التجارية', ru: 'Бренд' }),
  unknownQuality: unknown('quality_id', { en: 'quality', ar: 'درجة الجودة', ru: 'Качество' }),
  unknownCurrency,
  unknownId: rule(
    'unknown_id',
    {
      en: 'There is no product of the id {{id}} that is not archived.',
      ar: 'لا يوجد منتج غير مؤرشف بالمعرّف {{id}}.',
      ru: 'Товара {{id}}, не перенесённого в архив, не существует.',
    },
    'id',
  ),
  bulkRefused: rule('bulk_refused', {
    en: 'Row {{index}} was refused, so none was taken: {{reason}}',
    ar: 'رُفض الصف {{index}} فلم يُقبل أي صف: {{reason}}',
    ru: 'Строка {{index}} отклонена, поэтому не принята ни одна: {{reason}}',
  }),
  untrackedService: rule(
    'untracked_service',
    {
      en: 'A service is not in stock, so its pieces are not tracked.',
      ar: 'الخدمة لا تُخزَّن، فلا تُتتبَّع وحداتها.',
      ru: 'Услуга не хранится на складе, поэтому её экземпляры не отслеживаются.',
    },
    'tracking',
  ),
  archived: rule('archived', {
    en: 'The product is archived.',
    ar: 'المنتج مؤرشف.',
    ru: 'Товар в архиве.',
  }),
  archivedAlready: conflict('archived_already', {
    en: 'The product is archived already.',
    ar: 'المنتج مؤرشف من قبل.',
    ru: 'Товар уже в архиве.',
  }),
  notArchived: conflict('not_archived', {
    en: 'The product is not archived.',
    ar: 'المنتج ليس مؤرشفًا.',
    ru: 'Товар не в архиве.',
  }),
  fixedByStock: rule('fixed_by_stock', {
    en: 'The product has been in stock: its type, tracking and unit stay as they are.',
    ar: 'سبق أن خُزِّن المنتج: نوعه وطريقة تتبعه ووحدته تبقى كما هي.',
    ru: 'Товар уже был на складе: его вид, учёт и единица остаются прежними.',
  }),
})

export const refuseVariant = refusals('variant', {
  ...coded,
  unknown: rule(
    'unknown',
    {
      en: 'The product has no variant of the id {{variant_id}}.',
      ar: 'ليس للمنتج نسخة بالمعرّف {{variant_id}}.',
      ru: 'У товара нет варианта {{variant_id}}.',
    },
    'variant_id',
  ),
  unknownProduct: unknown('product_id', { en: 'product', ar: 'المنتج', ru: 'Товар' }),
  productInStock: rule(
    'product_in_stock',
    {
      en: 'The product has been in stock by itself; it cannot come in variants any more.',
      ar: 'سبق أن خُزِّن المنتج بذاته؛ لم يعد ممكنًا أن تكون له نسخ.',
      ru: 'Товар уже был на складе сам по себе; варианты у него больше невозможны.',
    },
    'product_id',
  ),
  optionsTaken: conflict(
    'options_taken',
    {
      en: 'Another variant of the product has the same options.',
      ar: 'نسخة أخرى من المنتج لها الخيارات نفسها.',
      ru: 'У другого варианта товара те же параметры.',
    },
    'options',
  ),
  optionTwice: rule(
    'option_twice',
    {
      en: 'An option is named once.',
      ar: 'يُذكر كل خيار مرة واحدة.',
      ru: 'Каждый параметр называется один раз.',
    },
    'options',
  ),
  otherOptions: rule(
    'other_options',
    {
      en: 'The other variants of the product have these options: {{options}}.',
      ar: 'لنسخ المنتج الأخرى هذه الخيارات: {{options}}.',
      ru: 'У других вариантов товара такие параметры: {{options}}.',
    },
    'options',
  ),
  archived: rule('archived', {
    en: 'The variant is archived.',
    ar: 'النسخة مؤرشفة.',
    ru: 'Вариант в архиве.',
  }),
  archivedAlready: conflict('archived_already', {
    en: 'The variant is archived already.',
    ar: 'النسخة مؤرشفة من قبل.',
    ru: 'Вариант уже в архиве.',
  }),
  notArchived: conflict('not_archived', {
    en: 'The variant is not archived.',
    ar: 'النسخة ليست مؤرشفة.',
    ru: 'Вариант не в архиве.',
  }),
  productArchived: conflict('product_archived', {
    en: 'The product of the variant is archived; restore that first.',
    ar: 'منتج هذه النسخة مؤرشف؛ استعده أولًا.',
    ru: 'Товар этого варианта в архиве; сначала восстановите его.',
  }),
})

export const refuseSpare = refusals('spare', {
  skuTaken: conflict(
    'sku_taken',
    {
      en: 'Another spare part has the SKU {{sku}}.',
      ar: 'رمز الصنف {{sku}} لقطعة غيار أخرى.',
      ru: 'Артикул {{sku}} уже у другой запчасти.',
    },
    'sku',
  ),
  unknownBrand: unknown('brand_id', { en: 'brand', ar: 'العلامة التجارية', ru: 'Бренд' }),
  unknownQuality: unknown('quality_id', { en: 'quality', ar: 'درجة الجودة', ru: 'Качество' }),
  unknownProduct: unknown('product_id', { en: 'product', ar: 'المنتج', ru: 'Товар' }),
  unknownCurrency,
  archived: rule('archived', {
    en: 'The spare part is archived.',
    ar: 'قطعة الغيار مؤرشفة.',
    ru: 'Запчасть в архиве.',
  }),
  archivedAlready: conflict('archived_already', {
    en: 'The spare part is archived already.',
    ar: 'قطعة الغيار مؤرشفة من قبل.',
    ru: 'Запчасть уже в архиве.',
  }),
  notArchived: conflict('not_archived', {
    en: 'The spare part is not archived.',
    ar: 'قطعة الغيار ليست مؤرشفة.',
    ru: 'Запчасть не в архиве.',
  }),
})
