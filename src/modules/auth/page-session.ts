import { createHmac, timingSafeEqual } from 'node:crypto'
import { secretKey, settings } from '#platform/config.ts'
import { context } from '#platform/context.ts'
import { randomSecret } from './secrets.ts'

/** How far somebody has come on the log-in and consent page of this browser. */
export type PageSession =
  | { step: 'login'; id: string }
  /** The password was right; `token` waits for a code. */
  | { step: 'code'; id: string; token: string }
  /** Signed in; `token` is the access token of that session. */
  | { step: 'consent'; id: string; token: string }

const path = '/api/v1/oauth/authorize'
const secure = (): boolean => settings.PUBLIC_URL.startsWith('https:')
// A browser takes a cookie of the first name from this very host alone: no neighbour can plant one.
const cookieName = (): string => (secure() ? '__Host-daftar_authorize' : 'daftar_authorize')

/** The session of the cookie; a new one where there is none. */
export function readSession(): PageSession {
  const [step = '', id = '', token = ''] = cookie().split('~')
  if (!/^[\w-]{43}$/.test(id)) return beginSession()
  if ((step === 'code' || step === 'consent') && token) return { step, id, token }
  return { step: 'login', id }
}

export const beginSession = (): PageSession => ({ step: 'login', id: randomSecret() })

/** After each step the session has another id: one that somebody has planted before is worth nothing after it. */
export const nextSession = (step: 'code' | 'consent', token: string): PageSession => ({
  step,
  id: randomSecret(),
  token,
})

/** `Set-Cookie` for the session; without one, the cookie goes. */
export function cookieFor(session: PageSession | null): string {
  const value = session ? [session.step, session.id, 'token' in session ? session.token : ''].join('~') : ''
  const place = secure() ? 'Path=/; Secure' : `Path=${path}`
  return `${cookieName()}=${value}; ${place}; HttpOnly; SameSite=Lax; Max-Age=${session ? 900 : 0}`
}

/** What a form of the page has to bring along: another site can send a form, and cannot know this. */
export const csrfOf = ({ step, id }: PageSession): string =>
  createHmac('sha256', secretKey()).update(`authorize:${step}:${id}`).digest('base64url')

/** Whether a form was sent from the page as it stands in this browser. */
export function isFromPage(session: PageSession, csrf: string | undefined): boolean {
  const [expected, given] = [Buffer.from(csrfOf(session)), Buffer.from(csrf ?? '')]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function cookie(): string {
  const name = `${cookieName()}=`
  const parts = (context().header?.('cookie') ?? '').split(';').map((part) => part.trim())
  return parts.find((part) => part.startsWith(name))?.slice(name.length) ?? ''
}
