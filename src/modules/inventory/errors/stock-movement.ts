import { conflict, refusals, rule } from '#platform/errors.ts'

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
