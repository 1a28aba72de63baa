import { conflict, refusals, rule } from '#platform/errors.ts'
import { unknownCountry, unknownCurrency } from '#platform/places.ts'
import { taxNumberRefusals } from '#platform/tax-numbers.ts'
import { paymentTermsRefusals } from '../payment-terms.ts'

export const refuseSupplier = refusals('supplier', {
  ...paymentTermsRefusals,
  unknownCountry,
  unknownCurrency,
  ...taxNumberRefusals,
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
})
