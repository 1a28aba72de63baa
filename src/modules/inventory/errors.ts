import { conflict, refusals, rule } from '#platform/errors.ts'

/** What a movement of goods is refused with, whoever asks for it. */
export const refuseStock = refusals('stock', {
  stillHeld: conflict('still_held', {
    en: 'There still is stock of it; issue it, or write it off, before it is archived.',
    ar: 'ما زال منه مخزون؛ اصرفه أو اشطبه قبل أرشفته.',
    ru: 'Остаток ещё есть; отпустите или спишите его, прежде чем переносить в архив.',
  }),
  insufficient: rule('insufficient', {
    en: 'There is not enough of {{name}} in {{warehouse}}: {{requested}} asked for, {{available}} available.',
    ar: 'لا توجد كمية كافية من {{name}} في {{warehouse}}: المطلوب {{requested}} والمتاح {{available}}.',
    ru: 'Недостаточно «{{name}}» на складе {{warehouse}}: запрошено {{requested}}, доступно {{available}}.',
  }),
  insufficientLater: rule('insufficient_later', {
    en: 'At {{at}} there would be too little of {{name}} in {{warehouse}}: later movements need what would be missing then.',
    ar: 'في {{at}} ستقلّ الكمية من {{name}} في {{warehouse}} عن اللازم: حركات لاحقة تحتاج ما سينقص حينها.',
    ru: 'На {{at}} на складе {{warehouse}} не хватило бы «{{name}}»: более поздним движениям нужно то, чего тогда не станет.',
  }),
  service: rule('service', {
    en: '{{name}} is a service: there is no stock of it.',
    ar: '{{name}} خدمة ولا مخزون لها.',
    ru: '«{{name}}» — услуга, запасов у неё нет.',
  }),
  variantNeeded: rule('variant_needed', {
    en: '{{name}} has variants: name the one that moves.',
    ar: 'للمنتج {{name}} متغيرات: حدّد المتغير الذي يتحرك.',
    ru: 'У «{{name}}» есть варианты: укажите, какой перемещается.',
  }),
  wholeUnits: rule('whole_units', {
    en: 'The unit of {{name}} has no fractions, and {{quantity}} is no whole number.',
    ar: 'وحدة {{name}} لا تقبل الكسور، و{{quantity}} ليست عددًا صحيحًا.',
    ru: 'Единица «{{name}}» не делится, а {{quantity}} — не целое число.',
  }),
  unknownWarehouse: rule('unknown_warehouse', {
    en: 'There is no warehouse in use of the id {{warehouse_id}}.',
    ar: 'لا يوجد مستودع مستخدَم بالمعرّف {{warehouse_id}}.',
    ru: 'Действующего склада {{warehouse_id}} не существует.',
  }),
  sameWarehouse: rule('same_warehouse', {
    en: 'Goods are transferred from one warehouse into another.',
    ar: 'يكون النقل من مستودع إلى مستودع آخر.',
    ru: 'Перемещают с одного склада на другой.',
  }),
  noUse: rule('no_use', {
    en: 'A movement of the kind {{kind}} has no use for this.',
    ar: 'لا حاجة إلى هذا في حركة من النوع {{kind}}.',
    ru: 'Для движения вида {{kind}} это не нужно.',
  }),
  destinationNeeded: rule('destination_needed', {
    en: 'Say into which warehouse the goods are transferred.',
    ar: 'حدّد المستودع الذي تُنقل إليه البضاعة.',
    ru: 'Укажите, на какой склад перемещаются товары.',
  }),
  costOfOutgoing: rule('cost_of_outgoing', {
    en: 'What goes out costs what it is worth here: a cost is given only of what comes in.',
    ar: 'تكلفة الصادر هي قيمته هنا: تُذكر التكلفة للوارد فقط.',
    ru: 'Расход идёт по здешней стоимости: цену указывают только для прихода.',
  }),
  inTheFuture: rule(
    'in_the_future',
    {
      en: 'A movement has taken place: its date is not in the future.',
      ar: 'الحركة قد حدثت: تاريخها ليس في المستقبل.',
      ru: 'Движение уже произошло: его дата не в будущем.',
    },
    'occurred_at',
  ),
  backdated: rule(
    'backdated',
    {
      en: 'Later movements of {{name}} are on record, and the company takes none from before them.',
      ar: 'سُجّلت حركات لاحقة من {{name}}، والشركة لا تقبل ما قبلها.',
      ru: 'По «{{name}}» уже учтены более поздние движения, и компания не принимает более ранних.',
    },
    'occurred_at',
  ),
  unknownReturn: rule('unknown_return', {
    en: 'There is no line of an issue of {{name}} with this id that could come back.',
    ar: 'لا يوجد بند صرف لـ{{name}} بهذا المعرّف يمكن إرجاعه.',
    ru: 'Нет строки расхода «{{name}}» с таким идентификатором, которую можно вернуть.',
  }),
  returnedTooMuch: rule('returned_too_much', {
    en: 'Of {{name}} {{returnable}} can still come back, not {{quantity}}.',
    ar: 'يمكن إرجاع {{returnable}} من {{name}} فقط، لا {{quantity}}.',
    ru: 'По «{{name}}» можно вернуть ещё {{returnable}}, а не {{quantity}}.',
  }),
  returnedBefore: rule(
    'returned_before',
    {
      en: 'What comes back has gone out before: not before {{at}}.',
      ar: 'ما يعود قد خرج من قبل: ليس قبل {{at}}.',
      ru: 'Возвращается то, что уже вышло: не раньше {{at}}.',
    },
    'occurred_at',
  ),
  trackedByBatch: rule('tracked_by_batch', {
    en: '{{name}} is tracked by batch: name the batch.',
    ar: 'يُتتبَّع {{name}} بالدفعات: حدّد الدفعة.',
    ru: '«{{name}}» учитывается по партиям: укажите партию.',
  }),
  notTrackedByBatch: rule('not_tracked_by_batch', {
    en: '{{name}} is not tracked by batch.',
    ar: 'لا يُتتبَّع {{name}} بالدفعات.',
    ru: '«{{name}}» не учитывается по партиям.',
  }),
  trackedBySerial: rule('tracked_by_serial', {
    en: '{{name}} is tracked by serial number: name as many as the quantity.',
    ar: 'يُتتبَّع {{name}} بالأرقام التسلسلية: اذكر أرقامًا بعدد الكمية.',
    ru: '«{{name}}» учитывается по серийным номерам: укажите столько номеров, сколько единиц.',
  }),
  notTrackedBySerial: rule('not_tracked_by_serial', {
    en: '{{name}} is not tracked by serial number.',
    ar: 'لا يُتتبَّع {{name}} بالأرقام التسلسلية.',
    ru: '«{{name}}» не учитывается по серийным номерам.',
  }),
  noDefaultWarehouse: rule(
    'no_default_warehouse',
    {
      en: 'There is no default warehouse: name the one where the goods move.',
      ar: 'لا يوجد مستودع افتراضي: حدّد المستودع الذي تتحرك فيه البضاعة.',
      ru: 'Склад по умолчанию не задан: укажите склад.',
    },
    'warehouse_id',
  ),
  outOfRange: rule('out_of_range', {
    en: 'Of {{name}} there would be more than can be kept account of.',
    ar: 'ستتجاوز كمية {{name}} أو قيمته ما يمكن حسابه.',
    ru: 'Количество или стоимость «{{name}}» вышли бы за пределы учёта.',
  }),
  unknownReservation: rule('unknown_reservation', {
    en: 'There is no reservation of {{name}} with this id.',
    ar: 'لا يوجد حجز لـ{{name}} بهذا المعرّف.',
    ru: 'Резерва «{{name}}» с таким идентификатором нет.',
  }),
})

