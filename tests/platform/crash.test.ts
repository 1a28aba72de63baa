import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Registration } from '../../generated/auth/types.ts'
import type { Customer } from '../../generated/crm/types.ts'
import { aRegistration } from '../support/call.ts'
import { fleet, type Member } from './fleet.ts'

const rounds = process.env.DAFTAR_FULL === '1' ? 50 : 5
const writes = 100
const ships = await fleet()
afterAll(() => ships.end())
let server: Member
let headers: Record<string, string>
let token: string

beforeAll(async () => {
  server = await ships.start()
  const { data } = await server.call<Registration>('POST', '/auth/register', { body: aRegistration() })
  headers = { 'x-tenant-id': data.tenant.id }
  token = data.tokens.access_token
}, 60_000)

interface Write {
  key: string
  name: string
  id: string | null
}

const send = async (write: Write, at: Member): Promise<number> => {
  const answer = await at.call<Customer>('POST', '/customers', {
    body: { name: write.name },
    token,
    headers: { ...headers, 'idempotency-key': write.key },
  })
  if (answer.status === 201) write.id = answer.data.id
  return answer.status
}

/** What of each customer there is beside the row itself. */
const traces = (names: string[]) =>
  ships.sql<{ id: string; name: string; events: number; audits: number; keys: number }>(
    `SELECT c.id, c.name,
       (SELECT count(*)::int FROM events e WHERE e.tenant_id = c.tenant_id AND e.aggregate = 'customer:' || c.id AND e.type = 'customer.created') AS events,
       (SELECT count(*)::int FROM audit_log a WHERE a.tenant_id = c.tenant_id AND a.entity_id = c.id::text AND a.action = 'created') AS audits,
       (SELECT count(*)::int FROM idempotency_keys k WHERE k.tenant_id = c.tenant_id AND k.body LIKE '%' || c.id || '%') AS keys
     FROM customers c WHERE c.name = ANY ($1)`,
    [names],
  )

describe('kill -9 in the middle of writing', () => {
  test.each(Array.from({ length: rounds }, (_, index) => [index + 1]))(
    'round %i: what was acknowledged is there, nothing is there by half, and every retry is right',
    { timeout: 60_000 },
    async () => {
      const all: Write[] = Array.from({ length: writes }, () => ({
        key: randomUUID(),
        name: `Crash ${randomUUID()}`,
        id: null,
      }))
      const waiting = [...all]
      const client = async () => {
        for (let write = waiting.shift(); write; write = waiting.shift()) {
          const sent = await send(write, server).catch(() => 'lost' as const)
          if (sent === 'lost') return
          expect(sent).toBe(201)
        }
      }
      let ended = false
      const clients = Promise.all(Array.from({ length: 10 }, client)).finally(() => {
        ended = true
      })
      while (!ended && all.filter(({ id }) => id).length < randomInt(5, 60)) await sleep(1)
      await server.kill()
      await clients
      const acknowledged = all.filter(({ id }) => id !== null)
      expect(acknowledged.length).toBeGreaterThan(0)
      expect(acknowledged.length).toBeLessThan(writes)

      const stored = await traces(all.map(({ name }) => name))
      expect(acknowledged.filter(({ id }) => !stored.some((row) => row.id === id))).toEqual([])
      expect(stored.filter(({ events, audits, keys }) => events !== 1 || audits !== 1 || keys !== 1)).toEqual([])

      server = await ships.start()
      const before = new Map(acknowledged.map(({ key, id }) => [key, id]))
      for (const write of all) expect(await send(write, server)).toBe(201)
      for (const { key, id } of all) if (before.has(key)) expect(id).toBe(before.get(key))
      const after = await traces(all.map(({ name }) => name))
      expect(after).toHaveLength(writes)
      expect(after.filter(({ events, audits, keys }) => events !== 1 || audits !== 1 || keys !== 1)).toEqual([])
      await expect
        .poll(() => ships.sql('SELECT count(*)::int FROM event_deliveries'), { timeout: 20_000 })
        .toEqual([{ count: 0 }])
    },
  )
})
