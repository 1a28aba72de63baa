import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { FeatureFlag } from '../../generated/settings/types.ts'
import { inParallel } from '../support/call.ts'
import { company, type Worker } from '../support/company.ts'
import { harness } from '../support/harness.ts'

const daftar = await harness()
const { owner, founder, hire, holder } = await company(daftar)
const { isWithin } = await import('../../src/modules/settings/feature-flags.ts')

const flagOf = async ({ ask }: Worker, key: string) =>
  (await ask<FeatureFlag[]>('GET', '/features')).data.find((flag) => flag.key === key) as FeatureFlag
const set = (key: string, body: object, headers?: Record<string, string>) =>
  owner.ask<FeatureFlag>('PUT', `/features/${key}`, body, headers)

describe('a feature flag', () => {
  test('that nobody has set has its default, for everybody', async () => {
    const clerk = await holder([])
    const { body } = await clerk.ask<FeatureFlag[]>('GET', '/features')
    expect(body.data.map(({ key }) => key)).toEqual([
      'ai_assistant',
      'employee_self_service',
      'online_booking',
      'workflow_automation',
    ])
    expect(body.pagination?.total).toBe(4)
    for (const flag of body.data)
      expect(flag).toMatchObject({ rollout: null, roles: [], percent: null, enabled: flag.default, reason: 'default' })
    expect(new Set(body.data.map((flag) => flag.default))).toEqual(new Set([true, false]))
  })

  test('is read page by page, and by what is on', async () => {
    const first = await founder.client.featureFlags.list({ per_page: 3 })
    expect(first.data).toHaveLength(3)
    const rest = await founder.client.featureFlags.list({ per_page: 3, cursor: first.pagination.next_cursor as string })
    expect([...first.data, ...rest.data].map(({ key }) => key)).toHaveLength(4)
    expect((await founder.client.featureFlags.list({ enabled: true })).data.every(({ enabled }) => enabled)).toBe(true)
  })

  test('off or on holds for everybody with the next request', async () => {
    const clerk = await hire('sales')
    expect((await set('online_booking', { rollout: 'on' })).data).toMatchObject({ enabled: true, reason: 'on' })
    expect(await flagOf(clerk, 'online_booking')).toMatchObject({ enabled: true, reason: 'on', rollout: 'on' })
    await set('online_booking', { rollout: 'off' })
    expect(await flagOf(clerk, 'online_booking')).toMatchObject({ enabled: false, reason: 'off' })
  })

  test('by roles is on for their holders alone', async () => {
    const [seller, cashier] = [await hire('sales'), await hire('cashier')]
    await set('ai_assistant', { rollout: 'roles', roles: ['sales', 'accountant'] })
    expect(await flagOf(seller, 'ai_assistant')).toMatchObject({
      enabled: true,
      reason: 'role',
      roles: ['accountant', 'sales'],
    })
    expect(await flagOf(cashier, 'ai_assistant')).toMatchObject({ enabled: false, reason: 'no_role' })
  })

  test('by share is decided as the contract says', async () => {
    const people = [owner, await hire('sales'), await hire('sales'), await hire('staff')]
    await set('workflow_automation', { rollout: 'share', percent: 50 })
    for (const person of people) {
      const place = createHash('sha256').update(`workflow_automation:${person.id}`).digest().readUInt32BE(0) % 10_000
      expect(await flagOf(person, 'workflow_automation')).toMatchObject({
        enabled: place < 5_000,
        reason: place < 5_000 ? 'within_share' : 'beyond_share',
        percent: 50,
      })
    }
    await set('workflow_automation', { rollout: 'share', percent: 0 })
    for (const person of people) expect((await flagOf(person, 'workflow_automation')).enabled).toBe(false)
    await set('workflow_automation', { rollout: 'share', percent: 100 })
    for (const person of people) expect((await flagOf(person, 'workflow_automation')).enabled).toBe(true)
  })

  test.each([
    [404, 'NOT_FOUND', 'teleportation', { rollout: 'on' }],
    [422, 'feature_flag.unknown_role', 'ai_assistant', { rollout: 'roles', roles: ['wizard'] }],
    [422, 'feature_flag.roles_needed', 'ai_assistant', { rollout: 'roles' }],
    [422, 'feature_flag.roles_out_of_place', 'ai_assistant', { rollout: 'on', roles: ['sales'] }],
    [422, 'feature_flag.percent_needed', 'ai_assistant', { rollout: 'share' }],
    [422, 'feature_flag.percent_out_of_place', 'ai_assistant', { rollout: 'off', percent: 5 }],
    [400, 'VALIDATION_ERROR', 'ai_assistant', { rollout: 'share', percent: 101 }],
    [400, 'VALIDATION_ERROR', 'ai_assistant', { rollout: 'share', percent: 2.5 }],
    [400, 'VALIDATION_ERROR', 'ai_assistant', { rollout: 'moon' }],
    [400, 'VALIDATION_ERROR', 'ai_assistant', {}],
    [404, 'NOT_FOUND', 'constructor', { rollout: 'on' }],
  ])('is refused with %i %s', async (status, code, key, body) => {
    expect(await set(key, body)).toMatchObject({ status, code })
  })

  test('PLT-20 is set with settings:update alone', async () => {
    const clerk = await holder(['settings:view'])
    expect((await clerk.ask('PUT', '/features/ai_assistant', { rollout: 'on' })).status).toBe(403)
  })

  test('of one tenant is not that of another', async () => {
    const stranger = await daftar.tenant()
    await set('online_booking', { rollout: 'on' })
    const { data } = await stranger.client.featureFlags.list()
    expect(data.find(({ key }) => key === 'online_booking')).toMatchObject({ rollout: null, enabled: false })
  })

  test('PLT-11 takes a tag, "0" where it was never set, and refuses a stale one', async () => {
    const { client } = await daftar.tenant()
    const put = (tag: string, percent: number) =>
      client.featureFlags.set('online_booking', { rollout: 'share', percent }, {
        headers: { 'if-match': tag },
      } as never)
    await put('"0"', 10)
    await expect(put('"0"', 20)).rejects.toMatchObject({ status: 412 })
    await put('"1"', 20)
  })

  test('PLT-02 set by many at once ends as one of them, and is announced only where it changed', async () => {
    const tenant = await daftar.tenant()
    await inParallel(10, (index) =>
      tenant.client.featureFlags.set('online_booking', { rollout: 'share', percent: index % 2 }),
    )
    const { data } = await tenant.client.featureFlags.list()
    const percent = data.find(({ key }) => key === 'online_booking')?.percent
    const events = await daftar.sql<{ data: { percent: number } }>(
      `SELECT data FROM events WHERE tenant_id = $1 AND type = 'feature_flag.updated' ORDER BY sequence`,
      [tenant.tenantId],
    )
    expect(events.at(-1)?.data).toEqual({ key: 'online_booking', rollout: 'share', roles: [], percent })
    for (const [at, { data }] of events.entries()) if (at > 0) expect(data).not.toEqual(events[at - 1]?.data)
  })

  test('is what a module asks for', async () => {
    const { isFeatureOn } = await import('../../src/modules/settings/index.ts')
    const { database } = await import('../../src/platform/database.ts')
    const { asTenant, withContext } = await import('../../src/platform/context.ts')
    const asked = (roles: string[]) =>
      asTenant(founder.tenantId, 'a test', () =>
        withContext(
          {
            actor: {
              identityId: randomUUID(),
              sessionId: '',
              membership: { tenantId: founder.tenantId, userId: owner.id, roles } as never,
            },
          },
          () => database.transaction(() => isFeatureOn('ai_assistant')),
        ),
      )
    await set('ai_assistant', { rollout: 'roles', roles: ['sales'] })
    expect([await asked(['sales']), await asked(['staff'])]).toEqual([true, false])
  })
})

