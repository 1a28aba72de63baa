import type { AuthorizeClientQuery, CurrentUser, DecideAuthorizationBody } from '#generated/auth/types.ts'
import { currentUser } from '#modules/access/index.ts'
import { asIdentity, endSessions, recordSecurityEvent, verifyAccessToken } from '#modules/identity/index.ts'
import { type Actor, context, withContext } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { Refusal } from '#platform/errors.ts'
import { negotiateLocale } from '#platform/i18n.ts'
import { backTo, type Parameters, parameterNames, understand, type Wish } from './authorization-request.ts'
import { codePage, consentPage, expiredPage, loginPage, strangerPage, unanswerablePage } from './consent-page.ts'
import { recognise } from './gatekeeper.ts'
import { issueCode } from './oauth-grants.ts'
import {
  beginSession,
  cookieFor,
  csrfOf,
  isFromPage,
  nextSession,
  type PageSession,
  readSession,
} from './page-session.ts'
import { completeLogin } from './second-step.ts'
import { login } from './signing-in.ts'

/** The page where a person signs in and says what a client may do. */
export const ask = (query: AuthorizeClientQuery): Promise<Response> =>
  inLanguageOf(query, () => show(query, readSession()))

/** What the page sent. */
export const decide = ({ action, csrf, email = '', password = '', code = '', ...said }: DecideAuthorizationBody) =>
  inLanguageOf(said, async (): Promise<Response> => {
    const session = readSession()
    const understood = await understand(said)
    if (understood.kind !== 'sound') return show(said, session)
    if (!isFromPage(session, csrf)) return page(400, expiredPage({ again: `?${textOf(said)}` }), beginSession())
    const { wish } = understood
    if (action === 'deny') return leave(wish, said, session, { error: 'access_denied' })
    if (action === 'login' && session.step === 'login')
      return step(said, session, wish, async () => {
        const result = await login({ email, password, device_name: wish.client.name.slice(0, 100) })
        return result.mfa_required
          ? nextSession('code', result.mfa_token)
          : nextSession('consent', result.tokens.access_token)
      })
    if (action === 'code' && session.step === 'code')
      return step(said, session, wish, async () => {
        const { tokens } = await completeLogin({ mfa_token: session.token, code: code.replaceAll(' ', '') })
        return nextSession('consent', tokens.access_token)
      })
    if (action === 'switch') return again(said, await end(session))
    if (action === 'allow' && session.step === 'consent') return allow(wish, said, session)
    return show(said, session)
  })

/** As the client wishes, else as the browser does. */
const inLanguageOf = (parameters: Parameters, work: () => Promise<Response>): Promise<Response> => {
  const wished = parameters.ui_locales?.replaceAll(' ', ',')
  return withContext({ locale: negotiateLocale(wished, context().locale) }, work)
}

async function show(parameters: Parameters, session: PageSession, problem?: string, status = 200): Promise<Response> {
  const understood = await understand(parameters)
  if (understood.kind === 'unanswerable') return page(400, unanswerablePage(), null)
  if (understood.kind === 'refused') return redirect(understood.location, null)
  const { wish } = understood
  const form = { wish, parameters: fieldsOf(parameters), csrf: csrfOf(session), problem }
  if (session.step === 'login') return page(status, loginPage(form), session, wish)
  if (session.step === 'code') return page(status, codePage(form), session, wish)
  const holder = await holderOf(session.token, wish)
  if (!holder) return show(parameters, beginSession(), problem, status)
  const person = await personOf(holder)
  const shown = holder.membership ? consentPage({ ...form, person }) : strangerPage({ ...form, person })
  return page(status, shown, session, wish)
}

/** A step of the log-in: on to the next page, or the same one with what is wrong. */
async function step(
  said: Parameters,
  session: PageSession,
  wish: Wish,
  work: () => Promise<PageSession>,
): Promise<Response> {
  try {
    return again(said, await work())
  } catch (error) {
    if (!(error instanceof Refusal) || error.status >= 500) throw error
    // A wrong code leaves its step standing only as long as its token works.
    const stays =
      session.step === 'login' || error.status === 429 || error.code !== 'UNAUTHORIZED' ? session : beginSession()
    const answer = await show(said, stays, error.message, error.status === 429 ? 429 : 200)
    for (const [name, value] of Object.entries(error.headers))
      if (name === 'Retry-After') answer.headers.set(name, value)
    void wish
    return answer
  }
}

/** A code for the client, good for a minute; the page's own session has done its work. */
async function allow(wish: Wish, said: Parameters, session: PageSession & { token: string }): Promise<Response> {
  const holder = await holderOf(session.token, wish)
  if (!holder?.membership) return show(said, session)
  const { identityId, membership } = holder
  const { client, redirectUri, scopes, codeChallenge } = wish
  const code = await withContext({ actor: holder, tenantId: membership.tenantId, scope: 'tenant' }, () =>
    database.transaction(async () => {
      await recordSecurityEvent('oauth_granted', { detail: { client_id: client.id, scopes } })
      const from = { userId: membership.userId, identityId }
      return issueCode({ ...from, clientId: client.id, scopes, redirectUri, codeChallenge })
    }),
  )
  return leave(wish, said, session, { code })
}

async function leave(wish: Wish, { state }: Parameters, session: PageSession, answer: Record<string, string>) {
  await end(session)
  return redirect(await backTo(wish.redirectUri, state, answer), null)
}

/** Ends the log-in of the page, which nobody else has a token of. */
async function end(session: PageSession): Promise<PageSession> {
  const claims = session.step === 'consent' ? await verifyAccessToken(session.token) : null
  if (claims) {
    const { identityId, sessionId } = claims
    await database.transaction(() => endSessions(identityId, { only: sessionId, reason: 'authorization_done' }))
  }
  return beginSession()
}

/** Who has signed in on the page, in the tenant of the client; null where that is over. */
async function holderOf(token: string, { client }: Wish): Promise<Actor | null> {
  const claims = await verifyAccessToken(token)
  if (!claims || claims.client) return null
  const { actor } = await recognise(claims, client.tenant_id)
  return actor
}

const personOf = ({ identityId }: Actor): Promise<CurrentUser> =>
  database.read(() => asIdentity(identityId, () => currentUser(identityId)))

const fieldsOf = (parameters: Parameters): [string, string][] =>
  parameterNames.flatMap((name) => (parameters[name] === undefined ? [] : [[name, parameters[name]]]))

const textOf = (parameters: Parameters): string => new URLSearchParams(fieldsOf(parameters)).toString()

const again = (parameters: Parameters, session: PageSession): Response =>
  redirect(`/api/v1/oauth/authorize?${textOf(parameters)}`, session)

/** 303: what follows a form is fetched, so that going back or loading anew sends no password again. */
const redirect = (location: string, session: PageSession | null): Response =>
  new Response(null, { status: 303, headers: { Location: location, 'Set-Cookie': cookieFor(session), ...unseen } })

const unseen = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }

function page(
  status: number,
  { html, styleHash }: { html: string; styleHash: string },
  session: PageSession | null,
  wish?: Wish,
) {
  const policy = [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    // A browser follows a form only to where this says, the redirect after it included.
    `form-action 'self'${wish ? ` ${sourceOf(wish.redirectUri)}` : ''}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy, ...unseen }
  return new Response(html, { status, headers: { ...headers, 'Set-Cookie': cookieFor(session) } })
}

const sourceOf = (uri: string): string => {
  const { protocol, origin } = new URL(uri)
  return /^https?:$/.test(protocol) ? origin : protocol
}
