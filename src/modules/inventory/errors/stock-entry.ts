import { conflict, refusals, rule } from '#platform/errors.ts'

export const refuseEntry = refusals('stock_entry', {
  submitted: conflict('submitted', {
    en: 'The stock entry {{number}} has been submitted and stands.',
    ar: 'رُحّل قيد المخزون {{number}} ولا يتغير.',
    ru: 'Складской документ {{number}} проведён и не меняется.',
  }),
  hasCosts: conflict('has_costs', {
    en: 'Costs were added to it by {{number}}: cancel those first.',
    ar: 'أُضيفت إليه تكاليف بالقيد {{number}}: ألغِها أولًا.',
    ru: 'Документом {{number}} к нему добавлены расходы: сначала отмените их.',
  }),
  entryNeeds: rule('entry_needs', {
    en: 'An entry of the kind {{kind}} needs this.',
    ar: 'يلزم هذا لقيد من النوع {{kind}}.',
    ru: 'Для документа вида {{kind}} это нужно.',
  }),
  entryHasNoUse: rule('entry_has_no_use', {
    en: 'An entry of the kind {{kind}} has no use for this.',
    ar: 'لا حاجة إلى هذا في قيد من النوع {{kind}}.',
    ru: 'Для документа вида {{kind}} это не нужно.',
  }),
  lineNeeds: rule('line_needs', {
    en: 'A line of the kind {{kind}} needs this.',
    ar: 'يلزم هذا لسطر من النوع {{kind}}.',
    ru: 'Для строки вида {{kind}} это нужно.',
  }),
  lineHasNoUse: rule('line_has_no_use', {
    en: 'A line of the kind {{kind}} has no use for this.',
    ar: 'لا حاجة إلى هذا في سطر من النوع {{kind}}.',
    ru: 'Для строки вида {{kind}} это не нужно.',
  }),
  noWarehouse: rule(
    'no_warehouse',
    {
      en: 'There is no default warehouse: say which one is meant.',
      ar: 'لا يوجد مستودع افتراضي: حدّد المستودع المقصود.',
      ru: 'Склада по умолчанию нет: укажите, какой имеется в виду.',
    },
    'warehouse_id',
  ),
  sameWarehouse: rule(
    'same_warehouse',
    {
      en: 'A transfer goes to another warehouse.',
      ar: 'يذهب التحويل إلى مستودع آخر.',
      ru: 'Перемещение идёт на другой склад.',
    },
    'to_warehouse_id',
  ),
  unknownReceipt: rule(
    'unknown_receipt',
    {
      en: 'There is no receipt {{receipt_id}} that stands.',
      ar: 'لا يوجد استلام قائم بالمعرّف {{receipt_id}}.',
      ru: 'Действующего поступления {{receipt_id}} не существует.',
    },
    'receipt_id',
  ),
  notInReceipt: rule('not_in_receipt', {
    en: 'The receipt brought nothing of this product.',
    ar: 'لم يرد في الاستلام شيء من هذا المنتج.',
    ru: 'В поступлении нет этого товара.',
  }),
  weightUnknown: rule('weight_unknown', {
    en: 'Nobody knows what {{name}} weighs: say it in the line, or with the product.',
    ar: 'وزن {{name}} غير معروف: اذكره في السطر أو مع المنتج.',
    ru: 'Вес {{name}} неизвестен: укажите его в строке или у товара.',
  }),
  nothingToSpread: rule('nothing_to_spread', {
    en: 'There is nothing to spread the costs by: the lines have no {{basis}}.',
    ar: 'لا شيء توزَّع التكاليف بحسبه: السطور بلا {{basis}}.',
    ru: 'Расходы не по чему распределить: у строк нет показателя {{basis}}.',
  }),
  batchByOne: rule('batch_by_one', {
    en: 'A batch is named by its id or by its code, not by both.',
    ar: 'تُذكر الدفعة بمعرّفها أو برمزها، لا بكليهما.',
    ru: 'Партию называют по идентификатору или по коду, но не по обоим.',
  }),
  countedTwice: rule('counted_twice', {
    en: 'This has been counted in another line already.',
    ar: 'عُدّ هذا في سطر آخر من قبل.',
    ru: 'Это уже посчитано в другой строке.',
  }),
  withoutLines: rule(
    'without_lines',
    {
      en: 'There is nothing in the entry to be submitted.',
      ar: 'لا شيء في القيد ليُرحَّل.',
      ru: 'В документе нечего проводить.',
    },
    'lines',
  ),
})