describe('a share', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => {
    const digest = createHash('md5').update(String(index)).digest('hex')
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-7${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20)}`
  })
  const countOf = (key: string, percent: number) => ids.filter((id) => isWithin(key, id, percent)).length

  test.each([1, 5, 25, 50, 90])('of %i in a hundred has that many people, but for chance', (percent) => {
    const expected = ids.length * (percent / 100)
    const deviation = Math.sqrt(expected * (1 - percent / 100))
    expect(Math.abs(countOf('ai_assistant', percent) - expected)).toBeLessThan(4 * deviation)
  })

  test('of nobody has nobody, and of all has all', () => {
    expect([countOf('ai_assistant', 0), countOf('ai_assistant', 100)]).toEqual([0, ids.length])
  })

  test('keeps everybody whom it has while it grows', () => {
    for (const [less, more] of [
      [1, 2],
      [10, 11],
      [25, 75],
    ] as const)
      expect(ids.filter((id) => isWithin('ai_assistant', id, less) && !isWithin('ai_assistant', id, more))).toEqual([])
  })

  test('has other people for another flag', () => {
    const both = ids.filter((id) => isWithin('ai_assistant', id, 50) && isWithin('online_booking', id, 50)).length
    expect(Math.abs(both - ids.length / 4)).toBeLessThan(4 * Math.sqrt((ids.length * 3) / 16))
  })

  test('is decided the same in every version', () => {
    const [first = ''] = ids
    expect(first).toBe('cfcd2084-95d5-75ef-86e7-dff9f98764da')
    expect(
      createHash('sha256').update(`ai_assistant:${first}`).digest().readUInt32BE(0) % 10_000,
    ).toMatchInlineSnapshot(`5896`)
  })
})
