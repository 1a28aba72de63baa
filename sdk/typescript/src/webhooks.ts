import type { WebhookEvent } from './generated/events.ts'

/** The payload is not from the server, or too old. */
export class WebhookVerificationError extends Error {
  override name = 'WebhookVerificationError'
}

export interface VerifyOptions {
  /** How far the sender's clock may be off, in seconds. 300 where left out. */
  tolerance?: number
  /** The time now, in milliseconds since 1970. */
  now?: () => number
}

type HeaderSource = Headers | Record<string, string | string[] | undefined>

/**
 * Checks the signature of a webhook (Standard Webhooks) and gives the event.
 * @param payload The body as it came, before any parsing.
 * @param secret The endpoint's secret (`whsec_…`), or both while it is being changed.
 * @throws WebhookVerificationError when the signature is wrong or the message is more than 300 s old or early.
 */
export async function verifyWebhook(
  payload: string | Uint8Array,
  headers: HeaderSource,
  secret: string | string[],
  { tolerance = 300, now = Date.now }: VerifyOptions = {},
): Promise<WebhookEvent> {
  const id = header(headers, 'webhook-id')
  const timestamp = header(headers, 'webhook-timestamp')
  const signatures = header(headers, 'webhook-signature')
  if (!id || !timestamp || !signatures)
    throw new WebhookVerificationError('A webhook has the headers webhook-id, webhook-timestamp and webhook-signature.')
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now() / 1000 - Number(timestamp)) > tolerance)
    throw new WebhookVerificationError(`The webhook was sent more than ${tolerance} seconds ago or ahead.`)
  const body = typeof payload === 'string' ? payload : new TextDecoder().decode(payload)
  const given = signatures.split(' ').flatMap((part) => (part.startsWith('v1,') ? [decode(part.slice(3))] : []))
  const wanted = await Promise.all([secret].flat().map((one) => sign(one, `${id}.${timestamp}.${body}`)))
  // Every pair is compared to the end, so that the time tells nothing of where they differ.
  const matches = wanted.flatMap((right) => given.map((candidate) => equal(right, candidate))).filter(Boolean)
  if (matches.length === 0) throw new WebhookVerificationError('The signature of the webhook is not right.')
  return JSON.parse(body) as WebhookEvent
}

function header(headers: HeaderSource, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? []
  return Array.isArray(value) ? value[0] : value
}

async function sign(secret: string, content: string): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey(
    'raw',
    decode(secret.replace(/^whsec_/, '')),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(content)))
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array(0)
  }
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length
  for (let index = 0; index < a.length; index += 1) difference |= (a[index] as number) ^ (b[index] ?? 0)
  return difference === 0
}
