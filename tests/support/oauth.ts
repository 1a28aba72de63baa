import { createServer } from 'node:net'
import { serve } from '@hono/node-server'
import * as openid from 'openid-client'
import { afterAll } from 'vitest'
import type { OauthClientCreate, OauthClientCreated } from '../../generated/auth/types.ts'
import { harness } from './harness.ts'

export const callback = 'https://shop.northwind.example/callback'
export const page = '/api/v1/oauth/authorize'

/** The whole API at an address of its own, as a client outside meets it. */
export async function oauthServer(
  settings: Parameters<typeof harness>[0] = {},
  options: Parameters<typeof harness>[1] = {},
) {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const daftar = await harness({ PUBLIC_URL: origin, ...settings }, options)
  const server = serve({ fetch: daftar.app.fetch, port, hostname: '127.0.0.1' })
  afterAll(() => new Promise<void>((done) => void server.close(() => done())))
  const send = (path: string, init: RequestInit = {}) => fetch(new URL(path, origin), { redirect: 'manual', ...init })

  /** A client library that has found out everything by itself. */
  const discover = ({ id, client_secret }: OauthClientCreated, auth?: openid.ClientAuth) =>
    openid.discovery(
      new URL(origin),
      id,
      undefined,
      auth ?? (client_secret ? openid.ClientSecretBasic(client_secret) : openid.None()),
      { algorithm: 'oauth2', execute: [openid.allowInsecureRequests] },
    )

  const post = async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await send(`/api/v1/oauth/${path}`, { method: 'POST', body: new URLSearchParams(form), headers })
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : undefined, headers: answer.headers }
  }

  return { daftar, origin, send, post, discover }
}

export const aClient = (fields: Partial<OauthClientCreate> = {}): OauthClientCreate => ({
  name: 'Northwind Web Shop',
  kind: 'confidential',
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: [callback],
  scopes: ['customers:create', 'customers:view'],
  ...fields,
})

/** A browser that shows no pictures: cookies, hidden fields and forms. */
export function browser(send: (path: string, init?: RequestInit) => Promise<Response>) {
  let cookie = ''
  const keep = (answer: Response) => {
    const [set] = answer.headers.getSetCookie()
    if (set) cookie = set.split(';')[0] ?? ''
    return answer
  }
  const get = async (address: string) => keep(await send(address, { headers: { cookie } }))
  const submit = async (html: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams({ ...hidden(html), ...fields })
    return keep(await send(page, { method: 'POST', body, headers: { cookie, ...headers } }))
  }
  /** On to where a redirect within the server leads. */
  const follow = (answer: Response) => get(answer.headers.get('location') ?? '')
  return { get, submit, follow }
}

/** What a form of the page sends besides what somebody types. */
export const hidden = (html: string): Record<string, string> => {
  const [, form = ''] = /<form[^>]*>(.*?)<\/form>/s.exec(html) ?? []
  const found = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, plain(value)]))
}

const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Signs in on the page and decides; answers where the browser is sent. */
export async function consent(
  send: (path: string, init?: RequestInit) => Promise<Response>,
  address: URL,
  { email, password }: { email: string; password: string },
  action = 'allow',
): Promise<URL> {
  const tab = browser(send)
  const signedIn = await tab.submit(await (await tab.get(`${address.pathname}${address.search}`)).text(), {
    action: 'login',
    email,
    password,
  })
  if (signedIn.status !== 303) throw new Error(`The log-in was answered with ${signedIn.status}`)
  const decided = await tab.submit(await (await tab.follow(signedIn)).text(), { action })
  return new URL(decided.headers.get('location') ?? 'about:blank')
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
