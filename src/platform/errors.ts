import { type Sentence, say } from './i18n.ts'

export interface Detail {
  field: string
  code: string
  message: string
}

interface Extra {
  details?: Detail[]
  context?: Record<string, unknown>
  headers?: Record<string, string>
  /** The whole body, where the operation keeps to another standard. */
  body?: object
}

/** A refusal. The kind carries the status; the code is for programs and the sentence for people. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly details: Detail[]
  readonly context: Record<string, unknown> | undefined
  readonly headers: Record<string, string>
  readonly body: object | undefined
  readonly status: number
  readonly code: string

  constructor(
    status: number,
    code: string,
    sentence: string,
    { details = [], context, headers = {}, body }: Extra = {},
  ) {
    super(sentence)
    this.body = body
    this.status = status
    this.code = code
    this.details = details
    this.context = context
    this.headers = headers
  }
}

type Figures = Record<string, unknown>

/** A sentence that the list of a module's errors declares; calling it makes the refusal. */
export type Declared = (figures?: Figures) => Refusal

interface Kind {
  status: number
  code: string
  sentence: Sentence
  field?: string
  headers?: Record<string, string>
}

const challenge = { 'WWW-Authenticate': 'Bearer' }

/** 409: a duplicate, or a transition that the state machine does not have. `field` names what collides. */
export const conflict = (code: string, sentence: Sentence, field?: string): Kind => ({
  status: 409,
  code,
  sentence,
  field,
})
/** 422: a rule of the business refuses it. */
export const rule = (code: string, sentence: Sentence, field?: string): Kind => ({ status: 422, code, sentence, field })
/** 401: the caller is not who is needed. */
export const unauthorized = (sentence: Sentence): Kind => ({
  status: 401,
  code: 'UNAUTHORIZED',
  sentence,
  headers: challenge,
})
/** 403: the caller may not do this. */
export const forbidden = (sentence: Sentence): Kind => ({ status: 403, code: 'FORBIDDEN', sentence })

/** 503: it cannot be done for the moment. */
export const unready = (sentence: Sentence): Kind => ({
  status: 503,
  code: 'SERVICE_UNAVAILABLE',
  sentence,
  headers: { 'Retry-After': '5' },
})

/** A module's list of refusals: each becomes a function from its figures to the refusal, its domain code prefixed by `resource`. */
export function refusals<Name extends string>(resource: string, kinds: Record<Name, Kind>): Record<Name, Declared> {
  const declare = ({ status, code, sentence, field, headers }: Kind): Declared => {
    const full = /^[A-Z]/.test(code) ? code : `${resource}.${code}`
    const named = [...sentence.en.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)
    return (figures = {}) => {
      const message = say(sentence, figures)
      const details = field ? [{ field, code, message }] : []
      // Only what the sentence names: a whole row may come in.
      const context =
        named.length > 0 ? Object.fromEntries(named.map((name) => [name, figures[name] ?? null])) : undefined
      return new Refusal(status, full, message, { details, context, headers })
    }
  }
  const entries = Object.entries<Kind>(kinds).map(([name, kind]) => [name, declare(kind)])
  return Object.fromEntries(entries) as Record<Name, Declared>
}

/** The same refusal, naming the item of the body that it is about, such as `lines.0.product_id`. */
export function about(field: string, refusal: Refusal): Refusal {
  const { status, code, message, context, headers } = refusal
  const detail = { field, code: code.slice(code.indexOf('.') + 1), message }
  return new Refusal(status, code, message, { details: [detail], context, headers })
}

