import { createHmac } from 'node:crypto'
import type { Scenarios } from '../scenario.ts'
import { password, type World } from '../world.ts'
import { clientWithSecret } from './oauth-clients.ts'

const redirect_uri = 'https://shop.northwind.example/callback'

async function wish(world: World) {
  const { id: client_id } = await clientWithSecret(world)
  return {
    response_type: 'code',
    client_id,
    redirect_uri,
    state: 'kQ3vN8s1',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }
}

/** A form as the page sends it: with the cookie of the browser and what the page hides in it. */
async function form(world: World, fields: Record<string, string>) {
  const query = await wish(world)
  const answer = await world.ask('authorizeClient', { query })
  const csrf = /name="csrf" value="([^"]*)"/.exec(await answer.text())?.[1] ?? ''
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
  return { headers: { Cookie: cookie }, body: { ...query, csrf, ...fields } }
}

const nobody = createHmac('sha256', 'no such').update('secret').digest('base64url')

async function credentials(world: World) {
  const { id: client_id, client_secret } = await clientWithSecret(world)
  return { client_id, client_secret: String(client_secret) }
}

async function token(world: World): Promise<{ token: string; client_id: string; client_secret: string }> {
  const own = await credentials(world)
  const answer = await world.ask('issueToken', { body: { ...own, grant_type: 'client_credentials' } })
  return { ...own, token: ((await answer.json()) as { access_token: string }).access_token }
}

const wrong = async (world: World) => ({ ...(await credentials(world)), client_secret: `dcs_${nobody}` })

export const scenarios: Scenarios = {
  authorizeClient: {
    200: async (world) => ({ query: await wish(world) }),
    303: async (world) => ({ query: { ...(await wish(world)), scope: 'customers:eat' } }),
    400: async (world) => ({ query: { ...(await wish(world)), redirect_uri: 'https://elsewhere.example/callback' } }),
  },
  decideAuthorization: {
    200: (world) => form(world, { action: 'login', email: 'nobody@northwind.example', password }),
    303: (world) => form(world, { action: 'deny' }),
    400: async (world) => ({ body: { ...(await wish(world)), action: 'allow' } }),
  },
  issueToken: {
    200: async (world) => ({ body: { ...(await credentials(world)), grant_type: 'client_credentials' } }),
    400: async (world) => ({ body: { ...(await credentials(world)), grant_type: 'password' } }),
    401: async (world) => ({ body: { ...(await wrong(world)), grant_type: 'client_credentials' } }),
  },
  revokeToken: {
    200: async (world) => ({ body: await token(world) }),
    400: async (world) => ({ body: await credentials(world) }),
    401: async (world) => ({ body: { ...(await wrong(world)), token: nobody } }),
  },
  introspectToken: {
    200: async (world) => ({ body: await token(world) }),
    400: async (world) => ({ body: await credentials(world) }),
    401: async (world) => ({ body: { ...(await wrong(world)), token: nobody } }),
  },
}
