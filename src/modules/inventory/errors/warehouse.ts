import { conflict, refusals, rule } from '#platform/errors.ts'

export const refuseWarehouse = refusals('warehouse', {
  codeTaken: conflict(
    'code_taken',
    {
      en: 'Another warehouse has the code {{code}}.',
      ar: 'الرمز {{code}} لمستودع آخر.',
      ru: 'Код {{code}} у другого склада.',
    },
    'code',
  ),
  unknownStore: rule(
    'unknown_store',
    {
      en: 'There is no store of the id {{store_id}}.',
      ar: 'لا يوجد متجر بالمعرّف {{store_id}}.',
      ru: 'Магазина {{store_id}} не существует.',
    },
    'store_id',
  ),
  defaultOutOfUse: rule(
    'default_out_of_use',
    {
      en: 'The default warehouse is in use: make another one the default first.',
      ar: 'المستودع الافتراضي يبقى مستخدمًا: اجعل غيره الافتراضي أولًا.',
      ru: 'Склад по умолчанию действует: сначала назначьте другой.',
    },
    'is_active',
  ),
  archived: rule('archived', {
    en: 'The warehouse is archived.',
    ar: 'المستودع في الأرشيف.',
    ru: 'Склад в архиве.',
  }),
  transitStays: rule('transit_stays', {
    en: 'This is where goods in transit lie: it stays in use, and is no default.',
    ar: 'هنا توضع البضاعة التي في الطريق: يبقى مستخدمًا وليس افتراضيًا.',
    ru: 'Здесь лежат товары в пути: он остаётся в работе и не бывает складом по умолчанию.',
  }),
  alreadyArchived: conflict('already_archived', {
    en: 'The warehouse is archived already.',
    ar: 'المستودع في الأرشيف بالفعل.',
    ru: 'Склад уже в архиве.',
  }),
  hasStock: conflict('has_stock', {
    en: 'Stock of {{products}} products lies in the warehouse.',
    ar: 'في المستودع مخزون من {{products}} منتجات.',
    ru: 'На складе лежат запасы, товаров: {{products}}.',
  }),
  expectsStock: conflict('expects_stock', {
    en: 'A transfer is on its way to the warehouse.',
    ar: 'هناك نقل في الطريق إلى المستودع.',
    ru: 'На склад едет перемещение.',
  }),
  ofTransit: conflict('of_transit', {
    en: 'This is where goods in transit lie: it is not archived.',
    ar: 'هنا توضع البضاعة التي في الطريق: لا يؤرشف.',
    ru: 'Здесь лежат товары в пути: в архив он не переносится.',
  }),
})
