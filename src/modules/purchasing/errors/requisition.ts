import { assignmentRefusals } from '#modules/access/index.ts'
import { orderedGoodsRefusals } from '#modules/catalog/index.ts'
import { conflict, refusals, rule } from '#platform/errors.ts'
import { orderableRefusals } from '../references.ts'

export const refuseRequisition = refusals('requisition', {
  ...assignmentRefusals,
  ...orderedGoodsRefusals,
  ...orderableRefusals,
  decided: rule('decided', {
    en: 'An approved or ordered requisition cannot be changed.',
    ar: 'لا يمكن تعديل طلب شراء معتمد أو مطلوب.',
    ru: 'Одобренную или заказанную заявку нельзя изменить.',
  }),
  cannotDelete: conflict('cannot_delete', {
    en: 'Orders came of this requisition, so it stays.',
    ar: 'نتجت طلبات عن طلب الشراء هذا، لذا يبقى.',
    ru: 'Из этой заявки созданы заказы, поэтому она остаётся.',
  }),
  withoutSupplier: rule('without_supplier', {
    en: 'No supplier is named for {{name}}.',
    ar: 'لم يُحدَّد مورّد لـ {{name}}.',
    ru: 'Для {{name}} не указан поставщик.',
  }),
})
