import { conflict, refusals, rule } from '#platform/errors.ts'

/** Of whatever somebody looks after. */
const assignment = {
  unknownOwner: rule(
    'unknown_owner',
    {
      en: 'There is no active user of the id {{owner_id}}.',
      ar: 'لا يوجد مستخدم نشط بالمعرّف {{owner_id}}.',
      ru: 'Действующего пользователя {{owner_id}} не существует.',
    },
    'owner_id',
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
}

/** Of whatever names a customer. */
const unknownCustomer = rule(
  'unknown_customer',
  {
    en: 'There is no active customer of the id {{customer_id}}.',
    ar: 'لا يوجد عميل نشط بالمعرّف {{customer_id}}.',
    ru: 'Действующего клиента {{customer_id}} не существует.',
  },
  'customer_id',
)

export const refuseContact = refusals('contact', {
  ...assignment,
  unknownCustomer,
  archived: rule('archived', {
    en: 'An archived contact cannot be changed; restore it first.',
    ar: 'لا يمكن تعديل جهة اتصال مؤرشفة؛ استعدها أولًا.',
    ru: 'Контакт из архива нельзя изменить; сначала восстановите его.',
  }),
  futureBirthday: rule(
    'future_birthday',
    {
      en: 'The birthday {{birthday}} lies in the future.',
      ar: 'تاريخ الميلاد {{birthday}} يقع في المستقبل.',
      ru: 'День рождения {{birthday}} ещё не наступил.',
    },
    'birthday',
  ),
})

export const refuse = refusals('customer', {
  codeTaken: conflict(
    'code_taken',
    {
      en: 'Another customer already has the code {{code}}.',
      ar: 'يوجد عميل آخر بالرمز {{code}}.',
      ru: 'Код {{code}} уже принадлежит другому клиенту.',
    },
    'code',
  ),
  vatNumberTaken: conflict(
    'vat_number_taken',
    {
      en: 'Another customer already has the VAT number {{vat_number}}.',
      ar: 'يوجد عميل آخر بالرقم الضريبي {{vat_number}}.',
      ru: 'Номер НДС {{vat_number}} уже принадлежит другому клиенту.',
    },
    'vat_number',
  ),
  archived: rule('archived', {
    en: 'An archived customer cannot be changed; restore it first.',
    ar: 'لا يمكن تعديل عميل مؤرشف؛ استعده أولًا.',
    ru: 'Клиента из архива нельзя изменить; сначала восстановите его.',
  }),
  erased: rule('erased', {
    en: 'The personal data of this customer has been erased; it cannot be changed any more.',
    ar: 'مُحيت البيانات الشخصية لهذا العميل؛ لم يعد تعديله ممكنًا.',
    ru: 'Персональные данные этого клиента стёрты; изменить его больше нельзя.',
  }),
  nameNotConfirmed: rule(
    'name_not_confirmed',
    {
      en: 'The name does not match; repeat the customer’s name to erase it.',
      ar: 'الاسم غير مطابق؛ أعد كتابة اسم العميل لمحو بياناته.',
      ru: 'Имя не совпадает; повторите имя клиента, чтобы стереть его данные.',
    },
    'confirm_name',
  ),
  invalidVatNumber: rule(
    'invalid_vat_number',
    {
      en: '{{number}} is not a VAT number of {{country}}.',
      ar: '{{number}} ليس رقم ضريبة قيمة مضافة في {{country}}.',
      ru: '{{number}} не является номером НДС страны {{country}}.',
    },
    'vat_number',
  ),
  invalidTaxNumber: rule(
    'invalid_tax_number',
    {
      en: '{{number}} is not a tax number of {{country}}.',
      ar: '{{number}} ليس رقمًا ضريبيًا في {{country}}.',
      ru: '{{number}} не является налоговым номером страны {{country}}.',
    },
    'tax_number',
  ),
  unknownOwner: rule(
    'unknown_owner',
    {
      en: 'There is no active user of the id {{owner_id}} to look after the customer.',
      ar: 'لا يوجد مستخدم نشط بالمعرّف {{owner_id}} ليتولى العميل.',
      ru: 'Нет действующего пользователя {{owner_id}}, который мог бы вести клиента.',
    },
    'owner_id',
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
  bulkRefused: rule('bulk_refused', {
    en: 'Row {{index}} was refused, so none was taken: {{reason}}',
    ar: 'رُفض الصف {{index}} فلم يُقبل أي صف: {{reason}}',
    ru: 'Строка {{index}} отклонена, поэтому не принята ни одна: {{reason}}',
  }),
})
