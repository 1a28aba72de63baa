import { refusals, rule } from '#platform/errors.ts'

export const refuseConfig = refusals('purchasing_config', {
  unknownRole: rule('unknown_role', {
    en: 'There is no role of the key {{role}}.',
    ar: 'لا يوجد دور بالمفتاح {{role}}.',
    ru: 'Роли с ключом {{role}} не существует.',
  }),
  unknownUser: rule('unknown_user', {
    en: 'There is no active user of the id {{user_id}}.',
    ar: 'لا يوجد مستخدم نشط بالمعرّف {{user_id}}.',
    ru: 'Действующего пользователя {{user_id}} не существует.',
  }),
  limitOfOne: rule('limit_of_one', {
    en: 'A limit is that of a role or of a user.',
    ar: 'الحد يخص دورًا أو مستخدمًا.',
    ru: 'Лимит относится либо к роли, либо к пользователю.',
  }),
  limitTwice: rule('limit_twice', {
    en: '{{whose}} has two limits.',
    ar: 'يوجد حدّان لـ {{whose}}.',
    ru: 'Для {{whose}} указано два лимита.',
  }),
})
