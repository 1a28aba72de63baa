import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { AuditLog, AuditVerification } from '../../generated/audit/types.ts'
import { inParallel } from '../support/call.ts'
import { company } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness({
  AUDIT_ANCHOR_MAIL: 'audit@northwind.example',
})
const { extendChain, anchorChain } = await import('../../src/modules/audit/chain.ts')
const { database } = await import('../../src/platform/database.ts')
const { asTenant } = await import('../../src/platform/context.ts')

const job = (tenantId: string, work: () => Promise<void>) =>
  asTenant(tenantId, 'a test', () => database.transaction(work))

/** A company with a chain of some entries. */
async function chained() {
  const tenant = await daftar.tenant()
  for (const key of ['one', 'two', 'three'])
    await tenant.client.roles.create({ key, name: key, permissions: ['customers:view'], scope: 'own' })
  await job(tenant.tenantId, extendChain)
  const entries = async () => (await tenant.client.auditLogs.list({ per_page: 100, ordering: ['sequence'] })).data
  const verify = (query = {}): Promise<AuditVerification> => tenant.client.auditLogs.verify(query) as never
  return { ...tenant, entries, verify }
}

/** As somebody who owns the database would, who takes the locks off first. */
const tamper = (sql: string, values: unknown[]) =>
  daftar.sql('SET session_replication_role = replica').then(async () => {
    try {
      await daftar.sql(sql, values)
    } finally {
      await daftar.sql('SET session_replication_role = origin')
    }
  })

/** Written from the contract's description alone, not with the server's code. */
function hashesOf({ hash: _, detail, user_name: __, ...linked }: AuditLog) {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.keys(value)
              .sort()
              .map((name) => [name, sorted((value as Record<string, unknown>)[name])]),
          )
        : value
  const sha = (value: unknown) =>
    createHash('sha256')
      .update(JSON.stringify(sorted(value)))
      .digest('hex')
  return { hash: sha(linked), detail_hash: sha(detail) }
}

let one: Awaited<ReturnType<typeof chained>>
let entries: AuditLog[]
beforeEach(async () => {
  one = await chained()
  entries = await one.entries()
})
const at = (place: number): AuditLog => entries.at(place) as AuditLog

