import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.ts'
import { Contract } from '../../tools/contract/contract.ts'
import { Driver } from '../../tools/contract/drives.ts'
import { toRequest } from '../../tools/contract/requests.ts'
import { foreign, scenarios } from '../../tools/contract/scenarios/index.ts'
import { startApp, type Target } from '../../tools/contract/server.ts'
import { createWorld, type World } from '../../tools/contract/world.ts'
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let target: Target
let world: World
let driver: Driver

beforeAll(async () => {
  database = await cloneDatabase(inject('databaseServer'))
  target = await startApp(database)
  world = await createWorld(target)
  driver = new Driver(world, new Contract(), { scenarios, foreign })
})
afterAll(async () => {
  await target?.stop()
  await database?.drop()
})

/** Posts that change nothing in the request itself, each with the reason. */
const leavesNothing: Partial<Record<OperationId, string>> = {
  verifyToken: 'it looks at a token',
  introspectToken: 'it looks at a token',
  createCaptchaChallenge: 'a riddle is signed, not kept',
  refreshToken: 'a session goes on as it was; its use is kept to the minute',
  enrolTotp: 'it counts from its confirmation on',
  registerCustomer: 'it counts from the confirmation of the address on',
}

/** Of these the trace comes with what is done, which is after the answer: neither its words nor its time tell of an address. */
const afterwards: OperationId[] = ['forgotPassword', 'resendVerification']

interface Trace {
  kind: string
  operation: string | null
  tenant_id: string | null
  address: string | null
}

const traces = (requestId: string) =>
  target.sql<Trace>(
    `SELECT 'change' AS kind, operation, tenant_id, address FROM audit_log WHERE request_id = $1
     UNION ALL SELECT 'security', NULL, tenant_id, address FROM security_events WHERE request_id = $1`,
    [requestId],
  )

const writing = Object.values(operations).filter(({ method }) => method !== 'GET')

describe('PLT-16 every operation that writes leaves a trace of who did it, where from and by which request', () => {
  test.each(writing)('$id', async ({ id }) => {
    const request = await driver.sound(id)
    const requestId = `audited-${id}-${randomUUID().slice(0, 8)}`
    const headers: Record<string, string> = { ...request.headers, 'X-Request-Id': requestId }
    const answer = await target.fetch(toRequest({ ...request, headers }, 'http://localhost'))
    expect(answer.status, await answer.text()).toBeLessThan(400)
    await request.after?.()
    if (afterwards.includes(id))
      await expect
        .poll(() => traces(requestId), { timeout: 5_000 })
        .toContainEqual(expect.objectContaining({ kind: 'security' }))
    const found = await traces(requestId)
    if (leavesNothing[id]) return void expect(found).toEqual([])
    expect(found.length).toBeGreaterThan(0)
    for (const { kind, operation, address } of found) {
      expect(address).toBe(headers['X-Forwarded-For'])
      if (kind === 'change') expect(operation).toBe(id)
    }
    if (request.caller.tenantId && operations[id].tenant)
      expect(found.some(({ tenant_id }) => tenant_id === request.caller.tenantId)).toBe(true)
  })
})
