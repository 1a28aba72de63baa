import { conflict, refusals, rule } from '#platform/errors.ts'
import { unknownCurrency } from '#platform/places.ts'

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
