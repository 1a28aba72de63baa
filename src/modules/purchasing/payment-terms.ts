import type { PaymentTerms } from '#generated/purchasing/types.ts'
import { type Declared, rule } from '#platform/errors.ts'

/** How `soundTerms` refuses. */
export const paymentTermsRefusals = {
  incompleteDiscount: rule(
    'incomplete_discount',
    {
      en: 'A discount for early payment takes both its days and its percent.',
      ar: 'يتطلب خصم السداد المبكر عدد الأيام والنسبة معًا.',
      ru: 'Для скидки за раннюю оплату нужны и дни, и процент.',
    },
    'payment_terms',
  ),
  lateDiscount: rule(
    'late_discount',
    {
      en: 'A discount for early payment ends by the day on which the bill is due: within {{net_days}} days.',
      ar: 'ينتهي خصم السداد المبكر بحلول موعد استحقاق الفاتورة: خلال {{net_days}} يومًا.',
      ru: 'Скидка за раннюю оплату действует не дольше срока оплаты счёта: {{net_days}} дн.',
    },
    'payment_terms',
  ),
}

/** The terms, if they are whole, and what they take off is for paying early. */
export function soundTerms(
  terms: PaymentTerms,
  refuse: Record<keyof typeof paymentTermsRefusals, Declared>,
): PaymentTerms {
  const { net_days, end_of_month, discount_days, discount_percent } = terms
  if ((discount_days === null) !== (discount_percent === null)) throw refuse.incompleteDiscount()
  if (!end_of_month && discount_days !== null && discount_days > net_days) throw refuse.lateDiscount({ net_days })
  return terms
}
