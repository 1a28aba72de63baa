import { conflict, refusals, rule } from '#platform/errors.ts'

export const refuseSerial = refusals('serial', {
  numberTaken: conflict(
    'number_taken',
    {
      en: 'The product has a piece with the number {{number}} already.',
      ar: 'للمنتج قطعة بالرقم {{number}} من قبل.',
      ru: 'У товара уже есть экземпляр с номером {{number}}.',
    },
    'number',
  ),
  hasMoved: conflict('has_moved', {
    en: 'The piece {{number}} has moved; its product and number stand.',
    ar: 'تحركت القطعة {{number}}؛ يبقى منتجها ورقمها.',
    ru: 'Экземпляр {{number}} уже перемещался; его товар и номер остаются.',
  }),
  notTracked: rule(
    'not_tracked',
    {
      en: '{{name}} is not tracked by serial numbers.',
      ar: 'لا يُتابَع {{name}} بالأرقام التسلسلية.',
      ru: '{{name}}: учёт по серийным номерам не ведётся.',
    },
    'product_id',
  ),
  asManyAsQuantity: rule(
    'as_many_as_quantity',
    {
      en: 'As many serial numbers as pieces are needed: {{quantity}}, not {{given}}.',
      ar: 'يلزم من الأرقام التسلسلية بعدد القطع: {{quantity}} وليس {{given}}.',
      ru: 'Нужно столько серийных номеров, сколько экземпляров: {{quantity}}, а не {{given}}.',
    },
    'serials',
  ),
  twice: rule(
    'twice',
    {
      en: 'The serial number {{number}} stands there twice.',
      ar: 'الرقم التسلسلي {{number}} مذكور مرتين.',
      ru: 'Серийный номер {{number}} указан дважды.',
    },
    'serials',
  ),
  unknown: rule(
    'unknown',
    {
      en: 'The product has no piece with the number {{number}}.',
      ar: 'لا توجد للمنتج قطعة بالرقم {{number}}.',
      ru: 'У товара нет экземпляра с номером {{number}}.',
    },
    'serials',
  ),
  alreadyHere: conflict(
    'already_here',
    {
      en: 'The piece {{number}} is in stock already.',
      ar: 'القطعة {{number}} في المخزون بالفعل.',
      ru: 'Экземпляр {{number}} уже на складе.',
    },
    'serials',
  ),
  alreadyIssued: conflict(
    'already_issued',
    {
      en: 'The piece {{number}} has gone out already.',
      ar: 'خرجت القطعة {{number}} من قبل.',
      ru: 'Экземпляр {{number}} уже выдан.',
    },
    'serials',
  ),
  notOnItsWay: conflict(
    'not_on_its_way',
    {
      en: 'The piece {{number}} is not on its way.',
      ar: 'القطعة {{number}} ليست في الطريق.',
      ru: 'Экземпляр {{number}} не в пути.',
    },
    'serials',
  ),
  movedSince: conflict('moved_since', {
    en: 'The piece {{number}} has moved since: call that off first.',
    ar: 'تحركت القطعة {{number}} بعد ذلك: ألغِ تلك الحركة أولًا.',
    ru: 'Экземпляр {{number}} с тех пор перемещался: сначала отмените то движение.',
  }),
  elsewhere: conflict(
    'elsewhere',
    {
      en: 'The piece {{number}} is not in this warehouse.',
      ar: 'القطعة {{number}} ليست في هذا المستودع.',
      ru: 'Экземпляра {{number}} нет на этом складе.',
    },
    'serials',
  ),
})
