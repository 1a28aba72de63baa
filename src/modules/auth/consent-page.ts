import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { CurrentUser } from '#generated/auth/types.ts'
import type { Permission } from '#generated/permissions.ts'
import { inWords } from '#modules/access/index.ts'
import { locale, type Sentence, say } from '#platform/i18n.ts'
import type { Wish } from './authorization-request.ts'
import { offline } from './oauth-grants.ts'

interface Form {
  wish: Wish
  /** What the request for access said, to be sent along. */
  parameters: [string, string][]
  csrf: string
  /** What is wrong with what was sent last. */
  problem?: string
}

type Part = ReturnType<typeof html>

/** Signing in on the way to a client. */
export function loginPage({ wish, problem, ...form }: Form) {
  const { client } = wish
  return whole(
    words.signIn,
    html`<p>${say(words.toGoOn, { client: client.name, company: client.tenant_name })}</p>
      ${alert(problem)}
      ${sending(
        form,
        html`${field({ name: 'email', type: 'email', label: words.email, autocomplete: 'username', first: true, problem })}
        ${field({ name: 'password', type: 'password', label: words.password, autocomplete: 'current-password', problem })}
        ${button('login', words.signIn)}`,
      )}
      ${sending(form, button('deny', words.cancel, 'quiet'))}`,
  )
}

/** The second step of signing in. */
export function codePage({ problem, ...form }: Form) {
  return whole(
    words.secondStep,
    html`<p>${say(words.codeHint)}</p>
      ${alert(problem)}
      ${sending(
        form,
        html`${field({ name: 'code', type: 'text', label: words.code, autocomplete: 'one-time-code', first: true, problem })}
        ${button('code', words.signIn)}`,
      )}
      ${sending(form, button('deny', words.cancel, 'quiet'))}`,
  )
}

/** What the client wants, in words. */
export function consentPage({ wish, person, problem, ...form }: Form & { person: CurrentUser }) {
  const { client, scopes } = wish
  const wanted = scopes.filter((scope) => scope !== offline)
  return whole(
    words.allowAccess,
    html`<p>${say(words.wants, { client: client.name, company: client.tenant_name })}</p>
      <p>${say(words.signedInAs)} <bdi>${person.name}</bdi> (<bdi dir="ltr">${person.email}</bdi>)</p>
      ${alert(problem)}
      <h2 id="wants">${say(words.itMay)}</h2>
      <ul aria-labelledby="wants">
        ${wanted.map((scope) => html`<li>${inWords(scope as Permission)}</li>`)}
        ${scopes.includes(offline) ? html`<li>${say(words.stay)}</li>` : ''}
      </ul>
      <p>${say(words.noMore)}</p>
      <p>${say(words.goesTo)} <bdi dir="ltr">${placeOf(wish.redirectUri)}</bdi></p>
      ${sending(form, html`${button('allow', words.allow, '', true)} ${button('deny', words.deny, 'quiet')}`)}
      ${sending(form, button('switch', words.switchPerson, 'link'))}`,
  )
}

/** Somebody who has no business in the company of the client. */
export function strangerPage({ wish, person, problem: _problem, ...form }: Form & { person: CurrentUser }) {
  const { client } = wish
  const said = say(words.stranger, { name: person.name, company: client.tenant_name })
  return whole(
    words.allowAccess,
    html`${alert(said)} ${sending(form, html`${button('switch', words.switchPerson)} ${button('deny', words.cancel, 'quiet')}`)}`,
  )
}

/** There is no client to go back to. */
export const unanswerablePage = () => whole(words.impossible, alert(say(words.unanswerable)))

/** What was sent does not come from the page as it stands in this browser. */
export const expiredPage = ({ again }: { again: string }) =>
  whole(words.impossible, html`${alert(say(words.expired))}<p><a href="${again}">${say(words.beginAgain)}</a></p>`)

const placeOf = (uri: string): string => {
  const { protocol, host } = new URL(uri)
  return /^https?:$/.test(protocol) ? host : protocol.replace(/:$/, '')
}

/** The problem is announced when the page opens, and said once more with its field. */
const alert = (problem: string | undefined): Part | '' =>
  problem ? html`<p role="alert" id="problem" class="problem">${problem}</p>` : ''

function sending({ parameters, csrf }: Pick<Form, 'parameters' | 'csrf'>, content: Part): Part {
  const hidden = [...parameters, ['csrf', csrf]].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )
  return html`<form method="post" action="/api/v1/oauth/authorize">${hidden} ${content}</form>`
}

interface Field {
  name: string
  type: string
  label: Sentence
  autocomplete: string
  first?: boolean
  problem: string | undefined
}

const field = ({ name, type, label, autocomplete, first, problem }: Field): Part =>
  html`<label for="${name}">${say(label)}</label>
    <input
      id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" dir="ltr" required
      ${first ? 'autofocus' : ''} ${problem ? raw('aria-invalid="true" aria-describedby="problem"') : ''}
    />`

const button = (action: string, label: Sentence, kind = '', first = false): Part =>
  html`<button name="action" value="${action}" class="${kind}" ${first ? 'autofocus' : ''}>${say(label)}</button>`

