import { conflict, refusals, rule } from '#platform/errors.ts'
import { namedRefusals } from '#platform/lines.ts'

export const refuseBill = refusals('bill', {
  ...namedRefusals,
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
  paymentCancelled: conflict('payment_cancelled', {
    en: 'The payment is cancelled already.',
    ar: 'الدفعة ملغاة بالفعل.',
    ru: 'Платёж уже отменён.',
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
  paidInFuture: rule(
    'paid_in_future',
    {
      en: 'It cannot have been paid in the future.',
      ar: 'لا يمكن أن يكون الدفع في المستقبل.',
      ru: 'Оплата не может быть в будущем.',
    },
    'paid_on',
  ),
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
