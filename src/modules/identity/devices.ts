import { createHmac } from 'node:crypto'
import { secretKey } from '#platform/config.ts'
import { context } from '#platform/context.ts'
import { database } from '#platform/database.ts'

/** Tells a device from others as far as it can be told without asking it to keep anything: its program, and the network it is in. */
export const fingerprintOf = ({ userAgent, address }: { userAgent: string; address: string }): Buffer =>
  createHmac('sha256', secretKey())
    .update(`device:${userAgent}\n${network(address)}`)
    .digest()

/** The first 24 bits of an IPv4 address, the first 48 of an IPv6 address: what a provider leaves a household for some time. */
const network = (address: string): string =>
  address.includes(':') ? expand(address).slice(0, 3).join(':') : address.split('.').slice(0, 3).join('.')

function expand(address: string): string[] {
  const [head = '', tail = ''] = address.split('::')
  const [left, right] = [head, tail].map((half) => half.split(':').filter(Boolean)) as [string[], string[]]
  return [...left, ...new Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
}

/** Notes that the person has signed in from here; the current transaction has to speak as the person. */
export async function rememberDevice(identityId: string): Promise<void> {
  await database.query(
    `INSERT INTO known_devices (identity_id, fingerprint) VALUES ($1, $2)
     ON CONFLICT (identity_id, fingerprint) DO UPDATE SET last_used_at = clock_timestamp() RETURNING identity_id`,
    [identityId, fingerprintOf(context())],
  )
}