export const refuseMovement = refusals('stock_movement', {
  notInTransit: conflict('not_in_transit', {
    en: 'Only a transfer that is on its way is received; this movement is: {{kind}}, {{status}}.',
    ar: 'لا يُستلم إلا نقل في الطريق؛ هذه الحركة: {{kind}}، {{status}}.',
    ru: 'Принять можно только перемещение в пути; это движение: {{kind}}, {{status}}.',
  }),
  alreadyCancelled: conflict('already_cancelled', {
    en: 'The movement is cancelled already.',
    ar: 'الحركة ملغاة من قبل.',
    ru: 'Движение уже отменено.',
  }),
  hasReturns: conflict('has_returns', {
    en: 'Some of it has come back: cancel the return first.',
    ar: 'عاد جزء منها: ألغِ الإرجاع أولًا.',
    ru: 'Часть уже вернулась: сначала отмените возврат.',
  }),
  cannotCancel: conflict('cannot_cancel', {
    en: 'A movement of the kind {{kind}} is not cancelled.',
    ar: 'الحركة من نوع {{kind}} لا تُلغى.',
    ru: 'Движение вида {{kind}} не отменяют.',
  }),
  ofDocument: conflict('of_document', {
    en: 'The movement was made by a document ({{source_type}}): cancel that.',
    ar: 'أنشأ الحركةَ مستندٌ ({{source_type}}): ألغِ المستند.',
    ru: 'Движение создано документом ({{source_type}}): отмените его.',
  }),
  unknownLine: rule('unknown_line', {
    en: 'The movement has no line of this id.',
    ar: 'لا بند بهذا المعرّف في الحركة.',
    ru: 'В движении нет строки с таким идентификатором.',
  }),
  receivedTooMuch: rule('received_too_much', {
    en: 'Of this line {{open}} is still on its way, not {{quantity}}.',
    ar: 'ما زال في الطريق {{open}} من هذا البند، لا {{quantity}}.',
    ru: 'По этой строке в пути ещё {{open}}, а не {{quantity}}.',
  }),
  receivedBefore: rule(
    'received_before',
    {
      en: 'A transfer is received after it has left: not before {{at}}.',
      ar: 'يُستلم النقل بعد خروجه: ليس قبل {{at}}.',
      ru: 'Перемещение принимают после отправки: не раньше {{at}}.',
    },
    'occurred_at',
  ),
  nothingToMove: rule('nothing_to_move', {
    en: 'Nothing of it is left to be received.',
    ar: 'لم يبق منه ما يُستلم.',
    ru: 'Принимать больше нечего.',
  }),
})

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
