import { Hono } from 'hono'
import { publicKeys } from '#modules/identity/index.ts'

/** The keys with which anybody can verify an access token (RFC 7517). */
export const wellKnown = (): Hono =>
  new Hono().get('/.well-known/jwks.json', (c) =>
    c.json({ keys: publicKeys() }, 200, { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' }),
  )