const general = {
  NOT_FOUND: {
    en: 'There is no such {{resource}}.',
    ar: 'لا يوجد {{resource}} بهذا المعرّف.',
    ru: 'Не найдено: {{resource}}.',
  },
  PRECONDITION_FAILED: {
    en: 'The {{resource}} has changed since you read it; read it again.',
    ar: 'تغيّر {{resource}} منذ قراءته؛ اقرأه من جديد.',
    ru: 'Ресурс «{{resource}}» изменился после того, как вы его прочитали; прочитайте его снова.',
  },
  VALIDATION_ERROR: {
    en: 'The request does not fit the contract.',
    ar: 'الطلب لا يطابق العقد.',
    ru: 'Запрос не соответствует контракту.',
  },
  FORBIDDEN_PERMISSION: {
    en: 'You lack the permission {{permission}}.',
    ar: 'ليست لديك الصلاحية {{permission}}.',
    ru: 'У вас нет права {{permission}}.',
  },
  FORBIDDEN_SCOPE: {
    en: 'Your role does not reach that far; its scope is: {{scope}}.',
    ar: 'لا يصل دورك إلى هذا الحد؛ نطاقه: {{scope}}.',
    ru: 'Ваша роль не распространяется так далеко; её область: {{scope}}.',
  },
  FORBIDDEN_TENANT: {
    en: 'You are not a member of this tenant.',
    ar: 'لست عضوًا في هذه الشركة.',
    ru: 'Вы не состоите в этой компании.',
  },
  FORBIDDEN_DELEGATED: {
    en: 'This takes a person who is signed in; an API key or an OAuth token will not do.',
    ar: 'يتطلب هذا شخصًا سجّل الدخول؛ لا يكفي مفتاح API أو رمز OAuth.',
    ru: 'Для этого нужен вошедший в систему человек; ключ API или токен OAuth не подходит.',
  },
  TENANT_REQUIRED: {
    en: 'You belong to several tenants; say which one you mean in X-Tenant-ID.',
    ar: 'أنت عضو في عدة شركات؛ حدّد المقصودة في X-Tenant-ID.',
    ru: 'Вы состоите в нескольких компаниях; укажите нужную в X-Tenant-ID.',
  },
  PUBLIC_TENANT_REQUIRED: {
    en: 'Say in X-Tenant-ID, by id or slug, which tenant you mean.',
    ar: 'حدّد في X-Tenant-ID الشركة المقصودة بمعرّفها أو باسمها المختصر.',
    ru: 'Укажите в X-Tenant-ID нужную компанию: её идентификатор или краткое имя.',
  },
  UNAUTHORIZED: {
    en: 'Sign in and send a valid access token.',
    ar: 'سجّل الدخول وأرسل رمز وصول صالحًا.',
    ru: 'Войдите и передайте действующий токен доступа.',
  },
  RATE_LIMIT_EXCEEDED: {
    en: 'Too many requests; try again in {{seconds}} seconds.',
    ar: 'طلبات كثيرة جدًا؛ أعد المحاولة بعد {{seconds}} ثانية.',
    ru: 'Слишком много запросов; повторите через {{seconds}} с.',
  },
  NO_SUCH_ADDRESS: {
    en: 'There is nothing at this address; /openapi.json lists every one.',
    ar: 'لا شيء في هذا العنوان؛ القائمة كاملة في /openapi.json.',
    ru: 'По этому адресу ничего нет; все адреса перечислены в /openapi.json.',
  },
  METHOD_NOT_ALLOWED: {
    en: 'This address does not know the method {{method}}.',
    ar: 'هذا العنوان لا يعرف الطريقة {{method}}.',
    ru: 'Этот адрес не знает метода {{method}}.',
  },
  NOT_ACCEPTABLE: {
    en: 'This server speaks version 1 of the API as {{type}}.',
    ar: 'هذا الخادم يتحدث الإصدار 1 من الواجهة بصيغة {{type}}.',
    ru: 'Этот сервер говорит на версии 1 API в виде {{type}}.',
  },
  PAYLOAD_TOO_LARGE: {
    en: 'The body is over the limit of {{limit}} bytes.',
    ar: 'حجم المحتوى يتجاوز الحد {{limit}} بايت.',
    ru: 'Тело запроса больше предела в {{limit}} байт.',
  },
  RANGE_NOT_SATISFIABLE: {
    en: 'The content has {{size}} bytes; the range begins behind them.',
    ar: 'في المحتوى {{size}} بايت، والمدى المطلوب يبدأ بعدها.',
    ru: 'В содержимом {{size}} байт; запрошенная часть начинается за ними.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    en: 'Send the body as {{types}}.',
    ar: 'أرسل المحتوى بصيغة {{types}}.',
    ru: 'Передайте тело запроса как {{types}}.',
  },
  INTERNAL_ERROR: {
    en: 'Something went wrong on our side; quote the request id when you ask about it.',
    ar: 'حدث خطأ من جهتنا؛ اذكر معرّف الطلب عند السؤال عنه.',
    ru: 'На нашей стороне произошла ошибка; сообщите номер запроса, когда обратитесь к нам.',
  },
  SERVICE_UNAVAILABLE: {
    en: 'The service is not available for the moment; try again shortly.',
    ar: 'الخدمة غير متاحة حاليًا؛ أعد المحاولة بعد قليل.',
    ru: 'Сервис временно недоступен; повторите попытку чуть позже.',
  },
  STILL_RUNNING: {
    en: 'A request with this Idempotency-Key is still running; try again shortly.',
    ar: 'طلب بنفس Idempotency-Key ما زال قيد التنفيذ؛ أعد المحاولة بعد قليل.',
    ru: 'Запрос с этим Idempotency-Key ещё выполняется; повторите чуть позже.',
  },
  KEY_REUSED: {
    en: 'This Idempotency-Key was used with another request; take a new one.',
    ar: 'استُخدم Idempotency-Key هذا مع طلب آخر؛ استعمل مفتاحًا جديدًا.',
    ru: 'Этот Idempotency-Key уже использован с другим запросом; возьмите новый.',
  },
  MALFORMED_BODY: {
    en: 'The body cannot be read: {{reason}}.',
    ar: 'تعذّرت قراءة المحتوى: {{reason}}.',
    ru: 'Тело запроса не читается: {{reason}}.',
  },
  OUT_OF_RANGE: {
    en: 'A value is out of the range that can be stored.',
    ar: 'إحدى القيم خارج المدى الذي يمكن حفظه.',
    ru: 'Одно из значений выходит за допустимые пределы.',
  },
  CONFLICT: {
    en: 'Something else refers to it, or it exists already.',
    ar: 'هناك ما يشير إليه، أو أنه موجود مسبقًا.',
    ru: 'На это ссылаются, или оно уже существует.',
  },
  HIDDEN_FIELD: {
    en: 'The field needs the permission {{permission}}.',
    ar: 'هذا الحقل يتطلب الصلاحية {{permission}}.',
    ru: 'Для этого поля нужно право {{permission}}.',
  },
} satisfies Record<string, Sentence>

