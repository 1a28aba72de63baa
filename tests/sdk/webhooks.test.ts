import { createHmac, randomBytes } from 'node:crypto'
import { verifyWebhook, WebhookVerificationError } from '@daftar/sdk'
import { expect, test } from 'vitest'

const secret = `whsec_${randomBytes(24).toString('base64')}`
const other = `whsec_${randomBytes(24).toString('base64')}`
const at = 1_772_445_000
const payload = JSON.stringify({
  id: 'e',
  type: 'customer.created',
  timestamp: '2026-03-02T09:30:00.000Z',
  data: { name: 'Alfreds — ألفريد' },
})
const now = () => at * 1000

function headers(key = secret, text = payload, timestamp = at) {
  const mac = createHmac('sha256', Buffer.from(key.slice(6), 'base64'))
    .update(`msg_1.${timestamp}.${text}`)
    .digest('base64')
  return { 'Webhook-Id': 'msg_1', 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${mac}` }
}

test('PLT-03 a rightly signed webhook gives the event', async () => {
  expect(await verifyWebhook(payload, headers(), secret, { now })).toMatchObject({
    type: 'customer.created',
    data: { name: 'Alfreds — ألفريد' },
  })
  expect(await verifyWebhook(new TextEncoder().encode(payload), new Headers(headers()), secret, { now })).toMatchObject(
    { id: 'e' },
  )
})

test('PLT-03 while a secret is being changed either signature and either secret will do', async () => {
  const both = {
    ...headers(),
    'webhook-signature': `v1a,AAAA ${headers(other)['webhook-signature']} ${headers()['webhook-signature']}`,
  }
  expect(await verifyWebhook(payload, both, secret, { now })).toMatchObject({ id: 'e' })
  expect(await verifyWebhook(payload, headers(other), [secret, other], { now })).toMatchObject({ id: 'e' })
})

test.each([
  ['another secret', payload, headers(other)],
  ['a changed body', payload.replace('Alfreds', 'Bergs'), headers()],
  ['another id', payload, { ...headers(), 'Webhook-Id': 'msg_2' }],
  ['another time', payload, { ...headers(), 'webhook-timestamp': String(at + 1) }],
  ['a time that is none', payload, { ...headers(), 'webhook-timestamp': 'now' }],
  [
    'a signature of another kind',
    payload,
    { ...headers(), 'webhook-signature': headers()['webhook-signature'].replace('v1', 'v2') },
  ],
  [
    'a signature that is cut short',
    payload,
    { ...headers(), 'webhook-signature': headers()['webhook-signature'].slice(0, 20) },
  ],
  ['an empty signature', payload, { ...headers(), 'webhook-signature': 'v1,' }],
  ['no signature', payload, { 'webhook-id': 'msg_1', 'webhook-timestamp': String(at) }],
  ['301 seconds ago', payload, headers(secret, payload, at - 301)],
  ['301 seconds ahead', payload, headers(secret, payload, at + 301)],
])('PLT-03 refused: %s', async (_, text, given) => {
  await expect(verifyWebhook(text, given, secret, { now })).rejects.toBeInstanceOf(WebhookVerificationError)
})

test('PLT-03 300 seconds are still fine', async () => {
  await expect(verifyWebhook(payload, headers(secret, payload, at - 300), secret, { now })).resolves.toBeDefined()
})
