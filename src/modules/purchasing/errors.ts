import { conflict, refusals, rule } from '#platform/errors.ts'

export const refuseSupplier = refusals('supplier', {
  codeTaken: conflict(
    'code_taken',
    {
      en: 'Another supplier already has the code {{code}}.',
      ar: 'يوجد مورّد آخر بالرمز {{code}}.',
      ru: 'У другого поставщика уже есть код {{code}}.',
    },
    'code',
  ),
  vatNumberTaken: conflict(
    'vat_number_taken',
    {
      en: 'Another supplier already has the VAT number {{vat_number}}.',
      ar: 'يوجد مورّد آخر بالرقم الضريبي {{vat_number}}.',
      ru: 'У другого поставщика уже есть номер НДС {{vat_number}}.',
    },
    'vat_number',
  ),
  archived: rule('archived', {
    en: 'An archived supplier cannot be changed; restore it first.',
    ar: 'لا يمكن تعديل مورّد مؤرشف؛ استعده أولًا.',
    ru: 'Поставщика в архиве нельзя изменить; сначала восстановите его.',
  }),
  invalidVatNumber: rule(
    'invalid_vat_number',
    {
      en: '{{number}} is not a VAT number of {{country}}.',
      ar: '{{number}} ليس رقم ضريبة قيمة مضافة في {{country}}.',
      ru: '{{number}} не является номером НДС страны {{country}}.',
    },
    'vat_number',
  ),
  invalidTaxNumber: rule(
    'invalid_tax_number',
    {
      en: '{{number}} is not a tax number of {{country}}.',
      ar: '{{number}} ليس رقمًا ضريبيًا في {{country}}.',
      ru: '{{number}} не является налоговым номером страны {{country}}.',
    },
    'tax_number',
  ),
  unknownCountry: rule(
    'unknown_country',
    {
      en: 'There is no country of the code {{country}}.',
      ar: 'لا توجد دولة بالرمز {{country}}.',
      ru: 'Страны с кодом {{country}} не существует.',
    },
    'tax_country',
  ),
  unknownCurrency: rule(
    'unknown_currency',
    {
      en: 'There is no currency of the code {{currency}}.',
      ar: 'لا توجد عملة بالرمز {{currency}}.',
      ru: 'Валюты с кодом {{currency}} не существует.',
    },
    'currency',
  ),
  // The number stays out of the sentence: refusals are logged.
  invalidIban: rule(
    'invalid_iban',
    {
      en: 'The check digits of the IBAN do not fit.',
      ar: 'أرقام التحقق في رقم IBAN غير صحيحة.',
      ru: 'Контрольные цифры IBAN не сходятся.',
    },
    'bank_details.iban',
  ),
  incompleteDiscount: rule(
    'incomplete_discount',
    {
      en: 'A discount for early payment takes both its days and its percent.',
      ar: 'يتطلب خصم السداد المبكر عدد الأيام والنسبة معًا.',
      ru: 'Для скидки за раннюю оплату нужны и дни, и процент.',
    },
    'payment_terms',
  ),
})

/** Of whatever somebody looks after. */
const assignment = {
  unknownOwner: rule(
    'unknown_owner',
    {
      en: 'There is no active user of the id {{owner_id}}.',
      ar: 'لا يوجد مستخدم نشط بالمعرّف {{owner_id}}.',
      ru: 'Действующего пользователя {{owner_id}} не существует.',
    },
    'owner_id',
  ),
  unknownBranch: rule(
    'unknown_branch',
    {
      en: 'There is no branch of the id {{branch_id}}.',
      ar: 'لا يوجد فرع بالمعرّف {{branch_id}}.',
      ru: 'Филиала {{branch_id}} не существует.',
    },
    'branch_id',
  ),
}

/** Of whatever has lines of goods. */
const goods = {
  variantNeeded: rule('variant_needed', {
    en: '{{name}} has variants; say which one.',
    ar: 'للمنتج {{name}} أنواع؛ حدّد النوع المطلوب.',
    ru: 'У товара {{name}} есть варианты; укажите какой.',
  }),
  wholeUnit: rule('whole_unit', {
    en: '{{name}} is measured in {{unit}}, which takes no fractions: {{quantity}}.',
    ar: 'يُقاس {{name}} بوحدة {{unit}} التي لا تقبل الكسور: {{quantity}}.',
    ru: '{{name}} измеряется в {{unit}} без долей: {{quantity}}.',
  }),
}

