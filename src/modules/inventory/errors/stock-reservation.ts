import { conflict, refusals, rule } from '#platform/errors.ts'

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