describe('the chain', () => {
  test('holds what concerns security, each entry over the one before, as the contract says', async () => {
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1))
    const types = new Set(entries.map(({ type }) => type))
    for (const type of ['registered', 'users.created', 'roles.created', 'user_roles.created', 'tenants.created'])
      expect(types).toContain(type)
    let previous = '0'.repeat(64)
    for (const entry of entries) {
      expect(entry.previous_hash).toBe(previous)
      expect(hashesOf(entry)).toEqual({ hash: entry.hash, detail_hash: entry.detail_hash })
      previous = entry.hash
    }
    expect(await one.verify()).toEqual({
      valid: true,
      entries: entries.length,
      head: { sequence: entries.length, id: at(-1).id, hash: at(-1).hash },
      anchors: 0,
      pending: 0,
      erased: 0,
      findings: [],
      complete: true,
    })
  })

  test('says who, and is filtered and ordered', async () => {
    const role = entries.find(
      ({ type, operation }) => type === 'roles.created' && operation === 'createRole',
    ) as AuditLog
    expect(role).toMatchObject({
      user_id: one.userId,
      user_name: 'Andrew Fuller',
      entity: 'roles',
      tenant_id: one.tenantId,
    })
    const list = async (query: object) => (await one.client.auditLogs.list({ per_page: 100, ...query })).data
    expect((await list({ entity_id: role.entity_id }))?.map(({ id }) => id)).toEqual([role.id])
    expect((await list({ operation: 'createRole' })).every(({ operation }) => operation === 'createRole')).toBe(true)
    expect((await list({ type: 'registered' })).map(({ type }) => type)).toEqual(['registered'])
    expect((await list({})).map(({ sequence }) => sequence)).toEqual(entries.map(({ sequence }) => sequence).reverse())
  })

  test('takes in a log-in of a person in each tenant where the person works, and only there', async () => {
    const stranger = await chained()
    await daftar.anonymous.auth.login({ email: one.email, password: one.password })
    const second = await one.client.tenants.create({ name: 'Second' })
    await daftar.anonymous.auth.login({ email: one.email, password: one.password })
    for (const id of [one.tenantId, second.id, stranger.tenantId]) await job(id, extendChain)
    const logins = async (tenantId: string) =>
      (await daftar.sql(`SELECT 1 FROM audit_entries WHERE tenant_id = $1 AND type = 'login'`, [tenantId])).length
    expect([await logins(one.tenantId), await logins(second.id), await logins(stranger.tenantId)]).toEqual([2, 1, 0])
    expect((await one.verify()).valid).toBe(true)

    // The own profile is no affair of those who were not told of it.
    const headers = { authorization: `Bearer ${one.accessToken}` }
    const body = JSON.stringify({ phone: '+49 30 0074321' })
    const type = { 'content-type': 'application/json' }
    const changed = await daftar.fetch('http://localhost/api/v1/auth/me', {
      method: 'PATCH',
      headers: { ...headers, ...type },
      body,
    })
    expect(changed.status).toBe(200)
    expect((await one.verify()).pending).toBe(0)
  })

  test('does not take in what is rolled back, nor what is no matter of security', async () => {
    await one.client.customers.create({ name: 'Alfreds' })
    await one.client.roles.create({ key: 'one', name: 'Taken', permissions: [], scope: 'own' }).catch(() => {})
    expect((await one.verify()).pending).toBe(0)
    await one.client.roles.create({ key: 'four', name: 'four', permissions: [], scope: 'own' })
    expect((await one.verify()).pending).toBe(1)
  })

  test('of parallel writers is one without forks', async () => {
    await inParallel(12, async (index) => {
      await one.client.roles.create({ key: `parallel_${index}`, name: 'x', permissions: [], scope: 'own' })
      await job(one.tenantId, extendChain)
    })
    await inParallel(8, () => job(one.tenantId, extendChain))
    const all = await one.entries()
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1))
    expect(all.length).toBe(entries.length + 12)
    expect(await one.verify()).toMatchObject({ valid: true, pending: 0 })
  })

  test('cannot be forked, changed or shortened by the application', async () => {
    const app = (statement: string, values: unknown[]) =>
      job(one.tenantId, async () => void (await database.query(statement, values)))
    await expect(
      app(
        `INSERT INTO audit_entries (tenant_id, sequence, id, at, type, detail_hash, previous_hash, hash) VALUES ($1, 999, gen_random_uuid(), now(), 'x', $2, $2, $3)`,
        [one.tenantId, at(2).previous_hash, '1'.repeat(64)],
      ),
    ).rejects.toMatchObject({ constraint: 'audit_entries_previous_key' })
    for (const table of ['audit_entries', 'audit_anchors'])
      for (const statement of [`UPDATE ${table} SET hash = $1`, `DELETE FROM ${table} WHERE hash <> $1`])
        await expect(app(statement, ['x'])).rejects.toMatchObject({ code: '42501' })
    await expect(daftar.sql(`DELETE FROM audit_entries WHERE tenant_id = $1`, [one.tenantId])).rejects.toMatchObject({
      code: '23000',
    })
  })

  test('PLT-20 is read with security:view, and PLT-09 not by another tenant', async () => {
    const { holder } = await company(daftar)
    const [reader, nobody] = [await holder(['security:view']), await holder(['logs:view'])]
    for (const path of ['/security/audit-logs', '/security/audit-logs/verify']) {
      expect((await reader.ask('GET', path)).status).toBe(200)
      expect((await nobody.ask('GET', path)).status).toBe(403)
    }
    expect((await reader.ask<AuditLog[]>('GET', `/security/audit-logs?entity_id=${at(3).entity_id}`)).data).toEqual([])
  })
})