const unknownSupplier = rule(
  'unknown_supplier',
  {
    en: 'There is no supplier of the id {{supplier_id}} who takes orders.',
    ar: 'لا يوجد مورّد بالمعرّف {{supplier_id}} يقبل الطلبات.',
    ru: 'Поставщика {{supplier_id}}, принимающего заказы, не существует.',
  },
  'supplier_id',
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

export const refuseConfig = refusals('purchasing_config', {
  unknownRole: rule('unknown_role', {
    en: 'There is no role of the key {{role}}.',
    ar: 'لا يوجد دور بالمفتاح {{role}}.',
    ru: 'Роли с ключом {{role}} не существует.',
  }),
  unknownUser: rule('unknown_user', {
    en: 'There is no active user of the id {{user_id}}.',
    ar: 'لا يوجد مستخدم نشط بالمعرّف {{user_id}}.',
    ru: 'Действующего пользователя {{user_id}} не существует.',
  }),
  limitOfOne: rule('limit_of_one', {
    en: 'A limit is that of a role or of a user.',
    ar: 'الحد يخص دورًا أو مستخدمًا.',
    ru: 'Лимит относится либо к роли, либо к пользователю.',
  }),
  limitTwice: rule('limit_twice', {
    en: '{{whose}} has two limits.',
    ar: 'يوجد حدّان لـ {{whose}}.',
    ru: 'Для {{whose}} указано два лимита.',
  }),
})

export const refuseSupplierPrice = refusals('supplier_price', {
  unknownCurrency,
  taken: conflict('taken', {
    en: 'There is a price of the same product, currency, quantity and beginning.',
    ar: 'يوجد سعر لنفس المنتج والعملة والكمية والبداية.',
    ru: 'Цена с тем же товаром, валютой, количеством и началом уже есть.',
  }),
  endsBeforeBeginning: rule(
    'ends_before_beginning',
    {
      en: 'A price cannot end before it begins.',
      ar: 'لا يمكن أن ينتهي السعر قبل بدايته.',
      ru: 'Цена не может закончиться раньше, чем начаться.',
    },
    'valid_to',
  ),
})

export const refuseRequisition = refusals('requisition', {
  ...assignment,
  ...goods,
  unknownSupplier,
  decided: rule('decided', {
    en: 'An approved or ordered requisition cannot be changed.',
    ar: 'لا يمكن تعديل طلب شراء معتمد أو مطلوب.',
    ru: 'Одобренную или заказанную заявку нельзя изменить.',
  }),
  cannotDelete: conflict('cannot_delete', {
    en: 'Orders came of this requisition, so it stays.',
    ar: 'نتجت طلبات عن طلب الشراء هذا، لذا يبقى.',
    ru: 'Из этой заявки созданы заказы, поэтому она остаётся.',
  }),
  withoutSupplier: rule('without_supplier', {
    en: 'No supplier is named for {{name}}.',
    ar: 'لم يُحدَّد مورّد لـ {{name}}.',
    ru: 'Для {{name}} не указан поставщик.',
  }),
})

export const refuseOrder = refusals('purchase_order', {
  ...assignment,
  ...goods,
  unknownSupplier,
  unknownCurrency,
  unknownWarehouse: rule(
    'unknown_warehouse',
    {
      en: 'There is no warehouse of the id {{warehouse_id}}.',
      ar: 'لا يوجد مستودع بالمعرّف {{warehouse_id}}.',
      ru: 'Склада {{warehouse_id}} не существует.',
    },
    'warehouse_id',
  ),
  rateOfOwn: rule(
    'rate_of_own',
    {
      en: 'In the currency of the company itself the exchange rate is 1.',
      ar: 'سعر الصرف في عملة الشركة نفسها هو 1.',
      ru: 'В валюте самой компании курс равен 1.',
    },
    'exchange_rate',
  ),
  withoutRate: rule(
    'without_rate',
    {
      en: 'The order is in {{currency}}; say its exchange rate first.',
      ar: 'الطلب بعملة {{currency}}؛ حدّد سعر الصرف أولًا.',
      ru: 'Заказ в валюте {{currency}}; сначала укажите курс.',
    },
    'exchange_rate',
  ),
  withoutPrice: rule('without_price', {
    en: 'No price of {{name}} is known; say unit_cost.',
    ar: 'لا يُعرف سعر {{name}}؛ حدّد unit_cost.',
    ru: 'Цена {{name}} неизвестна; укажите unit_cost.',
  }),
  deliveryBeforeOrder: rule(
    'delivery_before_order',
    {
      en: 'It cannot be delivered before it is ordered.',
      ar: 'لا يمكن التسليم قبل الطلب.',
      ru: 'Поставка не может быть раньше заказа.',
    },
    'delivery_date',
  ),
  approved: rule('approved', {
    en: 'An approved order keeps {{field}}; only its delivery, reference, notes, owner and branch change.',
    ar: 'الطلب المعتمد يحتفظ بـ {{field}}؛ لا يتغير إلا التسليم والمرجع والملاحظات والمسؤول والفرع.',
    ru: 'В одобренном заказе {{field}} не меняется; меняются только поставка, ссылка, заметки, ответственный и филиал.',
  }),
  settled: rule('settled', {
    en: 'An order that is over cannot be changed.',
    ar: 'لا يمكن تعديل طلب منتهٍ.',
    ru: 'Завершённый заказ нельзя изменить.',
  }),
  overLimit: rule('over_limit', {
    en: 'The order comes to {{total}} {{currency}}; you may approve up to {{limit}}.',
    ar: 'تبلغ قيمة الطلب {{total}} {{currency}}؛ يمكنك اعتماد ما لا يزيد على {{limit}}.',
    ru: 'Сумма заказа — {{total}} {{currency}}; вы можете одобрить не больше {{limit}}.',
  }),
  belowMinimum: rule('below_minimum', {
    en: 'The supplier delivers from {{minimum}} {{currency}} on; the order comes to {{net}}.',
    ar: 'يسلّم المورّد ابتداءً من {{minimum}} {{currency}}؛ وتبلغ قيمة الطلب {{net}}.',
    ru: 'Поставщик отгружает от {{minimum}} {{currency}}; сумма заказа — {{net}}.',
  }),
  ofRequisition: conflict('of_requisition', {
    en: 'A requisition became this order, so it stays; cancel it instead.',
    ar: 'نشأ هذا الطلب عن طلب شراء، لذا يبقى؛ ألغه بدلًا من ذلك.',
    ru: 'Заказ создан из заявки, поэтому он остаётся; отмените его.',
  }),
})

/** Of whatever names lines of an order. */
const orderLine = {
  unknownLine: rule('unknown_line', {
    en: 'The order has no line of the id {{order_line_id}}.',
    ar: 'لا يوجد في الطلب بند بالمعرّف {{order_line_id}}.',
    ru: 'В заказе нет строки {{order_line_id}}.',
  }),
  lineTwice: rule('line_twice', {
    en: '{{name}} is named twice.',
    ar: 'ذُكر {{name}} مرتين.',
    ru: '{{name}} указан дважды.',
  }),
  wholeUnit: rule('whole_unit', {
    en: '{{name}} comes in whole units, not {{quantity}}.',
    ar: 'يُقاس {{name}} بوحدات كاملة لا {{quantity}}.',
    ru: '{{name}} — только целыми единицами, не {{quantity}}.',
  }),
}

export const refuseReceipt = refusals('purchase_receipt', {
  ...orderLine,
  notOpen: rule('not_open', {
    en: 'Nothing of the order is open any more.',
    ar: 'لم يبق شيء مفتوح من الطلب.',
    ru: 'По заказу больше ничего не ожидается.',
  }),
  nothing: rule('nothing', {
    en: 'Of {{name}} nothing is received; leave the line out.',
    ar: 'لم يُستلم شيء من {{name}}؛ احذف البند.',
    ru: '{{name}}: ничего не получено; уберите строку.',
  }),
  nothingRejected: rule('nothing_rejected', {
    en: 'Of {{name}} nothing is rejected, so there is no reason for it.',
    ar: 'لم يُرفض شيء من {{name}}، فلا داعي لسبب.',
    ru: '{{name}}: ничего не отклонено, причина не нужна.',
  }),
  overOrdered: rule('over_ordered', {
    en: 'Of {{name}} {{open}} may still be received, not {{wanted}}.',
    ar: 'يمكن استلام {{open}} من {{name}} لا {{wanted}}.',
    ru: '{{name}}: можно принять ещё {{open}}, а не {{wanted}}.',
  }),
  future: rule(
    'future',
    {
      en: 'It cannot have arrived in the future.',
      ar: 'لا يمكن أن يكون الوصول في المستقبل.',
      ru: 'Поступление не может быть в будущем.',
    },
    'received_at',
  ),
  warehouseNeeded: rule(
    'warehouse_needed',
    {
      en: 'Say into which warehouse the goods are put.',
      ar: 'حدّد المستودع الذي توضع فيه البضائع.',
      ru: 'Укажите, на какой склад кладётся товар.',
    },
    'warehouse_id',
  ),
})

export const refuseBill = refusals('bill', {
  ...orderLine,
  numberTaken: conflict(
    'number_taken',
    {
      en: 'The bill {{supplier_bill_number}} of this supplier was entered before.',
      ar: 'سبق إدخال الفاتورة {{supplier_bill_number}} لهذا المورّد.',
      ru: 'Счёт {{supplier_bill_number}} этого поставщика уже внесён.',
    },
    'supplier_bill_number',
  ),
  nothing: conflict('nothing', {
    en: 'All that was accepted is billed already.',
    ar: 'كل ما قُبل مفوتر بالفعل.',
    ru: 'На всё принятое счета уже внесены.',
  }),
  cannotDelete: conflict('cannot_delete', {
    en: 'Something is paid of the bill, so it stays.',
    ar: 'دُفع جزء من الفاتورة، لذا تبقى.',
    ru: 'Счёт частично оплачен, поэтому он остаётся.',
  }),
  cannotPay: conflict('cannot_pay', {
    en: 'The bill is paid already.',
    ar: 'الفاتورة مدفوعة بالفعل.',
    ru: 'Счёт уже оплачен.',
  }),
  overReceived: rule('over_received', {
    en: 'Of {{name}} {{open}} were accepted and are not billed yet, not {{wanted}}.',
    ar: 'قُبل من {{name}} ولم يُفوتر بعد {{open}} لا {{wanted}}.',
    ru: '{{name}}: принято и ещё не внесено в счета {{open}}, а не {{wanted}}.',
  }),
  overPrice: rule('over_price', {
    en: '{{name}} was ordered at {{ordered}} and is billed at {{billed}}.',
    ar: 'طُلب {{name}} بسعر {{ordered}} وفُوتر بسعر {{billed}}.',
    ru: '{{name}} заказан по {{ordered}}, а в счёте — по {{billed}}.',
  }),
  totalDiffers: rule(
    'total_differs',
    {
      en: 'The lines come to {{total}} {{currency}}, not {{said}}.',
      ar: 'مجموع البنود {{total}} {{currency}} لا {{said}}.',
      ru: 'Строки дают {{total}} {{currency}}, а не {{said}}.',
    },
    'total_amount',
  ),
  dueBeforeDated: rule(
    'due_before_dated',
    {
      en: 'A bill is not due before it is dated.',
      ar: 'لا تستحق الفاتورة قبل تاريخها.',
      ru: 'Счёт не может быть к оплате раньше своей даты.',
    },
    'due_date',
  ),
  settled: rule('settled', {
    en: 'Of a paid bill only the notes change.',
    ar: 'لا يتغير في الفاتورة المدفوعة إلا الملاحظات.',
    ru: 'В оплаченном счёте меняются только заметки.',
  }),
  overpaid: rule(
    'overpaid',
    {
      en: 'Of the bill {{open}} {{currency}} are open, not {{amount}}.',
      ar: 'المتبقي من الفاتورة {{open}} {{currency}} لا {{amount}}.',
      ru: 'По счёту к оплате {{open}} {{currency}}, а не {{amount}}.',
    },
    'amount',
  ),
  nothingPaid: rule(
    'nothing_paid',
    {
      en: 'A payment is above zero.',
      ar: 'الدفعة أكبر من الصفر.',
      ru: 'Платёж больше нуля.',
    },
    'amount',
  ),
  tooFine: rule('too_fine', {
    en: '{{amount}} is finer than {{currency}} is divided.',
    ar: '{{amount}} أدق من تقسيم {{currency}}.',
    ru: '{{amount}} мельче, чем делится {{currency}}.',
  }),
  discountLapsed: rule(
    'discount_lapsed',
    {
      en: 'The discount could be taken until {{day}}.',
      ar: 'كان الخصم متاحًا حتى {{day}}.',
      ru: 'Скидка действовала до {{day}}.',
    },
    'discount_amount',
  ),
  discountTooLarge: rule(
    'discount_too_large',
    {
      en: 'A discount of {{left}} {{currency}} may be taken.',
      ar: 'يمكن خصم {{left}} {{currency}}.',
      ru: 'Можно взять скидку {{left}} {{currency}}.',
    },
    'discount_amount',
  ),
})
