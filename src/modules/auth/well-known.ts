import { Hono } from 'hono'
import { permissions } from '#generated/permissions.ts'
import { currentSigningKey, publicKeys } from '#modules/identity/index.ts'
import { settings } from '#platform/config.ts'
import { offline } from './oauth-grants.ts'

const open = { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' }

/** What a client finds out by itself: the keys that verify an access token (RFC 7517), and how OAuth is done here (RFC 8414). */
export const wellKnown = (): Hono =>
  new Hono()
    .get('/.well-known/jwks.json', (c) => c.json({ keys: publicKeys() }, 200, open))
    .get('/.well-known/oauth-authorization-server', async (c) => c.json(await metadata(), 200, open))

async function metadata() {
  const { issuer } = await currentSigningKey()
  const at = (path: string) => `${settings.PUBLIC_URL}${path}`
  const methods = ['client_secret_basic', 'client_secret_post']
  return {
    issuer,
    authorization_endpoint: at('/api/v1/oauth/authorize'),
    token_endpoint: at('/api/v1/oauth/token'),
    revocation_endpoint: at('/api/v1/oauth/revoke'),
    introspection_endpoint: at('/api/v1/oauth/introspect'),
    jwks_uri: at('/.well-known/jwks.json'),
    scopes_supported: [...Object.keys(permissions).sort(), offline],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'client_credentials', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: [...methods, 'none'],
    revocation_endpoint_auth_methods_supported: [...methods, 'none'],
    introspection_endpoint_auth_methods_supported: methods,
    authorization_response_iss_parameter_supported: true,
    ui_locales_supported: ['en', 'ar', 'ru'],
    service_documentation: at('/redoc'),
  }
}