const style = `
:root { color-scheme: light dark; --ink: #1c2430; --paper: #fff; --ground: #f2f4f7; --line: #6b7686; --accent: #0b5cad; --bad: #a8181f }
@media (prefers-color-scheme: dark) { :root { --ink: #eef1f5; --paper: #1b212a; --ground: #10151c; --line: #97a3b4; --accent: #7db8f5; --bad: #ff9aa0 } }
* { box-sizing: border-box }
body { margin: 0; padding: 1rem; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main { width: 100%; max-width: 26rem; padding: 2rem; background: var(--paper); border-radius: .75rem }
h1 { margin: 0 0 .5rem; font-size: 1.4rem } h2 { margin: 1rem 0 .25rem; font-size: 1rem }
ul { margin: 0; padding-inline-start: 1.25rem }
label { display: block; margin-top: 1rem; font-weight: 600 }
input { width: 100%; padding: .6rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .4rem }
button { width: 100%; margin-top: 1rem; padding: .7rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--accent); border: 1px solid var(--accent); border-radius: .4rem; cursor: pointer }
button.quiet { color: var(--accent); background: transparent } button.link { color: var(--accent); background: transparent; border-color: transparent; font-weight: 400 }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.problem { padding: .6rem .8rem; border-inline-start: 4px solid var(--bad); color: var(--bad); font-weight: 600 }
`
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

function whole(title: Sentence, content: Part | ''): { html: string; styleHash: string } {
  const language = locale()
  const page = html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say(title)} · Daftar</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <h1>${say(title)}</h1>
          ${content}
        </main>
      </body>
    </html>`
  return { html: String(page), styleHash }
}

const words = {
  signIn: { en: 'Sign in', ar: 'تسجيل الدخول', ru: 'Вход' },
  toGoOn: {
    en: '{{client}} asks for access to {{company}}. Sign in to go on.',
    ar: 'يطلب {{client}} الوصول إلى {{company}}. سجّل الدخول للمتابعة.',
    ru: '{{client}} запрашивает доступ к {{company}}. Войдите, чтобы продолжить.',
  },
  email: { en: 'E-mail address', ar: 'البريد الإلكتروني', ru: 'Электронная почта' },
  password: { en: 'Password', ar: 'كلمة المرور', ru: 'Пароль' },
  cancel: { en: 'Cancel', ar: 'إلغاء', ru: 'Отмена' },
  secondStep: { en: 'Second step', ar: 'الخطوة الثانية', ru: 'Второй шаг' },
  codeHint: {
    en: 'Enter the code of your authenticator app, or a recovery code.',
    ar: 'أدخل رمز تطبيق المصادقة أو أحد رموز الاسترداد.',
    ru: 'Введите код из приложения-аутентификатора или код восстановления.',
  },
  code: { en: 'Code', ar: 'الرمز', ru: 'Код' },
  allowAccess: { en: 'Allow access?', ar: 'هل تسمح بالوصول؟', ru: 'Разрешить доступ?' },
  wants: {
    en: '{{client}} wants to work with {{company}} in your name.',
    ar: 'يريد {{client}} العمل مع {{company}} باسمك.',
    ru: '{{client}} хочет работать с {{company}} от вашего имени.',
  },
  signedInAs: { en: 'You are signed in as', ar: 'سجّلت الدخول باسم', ru: 'Вы вошли как' },
  itMay: { en: 'It may then:', ar: 'يمكنه عندئذ:', ru: 'Тогда ему можно:' },
  stay: {
    en: 'Go on while you are not there, until you or your company end it.',
    ar: 'الاستمرار في غيابك إلى أن تنهيه أنت أو شركتك.',
    ru: 'Продолжать в ваше отсутствие, пока вы или компания это не прекратите.',
  },
  noMore: {
    en: 'It can never do more than you may do yourself.',
    ar: 'لا يمكنه أبدًا فعل أكثر مما يحق لك.',
    ru: 'Ему никогда не доступно больше, чем вам самим.',
  },
  goesTo: { en: 'After that you go on to', ar: 'بعد ذلك تنتقل إلى', ru: 'После этого вы перейдёте на' },
  allow: { en: 'Allow', ar: 'السماح', ru: 'Разрешить' },
  deny: { en: 'Deny', ar: 'الرفض', ru: 'Отклонить' },
  switchPerson: { en: 'Sign in as somebody else', ar: 'الدخول بحساب آخر', ru: 'Войти под другим именем' },
  stranger: {
    en: '{{name}} is not a user of {{company}}.',
    ar: '{{name}} ليس مستخدمًا في {{company}}.',
    ru: '{{name}} не является пользователем {{company}}.',
  },
  impossible: { en: 'This does not work', ar: 'تعذّر ذلك', ru: 'Так не получится' },
  unanswerable: {
    en: 'The program that sent you here is not known, or wants its answer where it may not be sent. Tell its makers.',
    ar: 'البرنامج الذي أرسلك إلى هنا غير معروف، أو يطلب إرسال الجواب إلى عنوان غير مسموح. أخبر صانعيه.',
    ru: 'Программа, которая направила вас сюда, неизвестна или просит ответ по недопустимому адресу. Сообщите её создателям.',
  },
  expired: {
    en: 'This page has expired.',
    ar: 'انتهت صلاحية هذه الصفحة.',
    ru: 'Срок действия этой страницы истёк.',
  },
  beginAgain: { en: 'Begin again', ar: 'البدء من جديد', ru: 'Начать заново' },
} satisfies Record<string, Sentence>
