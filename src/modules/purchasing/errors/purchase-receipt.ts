import { conflict, refusals, rule } from '#platform/errors.ts'
import { namedRefusals } from '#platform/lines.ts'

export const refuseReceipt = refusals('purchase_receipt', {
  ...namedRefusals,
  alreadyCancelled: conflict('already_cancelled', {
    en: 'The receipt is cancelled already.',
    ar: 'سند الاستلام ملغى بالفعل.',
    ru: 'Поступление уже отменено.',
  }),
  billed: conflict('billed', {
    en: 'Less of {{name}} would be left than {{bills}} bills; delete that first.',
    ar: 'سيبقى من {{name}} أقل مما فُوتر في {{bills}}؛ احذف ذلك أولًا.',
    ru: '{{name}}: осталось бы меньше, чем в счетах {{bills}}; сначала удалите их.',
  }),
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
