import { conflict, refusals, rule } from '#platform/errors.ts'

export const refuseBatch = refusals('batch', {
  codeTaken: conflict(
    'code_taken',
    {
      en: 'The product has a batch {{code}} already.',
      ar: 'للمنتج دفعة بالرمز {{code}} من قبل.',
      ru: 'У товара уже есть партия {{code}}.',
    },
    'code',
  ),
  notTracked: rule(
    'not_tracked',
    {
      en: '{{name}} is not tracked by batches.',
      ar: 'لا يُتابَع {{name}} بالدفعات.',
      ru: '{{name}}: учёт по партиям не ведётся.',
    },
    'product_id',
  ),
  expiresBeforeMade: rule(
    'expires_before_made',
    {
      en: 'A batch cannot expire before it was made.',
      ar: 'لا يمكن أن تنتهي صلاحية الدفعة قبل إنتاجها.',
      ru: 'Партия не может истечь раньше, чем была изготовлена.',
    },
    'expires_on',
  ),
  unknown: rule(
    'unknown',
    {
      en: 'The product has no batch of the id {{batch_id}}.',
      ar: 'لا توجد للمنتج دفعة بالمعرّف {{batch_id}}.',
      ru: 'У товара нет партии {{batch_id}}.',
    },
    'batch_id',
  ),
  unknownCode: rule(
    'unknown_code',
    {
      en: 'The product has no batch {{code}}.',
      ar: 'لا توجد للمنتج دفعة بالرمز {{code}}.',
      ru: 'У товара нет партии {{code}}.',
    },
    'batch_code',
  ),
  needed: rule(
    'needed',
    {
      en: '{{name}} is tracked by batches: say which batch comes in.',
      ar: 'يُتابَع {{name}} بالدفعات: حدّد الدفعة الواردة.',
      ru: '{{name}} учитывается по партиям: укажите, какая партия поступает.',
    },
    'batch_code',
  ),
  otherExpiry: rule(
    'other_expiry',
    {
      en: 'The batch {{code}} expires on {{expires_on}}; correct the batch itself if that is wrong.',
      ar: 'تنتهي صلاحية الدفعة {{code}} في {{expires_on}}؛ صحّح الدفعة نفسها إن كان ذلك خطأ.',
      ru: 'Срок партии {{code}} истекает {{expires_on}}; если это неверно, исправьте саму партию.',
    },
    'batch_expires_on',
  ),
  expired: rule(
    'expired',
    {
      en: 'The batch {{code}} expired on {{expires_on}} and is not issued.',
      ar: 'انتهت صلاحية الدفعة {{code}} في {{expires_on}} ولا تُصرف.',
      ru: 'Срок партии {{code}} истёк {{expires_on}}; она не выдаётся.',
    },
    'batch_id',
  ),
  notEnoughGood: rule(
    'not_enough_good',
    {
      en: 'Only {{available}} of {{name}} can be issued from here: what else there may be has expired or is held back.',
      ar: 'لا يمكن صرف أكثر من {{available}} من {{name}} من هنا: ما عدا ذلك منتهي الصلاحية أو محجوز.',
      ru: '{{name}}: отсюда можно выдать только {{available}}; остальное просрочено или задержано.',
    },
    'quantity',
  ),
  blocked: rule(
    'blocked',
    {
      en: 'The batch {{code}} is held back and is not issued.',
      ar: 'الدفعة {{code}} محجوزة ولا تُصرف.',
      ru: 'Партия {{code}} задержана и не выдаётся.',
    },
    'batch_id',
  ),
})

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

export const refuseReservation = refusals('stock_reservation', {
  insufficient: rule(
    'insufficient',
    {
      en: 'Only {{available}} of {{name}} are available.',
      ar: 'المتاح من {{name}} هو {{available}} فقط.',
      ru: '{{name}}: доступно только {{available}}.',
    },
    'quantity',
  ),
  expiresInPast: rule(
    'expires_in_past',
    {
      en: 'A reservation cannot expire in the past.',
      ar: 'لا يمكن أن ينتهي الحجز في الماضي.',
      ru: 'Резерв не может истечь в прошлом.',
    },
    'expires_at',
  ),
  unknown: rule(
    'unknown',
    {
      en: 'There is no active reservation {{reservation_id}} of these goods in this warehouse.',
      ar: 'لا يوجد حجز سارٍ {{reservation_id}} لهذه السلعة في هذا المستودع.',
      ru: 'Действующего резерва {{reservation_id}} на этот товар на этом складе нет.',
    },
    'reservation_id',
  ),
  over: conflict(
    'not_active',
    {
      en: 'The reservation is {{status}} and holds nothing any more.',
      ar: 'حالة الحجز {{status}} ولم يعد يحجز شيئًا.',
      ru: 'Состояние резерва: {{status}}; он больше ничего не удерживает.',
    },
    'reservation_id',
  ),
})
