import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Operation, type OperationId, operations } from '../../generated/operations.ts'
import type { Contract } from './contract.ts'
import { type Caller, nobody, type Outgoing, outgoing, toRequest } from './requests.ts'
import type { Foreign, Scenarios } from './scenario.ts'
import { bodyLimit, plant } from './server.ts'
import type { World } from './world.ts'

export class MissingScenario extends Error {}

/** A request, and for one that is to be refused as unfit the field that the refusal has to name. */
export interface Driven extends Outgoing {
  names?: string
}

interface Stage {
  world: World
  operation: Operation
  foreign: Foreign
  /** A request that succeeds; each time another one. */
  sound(): Promise<Outgoing>
}

type Drive = (stage: Stage) => Promise<Driven> | undefined

/** Makes the request that is to be answered with a status: from its scenario, else from one that succeeds. */
export class Driver {
  readonly #world: World
  readonly #contract: Contract
  readonly #scenarios: Scenarios
  readonly #foreign: Foreign

  constructor(world: World, contract: Contract, { scenarios, foreign }: { scenarios: Scenarios; foreign: Foreign }) {
    this.#world = world
    this.#contract = contract
    this.#scenarios = scenarios
    this.#foreign = foreign
  }

  async request(id: OperationId, status: number): Promise<Driven> {
    const operation = operations[id]
    if (this.#scenarios[id]?.[status]) return this.#arranged(id, status)
    const stage = { world: this.#world, operation, foreign: this.#foreign, sound: () => this.sound(id) }
    const shared = this.#contract.answer(id, status)?.shared
    const derived =
      status === operation.success.status ? this.sound(id) : (drives[status] ?? drivesOfShared[shared ?? ''])?.(stage)
    if (!derived) throw missing(operation, status)
    return derived
  }

  /** A request that succeeds. One without path parameters and body needs no scenario. */
  async sound(id: OperationId): Promise<Outgoing> {
    const operation = operations[id]
    if (this.#scenarios[id]?.[operation.success.status]) return this.#arranged(id, operation.success.status)
    if (operation.path.includes('{') || operation.body?.required) throw missing(operation, operation.success.status)
    return outgoing(id, {}, this.#world.owner)
  }

  async #arranged(id: OperationId, status: number): Promise<Outgoing> {
    const arrange = this.#scenarios[id]?.[status] as (world: World) => object
    return outgoing(id, await arrange(this.#world), this.#world.owner)
  }
}

const missing = ({ id, module }: Operation, status: number) =>
  new MissingScenario(`No scenario for ${id} ${status}: add one to tools/contract/scenarios/${module}.ts`)

/** Only for operations of which `holds` is true; the others need a scenario. */
const where =
  (holds: (operation: Operation) => boolean, drive: (stage: Stage) => Promise<Driven>): Drive =>
  (stage) =>
    holds(stage.operation) ? drive(stage) : undefined

const always = where.bind(null, () => true)
const withHeaders = (request: Outgoing, headers: Record<string, string>): Driven => ({
  ...request,
  headers: { ...request.headers, ...headers },
})

const drives: Record<number, Drive> = {
  304: where(
    ({ conditional }) => conditional.ifNoneMatch,
    async ({ world, sound }) => {
      const request = await sound()
      const { headers } = await ask(world, request)
      return withHeaders(request, { 'If-None-Match': headers.get('etag') ?? '' })
    },
  ),
  400: always(async ({ operation, sound }) => unfit(operation, await sound())),
  401: where(
    ({ access, answersMembers }) => access !== 'public' || answersMembers,
    async ({ operation, sound }) => {
      const { Authorization, ...headers } = (await sound()).headers
      // Where no token is needed, only a bad one is refused.
      if (operation.answersMembers) headers.Authorization = 'Bearer nonsense'
      return { ...(await sound()), headers, caller: nobody }
    },
  ),
  403: where(
    ({ tenant, access, delegated }) => access !== 'public' && (tenant !== false || !delegated),
    async ({ world, operation, sound }) => {
      // About the own account: an API key will not do.
      if (!operation.tenant) return byKey(world, await sound())
      const { token, tenantId } = operation.permission
        ? world.powerless
        : { ...world.owner, tenantId: world.stranger.tenantId }
      const caller = { token, tenantId, permissions: new Set<string>() }
      const headers = { Authorization: `Bearer ${token}`, 'X-Tenant-ID': tenantId ?? '' }
      return { ...withHeaders(await sound(), headers), caller }
    },
  ),
  404: where(
    ({ path, access, tenant }) => path.includes('{') || (access === 'public' && tenant !== false),
    async ({ world, operation, foreign, sound }) => {
      const request = await sound()
      if (!operation.path.includes('{')) return withHeaders(request, { 'X-Tenant-ID': randomUUID() })
      const [name = ''] = /[^{}]+(?=\}[^{}]*$)/.exec(operation.path) ?? []
      const id = await (foreign[name]?.(world) ?? randomUUID())
      return { ...request, params: { ...request.params, [name]: id } }
    },
  ),
  405: always(async ({ operation, sound }) => {
    const { 'Content-Type': _, ...headers } = (await sound()).headers
    return { ...(await sound()), method: unusedMethod(operation), headers, body: undefined }
  }),
  406: always(async ({ sound }) => withHeaders(await sound(), { Accept: 'application/vnd.daftar.v99+json' })),
  412: where(
    ({ conditional }) => conditional.ifMatch,
    async ({ sound }) => withHeaders(await sound(), { 'If-Match': '"stale"' }),
  ),
  413: where(
    ({ body }) => body !== null,
    async ({ operation, sound }) => {
      const request = await sound()
      const filling = 'x'.repeat(bodyLimit)
      if (request.body instanceof FormData) return { ...request, body: formWith(request.body, { filling }) }
      const body = JSON.stringify({ filling })
      return { ...withHeaders(request, { 'Content-Type': contentType(operation) }), body }
    },
  ),
  415: where(
    ({ body }) => body !== null,
    async ({ sound }) => {
      const request = await sound()
      return { ...withHeaders(request, { 'Content-Type': 'text/plain' }), body: 'neither JSON nor a form' }
    },
  ),
  429: always(async ({ world, operation, sound }) => {
    const request = await sound()
    if (operation.access === 'public' || operation.access === 'client')
      return withHeaders(request, { 'X-Forwarded-For': world.spentAddress })
    const { token, tenantId } = world.limited
    const headers = { Authorization: `Bearer ${token}`, ...(operation.tenant ? { 'X-Tenant-ID': tenantId ?? '' } : {}) }
    return { ...withHeaders(request, headers), caller: world.limited }
  }),
  500: always(async ({ sound }) => withHeaders(await sound(), { 'X-Request-Id': plant(500, randomUUID()) })),
  503: always(async ({ sound }) => withHeaders(await sound(), { 'X-Request-Id': plant(503, randomUUID()) })),
}

const byKey = ({ apiKey }: World, request: Outgoing): Driven => ({
  ...withHeaders(request, { Authorization: `Bearer ${apiKey.token}` }),
  caller: apiKey,
})

/** Refusals that every operation with an `Idempotency-Key` shares; its own 409 and 422 need a scenario. */
const drivesOfShared: Record<string, Drive> = {
  IdempotencyKeyBusy: always(async ({ world, sound }) => {
    const request = withHeaders(await sound(), { 'Idempotency-Key': randomUUID() })
    return { ...request, after: await whileItRuns(world, request) }
  }),
  IdempotencyKeyReused: always(async ({ world, sound }) => {
    const key = { 'Idempotency-Key': randomUUID() }
    await ask(world, withHeaders(await sound(), key))
    return withHeaders(await sound(), { ...key, 'If-Match': '"another"' })
  }),
}

const ask = (world: World, request: Outgoing): Promise<Response> =>
  world.target.fetch(toRequest(request, 'http://localhost'))

/** Has the request sent and held up where its key is looked for; what is returned lets it go on. */
async function whileItRuns({ target }: World, request: Outgoing): Promise<() => Promise<void>> {
  const holder = await target.connect()
  await holder.query('BEGIN')
  await holder.query('LOCK TABLE idempotency_keys IN SHARE ROW EXCLUSIVE MODE')
  const answer = target.fetch(toRequest(request, 'http://localhost'))
  const waiting = "SELECT FROM pg_locks WHERE relation = 'idempotency_keys'::regclass AND NOT granted"
  for (let turn = 0; turn < 200 && (await target.sql(waiting)).length === 0; turn += 1) await sleep(10)
  return async () => {
    await holder.query('ROLLBACK')
    await holder.end()
    await answer
  }
}

/** The same request by somebody who may do it, but may not see every field; what that person may not set is left out. */
export function asClerk({ clerk }: World, request: Outgoing): Outgoing {
  const { hiddenInput } = operations[request.operation]
  if (typeof request.body !== 'string' || hiddenInput.length === 0) return spokenBy(clerk, request)
  const body = JSON.parse(request.body)
  for (const { path } of hiddenInput) leaveOut(body, path)
  return { ...spokenBy(clerk, request), body: JSON.stringify(body) }
}

const spokenBy = (caller: Caller, request: Outgoing): Outgoing => ({
  ...withHeaders(request, { Authorization: `Bearer ${caller.token}` }),
  caller,
})

function leaveOut(value: Record<string, unknown> | undefined, [name, ...rest]: readonly string[]): void {
  if (typeof value !== 'object' || value === null || name === undefined) return
  if (name !== '*' && rest.length === 0) delete value[name]
  else
    for (const item of name === '*' ? Object.values(value) : [value[name]])
      leaveOut(item as Record<string, unknown>, rest)
}

const contentType = ({ body }: Operation): string => body?.contentTypes[0] ?? 'application/json'

function formWith(form: FormData, fields: Record<string, string>): FormData {
  const copy = new FormData()
  for (const [name, value] of [...form, ...Object.entries(fields)]) copy.append(name, value as string)
  return copy
}

const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET', 'TRACE']

function unusedMethod({ path }: Operation): string {
  const used = Object.values(operations)
    .filter((other) => other.path === path)
    .map(({ method }) => method as string)
  return methods.find((method) => !used.includes(method)) as string
}

/** Breaks the request in one place; where depends on the operation, so that all places have their turn. */
function unfit(operation: Operation, request: Outgoing): Driven {
  const json = contentType(operation) === 'application/json'
  const ways: Driven[] = [
    { ...request, query: { ...request.query, no_such_parameter: '1' }, names: 'no_such_parameter' },
  ]
  const parameter = Object.keys(request.params).at(-1)
  if (parameter) ways.push({ ...request, params: { ...request.params, [parameter]: 'NO-UUID' }, names: parameter })
  if (request.body instanceof FormData)
    ways.push({ ...request, body: formWith(request.body, { no_such_field: '1' }), names: 'no_such_field' })
  const body = json && request.body ? JSON.parse(request.body as string) : {}
  if (json && request.body)
    ways.push({ ...request, body: JSON.stringify({ ...body, no_such_field: 1 }), names: 'no_such_field' })
  for (const field of Object.keys(body).slice(0, 1))
    ways.push({ ...request, body: JSON.stringify({ ...body, [field]: { of: 'another type' } }), names: field })
  return ways[Object.keys(operations).indexOf(operation.id) % ways.length] as Driven
}