export type GeneralSentence = keyof typeof general
/** One of the platform's own sentences in the language of the caller. */
export const sentence = (name: GeneralSentence, figures?: Figures): string => say(general[name], figures)

/** 404. The id of another tenant is answered the same (PLT-09). */
export const notFound = (resource: string): Refusal =>
  new Refusal(404, 'NOT_FOUND', sentence('NOT_FOUND', { resource }))
/** 400, naming each field. */
export const invalid = (details: Detail[]): Refusal =>
  new Refusal(400, 'VALIDATION_ERROR', sentence('VALIDATION_ERROR'), { details })
/** 412: the resource has changed since it was read (PLT-11). */
export const stale = (resource: string): Refusal =>
  new Refusal(412, 'PRECONDITION_FAILED', sentence('PRECONDITION_FAILED', { resource }))
/** 401 with the challenge of RFC 6750. */
export const unauthenticated = (): Refusal =>
  new Refusal(401, 'UNAUTHORIZED', sentence('UNAUTHORIZED'), { headers: challenge })
/** 403, naming the permission. */
export const lacking = (permission: string): Refusal =>
  new Refusal(403, 'FORBIDDEN', sentence('FORBIDDEN_PERMISSION', { permission }))
/** 403: what was said lies outside of the scope in which the caller holds the permission. */
export const beyondScope = (scope: string): Refusal =>
  new Refusal(403, 'FORBIDDEN', sentence('FORBIDDEN_SCOPE', { scope }))
/** 503 with the seconds after which to come back. */
export const unavailable = (seconds = 5): Refusal =>
  new Refusal(503, 'SERVICE_UNAVAILABLE', sentence('SERVICE_UNAVAILABLE'), {
    headers: { 'Retry-After': String(seconds) },
  })
/** 429 with the seconds after which to come back. */
export const tooMany = (seconds: number): Refusal =>
  new Refusal(429, 'RATE_LIMIT_EXCEEDED', sentence('RATE_LIMIT_EXCEEDED', { seconds }), {
    headers: { 'Retry-After': String(seconds) },
  })
