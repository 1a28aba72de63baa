import { assignmentRefusals } from '#modules/access/index.ts'
import { conflict, refusals, rule } from '#platform/errors.ts'
import { taxNumberRefusals } from '#platform/tax-numbers.ts'

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

/** Of whatever names a contact. */
const unknownContact = rule(
  'unknown_contact',
  {
    en: 'There is no active contact of the id {{contact_id}}.',
    ar: 'لا توجد جهة اتصال نشطة بالمعرّف {{contact_id}}.',
    ru: 'Действующего контакта {{contact_id}} не существует.',
  },
  'contact_id',
)

/** Of whatever names a campaign. */
const unknownCampaign = rule(
  'unknown_campaign',
  {
    en: 'There is no campaign of the id {{campaign_id}}.',
    ar: 'لا توجد حملة بالمعرّف {{campaign_id}}.',
    ru: 'Кампании {{campaign_id}} не существует.',
  },
  'campaign_id',
)

export const refuseLead = refusals('lead', {
  ...assignmentRefusals,
  unknownCustomer,
  unknownContact,
  unknownCampaign,
  converted: rule('converted', {
    en: 'A converted lead cannot be changed; change the customer, the contact or the opportunity.',
    ar: 'لا يمكن تعديل عميل محتمل تم تحويله؛ عدّل العميل أو جهة الاتصال أو الفرصة.',
    ru: 'Превращённый лид нельзя изменить; измените клиента, контакт или сделку.',
  }),
  cannotDelete: conflict('cannot_delete', {
    en: 'A converted lead stays: a customer came of it.',
    ar: 'يبقى العميل المحتمل المحوَّل لأن عميلًا نشأ عنه.',
    ru: 'Превращённый лид остаётся: из него появился клиент.',
  }),
  duplicatesFound: conflict('duplicates_found', {
    en: 'There are customers with this e-mail address or telephone number: {{names}}. Name one as customer_id, or set create_customer.',
    ar: 'يوجد عملاء بهذا البريد الإلكتروني أو رقم الهاتف: {{names}}. حدّد أحدهم في customer_id أو فعّل create_customer.',
    ru: 'Есть клиенты с этой электронной почтой или этим телефоном: {{names}}. Укажите одного в customer_id или задайте create_customer.',
  }),
  oneCustomer: rule(
    'one_customer',
    {
      en: 'Name a customer or have one made, not both.',
      ar: 'حدّد عميلًا أو اطلب إنشاء عميل، لا الأمرين معًا.',
      ru: 'Укажите клиента или создайте нового, но не то и другое сразу.',
    },
    'create_customer',
  ),
  contactElsewhere: rule(
    'contact_elsewhere',
    {
      en: 'The contact {{contact_id}} belongs to another customer.',
      ar: 'جهة الاتصال {{contact_id}} تتبع عميلًا آخر.',
      ru: 'Контакт {{contact_id}} относится к другому клиенту.',
    },
    'contact_id',
  ),
})

export const refuseOpportunity = refusals('opportunity', {
  ...assignmentRefusals,
  unknownCustomer,
  unknownContact,
  unknownCampaign,
  closed: rule('closed', {
    en: 'A won or lost opportunity cannot be changed; reopen it first.',
    ar: 'لا يمكن تعديل فرصة رابحة أو خاسرة؛ أعد فتحها أولًا.',
    ru: 'Выигранную или проигранную сделку нельзя изменить; сначала откройте её снова.',
  }),
  withoutCustomer: rule(
    'without_customer',
    {
      en: 'An opportunity needs a customer to be won.',
      ar: 'لا تُربح الفرصة من دون عميل.',
      ru: 'Чтобы выиграть сделку, в ней нужно указать клиента.',
    },
    'customer_id',
  ),
  ofLead: conflict('of_lead', {
    en: 'A lead became this opportunity, so it stays; give it up as lost instead.',
    ar: 'نشأت هذه الفرصة عن عميل محتمل فتبقى؛ سجّلها خاسرة بدلًا من ذلك.',
    ru: 'Эта сделка выросла из лида и потому остаётся; отметьте её проигранной.',
  }),
})

export const refuseCampaign = refusals('campaign', {
  ...assignmentRefusals,
  endsBeforeStart: rule(
    'ends_before_start',
    {
      en: 'A campaign cannot end on {{ends_on}} when it begins on {{starts_on}}.',
      ar: 'لا يمكن أن تنتهي الحملة في {{ends_on}} وهي تبدأ في {{starts_on}}.',
      ru: 'Кампания не может закончиться {{ends_on}}, если начинается {{starts_on}}.',
    },
    'ends_on',
  ),
  inUse: conflict('in_use', {
    en: 'Leads or opportunities name this campaign, so it stays; cancel it instead.',
    ar: 'يشير عملاء محتملون أو فرص إلى هذه الحملة فتبقى؛ ألغها بدلًا من ذلك.',
    ru: 'На эту кампанию ссылаются лиды или сделки, поэтому она остаётся; отмените её.',
  }),
})

export const refuseForm = refusals('marketing', {
  captchaFailed: rule(
    'captcha_failed',
    {
      en: 'The challenge is not solved, has expired or has been used; ask for another one.',
      ar: 'لم يُحلّ التحدي أو انتهت صلاحيته أو استُخدم من قبل؛ اطلب تحديًا آخر.',
      ru: 'Задача не решена, устарела или уже использована; запросите другую.',
    },
    'altcha',
  ),
  callInThePast: rule(
    'call_in_the_past',
    {
      en: 'It is later than {{date}}, {{time}} already in {{timezone}}.',
      ar: 'لقد مضى {{date}}، {{time}} في {{timezone}}.',
      ru: 'Время {{date}}, {{time}} ({{timezone}}) уже прошло.',
    },
    'date',
  ),
  callTooFar: rule(
    'call_too_far',
    {
      en: '{{date}} is more than a year away.',
      ar: '{{date}} بعد أكثر من سنة.',
      ru: 'До {{date}} больше года.',
    },
    'date',
  ),
})

export const refuseContact = refusals('contact', {
  ...assignmentRefusals,
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
  ...taxNumberRefusals,
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
  unknownId: rule(
    'unknown_id',
    {
      en: 'There is no active customer of the id {{id}}.',
      ar: 'لا يوجد عميل نشط بالمعرّف {{id}}.',
      ru: 'Действующего клиента {{id}} не существует.',
    },
    'id',
  ),
  bulkRefused: rule('bulk_refused', {
    en: 'Row {{index}} was refused, so none was taken: {{reason}}',
    ar: 'رُفض الصف {{index}} فلم يُقبل أي صف: {{reason}}',
    ru: 'Строка {{index}} отклонена, поэтому не принята ни одна: {{reason}}',
  }),
})
