import { refusals, rule } from '#platform/errors.ts'

const unknownScope = {
  en: 'There is no permission {{scope}}.',
  ar: 'لا توجد صلاحية {{scope}}.',
  ru: 'Права {{scope}} не существует.',
}

export const refuseKey = refusals('api_key', {
  unknownScope: rule('unknown_scope', unknownScope),
  tooMany: rule('too_many', {
    en: 'You have {{most}} API keys already; revoke one first.',
    ar: 'لديك {{most}} مفتاح API مسبقًا؛ ألغِ أحدها أولًا.',
    ru: 'У вас уже {{most}} ключей API; сначала отзовите один из них.',
  }),
})

export const refuseClient = refusals('oauth_client', {
  unknownScope: rule('unknown_scope', unknownScope),
  invalidRedirectUri: rule('invalid_redirect_uri', {
    en: 'A redirect address is an https address without fragment, an address of this device for a public client, or an own scheme such as com.example.app:/callback.',
    ar: 'عنوان إعادة التوجيه عنوان https بلا جزء بعد #، أو عنوان على هذا الجهاز لعميل عام، أو مخطط خاص مثل com.example.app:/callback.',
    ru: 'Адрес возврата — это адрес https без фрагмента, адрес этого устройства для публичного клиента или собственная схема, например com.example.app:/callback.',
  }),
  redirectUriMissing: rule(
    'redirect_uri_missing',
    {
      en: 'The grant authorization_code needs a redirect address.',
      ar: 'تحتاج المنحة authorization_code إلى عنوان إعادة توجيه.',
      ru: 'Для authorization_code нужен адрес возврата.',
    },
    'redirect_uris',
  ),
  grantsUnfit: rule(
    'grants_unfit',
    {
      en: 'client_credentials is for confidential clients, and refresh_token comes with authorization_code.',
      ar: 'المنحة client_credentials للعملاء السرّيين، وrefresh_token تأتي مع authorization_code.',
      ru: 'client_credentials — для конфиденциальных клиентов, а refresh_token — вместе с authorization_code.',
    },
    'grant_types',
  ),
  withoutSecret: rule('without_secret', {
    en: 'A public client has no secret.',
    ar: 'العميل العام ليس له سر.',
    ru: 'У публичного клиента нет секрета.',
  }),
  deleted: rule('deleted', {
    en: 'A deleted client cannot be changed.',
    ar: 'لا يمكن تعديل عميل محذوف.',
    ru: 'Удалённого клиента нельзя изменить.',
  }),
})