describe('the proof finds', () => {
  const found = async (query = {}) => {
    const { valid, findings } = await one.verify(query)
    return { valid, findings }
  }
  const finding = (kind: string, entry: AuditLog) => ({
    valid: false,
    findings: [{ kind, sequence: entry.sequence, id: entry.id }],
  })

  test.each(['type', 'operation', 'entity', 'entity_id', 'request_id', 'address'])(
    'an entry whose %s was altered',
    async (column) => {
      await tamper(`UPDATE audit_entries SET ${column} = 'x' WHERE tenant_id = $1 AND sequence = 3`, [one.tenantId])
      const { valid, findings } = await found()
      expect(valid).toBe(false)
      expect(findings).toContainEqual({ kind: 'altered', sequence: 3, id: at(2).id })
      expect(new Set(findings.map(({ sequence }) => sequence))).toEqual(new Set([3]))
    },
  )

  test('an entry that was altered and given a new hash', async () => {
    const changed = { ...at(2), operation: 'nothing' }
    await tamper(`UPDATE audit_entries SET operation = 'nothing', hash = $2 WHERE tenant_id = $1 AND sequence = 3`, [
      one.tenantId,
      hashesOf(changed).hash,
    ])
    expect((await found()).findings).toContainEqual({ kind: 'altered', sequence: 3, id: at(2).id })
  })

  test('entries that were removed from the midst, by id', async () => {
    await tamper('DELETE FROM audit_entries WHERE tenant_id = $1 AND sequence IN (3, 4)', [one.tenantId])
    expect((await found()).findings).toEqual([
      { kind: 'removed', sequence: 3, id: at(2).id },
      { kind: 'removed', sequence: 4, id: at(3).id },
    ])
  })

  test('the first entry when it was removed', async () => {
    await tamper('DELETE FROM audit_entries WHERE tenant_id = $1 AND sequence = 1', [one.tenantId])
    expect(await found()).toEqual(finding('removed', at(0)))
  })

  test('the last entries when they were removed, by the list of sources', async () => {
    await tamper('DELETE FROM audit_entries WHERE tenant_id = $1 AND sequence = $2', [one.tenantId, entries.length])
    expect(await found()).toEqual(finding('removed', at(-1)))
  })

  test('the last entries when they were removed with all that tells of them, by the anchor', async () => {
    await job(one.tenantId, anchorChain)
    await tamper('DELETE FROM audit_entries WHERE tenant_id = $1 AND sequence > 2', [one.tenantId])
    await tamper('DELETE FROM audit_sources WHERE tenant_id = $1 AND sequence > 2', [one.tenantId])
    expect(await found()).toEqual(finding('removed', at(-1)))
  })

  test('the last entries when the anchor was removed as well, by one that was kept outside', async () => {
    await job(one.tenantId, anchorChain)
    const [mail] = await daftar.sql<{ text: string; recipient: string }>(
      `SELECT text, recipient FROM mail_outbox WHERE subject LIKE $1`,
      [`Audit anchor ${one.tenantId}%`],
    )
    expect(mail?.recipient).toBe('audit@northwind.example')
    const anchor = /^anchor (\d+:[0-9a-f]{64})$/m.exec(mail?.text ?? '')?.[1] ?? ''
    const outside = { anchor }
    expect(await found(outside)).toEqual({ valid: true, findings: [] })
    for (const table of ['audit_entries', 'audit_sources', 'audit_anchors'])
      await tamper(`DELETE FROM ${table} WHERE tenant_id = $1 AND sequence > 2`, [one.tenantId])
    expect(await found()).toEqual({ valid: true, findings: [] })
    expect(await found(outside)).toEqual({
      valid: false,
      findings: [{ kind: 'removed', sequence: entries.length, id: null }],
    })
    expect(await found({ anchor: anchor.replace(/^\d+/, '2') })).toEqual(finding('anchor_broken', at(1)))
  })

  test('a chain that was written anew from one place on, by the anchor', async () => {
    await job(one.tenantId, anchorChain)
    let previous = at(1).hash
    for (const entry of entries.slice(2)) {
      const fresh = { ...entry, previous_hash: previous, address: '203.0.113.99' }
      previous = hashesOf(fresh).hash
      await tamper(
        `UPDATE audit_entries SET address = $3, previous_hash = $4, hash = $5 WHERE tenant_id = $1 AND sequence = $2`,
        [one.tenantId, entry.sequence, fresh.address, fresh.previous_hash, previous],
      )
    }
    const { findings } = await found()
    expect(findings).toContainEqual({ kind: 'anchor_broken', sequence: entries.length, id: at(-1).id })
    expect(findings.filter(({ kind }) => kind === 'source_altered')).toHaveLength(entries.length - 2)
  })

  test('an entry that was put in', async () => {
    const forged = {
      ...at(-1),
      id: '019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1c01',
      sequence: entries.length + 1,
      previous_hash: at(-1).hash,
      at: '2026-03-02T09:30:00.000Z',
    }
    const { hash } = hashesOf(forged)
    await tamper(
      `INSERT INTO audit_entries (tenant_id, sequence, id, at, type, user_id, operation, entity, entity_id, request_id, address, detail_hash, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        one.tenantId,
        forged.sequence,
        forged.id,
        forged.at,
        forged.type,
        forged.user_id,
        forged.operation,
        forged.entity,
        forged.entity_id,
        forged.request_id,
        forged.address,
        forged.detail_hash,
        forged.previous_hash,
        hash,
      ],
    )
    expect(await found()).toEqual(finding('inserted', { ...forged, hash }))
  })

  test('what an entry was made of when that was altered or removed', async () => {
    const role = entries.find(({ operation }) => operation === 'createRole') as AuditLog
    await tamper(
      `UPDATE audit_log SET changes = changes || '{"scope": [null, "tenant"]}' WHERE tenant_id = $1 AND id = $2`,
      [one.tenantId, role.id],
    )
    expect(await found()).toEqual(finding('source_altered', role))
    await tamper(
      `UPDATE audit_log SET changes = changes || '{"scope": [null, "own"]}', user_id = NULL WHERE tenant_id = $1 AND id = $2`,
      [one.tenantId, role.id],
    )
    expect(await found()).toEqual(finding('source_altered', role))
    await tamper('DELETE FROM audit_log WHERE tenant_id = $1 AND id = $2', [one.tenantId, role.id])
    expect(await found()).toEqual(finding('source_removed', role))
  })

  test('what was taken away before the chain took it in', async () => {
    await one.client.roles.create({ key: 'quick', name: 'quick', permissions: [], scope: 'own' })
    await tamper(
      `DELETE FROM audit_log l USING audit_sources s WHERE s.tenant_id = $1 AND s.sequence IS NULL AND l.id = s.id`,
      [one.tenantId],
    )
    await job(one.tenantId, extendChain)
    const last = (await one.entries()).at(-1) as AuditLog
    expect(await found()).toEqual(finding('source_removed', last))
  })

  test('more than a hundred, and says that there are more', async () => {
    await inParallel(15, (turn) =>
      Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          one.client.roles.create({ key: `many_${turn}_${index}`, name: 'x', permissions: [], scope: 'own' }),
        ),
      ),
    )
    await job(one.tenantId, extendChain)
    expect(await one.verify()).toMatchObject({ valid: true, complete: true })
    await tamper('DELETE FROM audit_entries WHERE tenant_id = $1 AND sequence BETWEEN 2 AND 110', [one.tenantId])
    const { findings, complete } = await one.verify()
    expect([findings.length, complete]).toEqual([100, false])
  })

  test('nothing wrong where a person’s details were erased, and shows them no more', async () => {
    const user = entries.find(({ type }) => type === 'users.created') as AuditLog
    await tamper(
      `UPDATE audit_log SET changes = changes || '{"email": [null, null], "first_name": [null, null]}' WHERE tenant_id = $1 AND id = $2`,
      [one.tenantId, user.id],
    )
    expect(await one.verify()).toMatchObject({ valid: true, findings: [], erased: 1 })
    expect((await one.entries()).find(({ id }) => id === user.id)?.detail).toMatchObject({ email: [null, null] })
  })
})

describe('an anchor', () => {
  test('is taken of each end once, and counted', async () => {
    await job(one.tenantId, anchorChain)
    await job(one.tenantId, anchorChain)
    expect((await one.verify()).anchors).toBe(1)
    await one.client.roles.create({ key: 'later', name: 'later', permissions: [], scope: 'own' })
    await job(one.tenantId, extendChain)
    await job(one.tenantId, anchorChain)
    expect(await one.verify()).toMatchObject({ anchors: 2, valid: true })
  })

  test.each(['1', ':', 'x:y', `0:${'0'.repeat(64)}`, `1:${'g'.repeat(64)}`])(
    'from outside is not %s',
    async (anchor) => {
      await expect(one.verify({ anchor })).rejects.toMatchObject({ status: 400, details: [{ field: 'anchor' }] })
    },
  )
})
