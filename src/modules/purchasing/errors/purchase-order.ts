import { assignmentRefusals } from '#modules/access/index.ts'
import { orderedGoodsRefusals } from '#modules/catalog/index.ts'
import { conflict, refusals, rule } from '#platform/errors.ts'
import { unknownCurrency } from '#platform/places.ts'
import { paymentTermsRefusals } from '../payment-terms.ts'
import { orderableRefusals } from '../references.ts'

export const refuseOrder = refusals('purchase_order', {
  ...assignmentRefusals,
  ...orderedGoodsRefusals,
  ...orderableRefusals,
  ...paymentTermsRefusals,
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
