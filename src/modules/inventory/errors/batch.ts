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
