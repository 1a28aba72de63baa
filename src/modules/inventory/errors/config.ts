import { conflict, refusals, rule } from '#platform/errors.ts'

export const refuseConfig = refusals('inventory_config', {
  methodFixed: conflict(
    'method_fixed',
    {
      en: 'Goods have moved already: they stay valued by {{valuation_method}}.',
      ar: 'تحركت بضاعة من قبل: يبقى تقييمها بطريقة {{valuation_method}}.',
      ru: 'Товары уже двигались: они и дальше оцениваются так: {{valuation_method}}.',
    },
    'valuation_method',
  ),
  unknownWarehouse: rule(
    'unknown_warehouse',
    {
      en: 'There is no warehouse in use of the id {{default_warehouse_id}}.',
      ar: 'لا يوجد مستودع مستخدَم بالمعرّف {{default_warehouse_id}}.',
      ru: 'Действующего склада {{default_warehouse_id}} не существует.',
    },
    'default_warehouse_id',
  ),
})
