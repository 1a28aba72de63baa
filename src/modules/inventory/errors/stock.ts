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
