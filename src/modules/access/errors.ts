import { conflict, forbidden, refusals, rule } from '#platform/errors.ts'

const emailTaken = {
  en: 'Another user already has the e-mail address {{email}}.',
  ar: 'يوجد مستخدم آخر بالبريد الإلكتروني {{email}}.',
  ru: 'Адрес {{email}} уже принадлежит другому пользователю.',
}

export const refuse = refusals('user', {
  emailTaken: conflict('email_taken', emailTaken, 'email'),
  employeeCodeTaken: conflict(
    'employee_code_taken',
    {
      en: 'Another user already has the employee code {{employee_code}}.',
      ar: 'يوجد مستخدم آخر برمز الموظف {{employee_code}}.',
      ru: 'Табельный номер {{employee_code}} уже принадлежит другому пользователю.',
    },
    'employee_code',
  ),
  unknownBranch: rule(
    'unknown_branch',
    {
      en: 'There is no branch of the id {{branch_id}}.',
      ar: 'لا يوجد فرع بالمعرّف {{branch_id}}.',
      ru: 'Филиала {{branch_id}} не существует.',
    },
    'branch_id',
  ),
  deactivated: rule('deactivated', {
    en: 'A deactivated user cannot be changed; restore it first.',
    ar: 'لا يمكن تعديل مستخدم معطّل؛ استعده أولًا.',
    ru: 'Отключённого пользователя нельзя изменить; сначала восстановите его.',
  }),
  ownAccount: rule('own_account', {
    en: 'You cannot deactivate your own account.',
    ar: 'لا يمكنك تعطيل حسابك.',
    ru: 'Нельзя отключить собственную учётную запись.',
  }),
  lastOwner: rule('last_owner', {
    en: 'The last owner of a tenant cannot stop being its owner.',
    ar: 'لا يمكن أن يتخلى آخر مالك للشركة عن ملكيتها.',
    ru: 'Последний владелец компании не может перестать быть её владельцем.',
  }),
  lastRole: rule('last_role', {
    en: 'It is the last role of {{name}}; give another one first, or deactivate the user.',
    ar: 'هذا آخر دور لدى {{name}}؛ امنحه دورًا آخر أولًا أو عطّل المستخدم.',
    ru: 'Это последняя роль пользователя {{name}}; сначала дайте другую или отключите его.',
  }),
  moreThanHeld: forbidden({
    en: 'That takes the permission {{permission}} in the scope {{scope}}, which you do not hold yourself.',
    ar: 'يتطلب ذلك الصلاحية {{permission}} في النطاق {{scope}}، وأنت لا تملكها.',
    ru: 'Для этого нужно право {{permission}} в области {{scope}}, которого у вас самих нет.',
  }),
})

export const refuseRole = refusals('role', {
  unknown: rule('unknown', {
    en: 'There is no role of that id.',
    ar: 'لا يوجد دور بهذا المعرّف.',
    ru: 'Роли с таким идентификатором нет.',
  }),
  keyTaken: conflict(
    'key_taken',
    {
      en: 'Another role already has the key {{key}}.',
      ar: 'يوجد دور آخر بالمفتاح {{key}}.',
      ru: 'Ключ {{key}} уже принадлежит другой роли.',
    },
    'key',
  ),
  unknownPermission: rule('unknown_permission', {
    en: 'There is no permission {{permission}}.',
    ar: 'لا توجد صلاحية {{permission}}.',
    ru: 'Права {{permission}} не существует.',
  }),
  builtIn: rule('built_in', {
    en: 'The role {{name}} is built in and cannot be changed or deleted.',
    ar: 'الدور {{name}} مدمج ولا يمكن تعديله أو حذفه.',
    ru: 'Роль «{{name}}» встроенная, её нельзя изменить или удалить.',
  }),
  inUse: conflict('in_use', {
    en: 'Users hold the role {{name}}: {{users_count}}.',
    ar: 'عدد المستخدمين الذين لديهم الدور {{name}}: {{users_count}}.',
    ru: 'Роль «{{name}}» есть у пользователей: {{users_count}}.',
  }),
  alreadyAssigned: conflict('already_assigned', {
    en: '{{user}} has the role {{name}} already.',
    ar: 'لدى {{user}} الدور {{name}} مسبقًا.',
    ru: 'У пользователя {{user}} уже есть роль «{{name}}».',
  }),
})

export const refuseInvitation = refusals('invitation', {
  alreadyMember: conflict(
    'already_member',
    {
      en: '{{email}} is a user of this tenant already.',
      ar: '{{email}} مستخدم في هذه الشركة مسبقًا.',
      ru: '{{email}} уже пользователь этой компании.',
    },
    'email',
  ),
  invalidToken: rule('invalid_token', {
    en: 'This invitation is not valid any more; ask for a new one.',
    ar: 'لم تعد هذه الدعوة صالحة؛ اطلب دعوة جديدة.',
    ru: 'Это приглашение больше не действует; попросите новое.',
  }),
  nameMissing: rule(
    'name_missing',
    {
      en: 'Say your given name and your family name.',
      ar: 'اذكر اسمك الأول واسم العائلة.',
      ru: 'Укажите имя и фамилию.',
    },
    'first_name',
  ),
})

export const refuseIdentity = refusals('identity', {
  wrongPassword: rule(
    'wrong_password',
    {
      en: 'You have an account already, and this is not its password.',
      ar: 'لديك حساب مسبقًا، وهذه ليست كلمة مروره.',
      ru: 'У вас уже есть учётная запись, и это не её пароль.',
    },
    'password',
  ),
})
