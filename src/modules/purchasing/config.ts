import type { ApprovalLimit, PurchasingConfig, PurchasingConfigReplace } from '#generated/purchasing/types.ts'
import { isActiveUser, roleKeys } from '#modules/access/index.ts'
import { context, membership, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { about, stale } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { decimal } from '#platform/money.ts'
import { names, versionOf } from '#platform/view.ts'
import { refuseConfig as refuse } from './errors/config.ts'
import { configUpdated } from './events.ts'
import { PurchasingConfig as ConfigRow } from './models/purchasing-config.ts'

/** What the company has set, or the defaults. */
export async function get(): Promise<PurchasingConfig> {
  return shown(await ConfigRow.findOne({ where: { tenant_id: tenantId() } }))
}

/** Sets every figure anew. */
export async function replace(body: PurchasingConfigReplace): Promise<PurchasingConfig> {
  const values = await settle({ ...blank, ...body })
  await database.query(
    'INSERT INTO purchasing_configs (tenant_id) VALUES ($1) ON CONFLICT (tenant_id) DO NOTHING RETURNING tenant_id',
    [tenantId()],
  )
  const row = (await ConfigRow.findOne({ where: { tenant_id: tenantId() }, lock: true })) as ConfigRow
  const { ifMatch } = context()
  if (ifMatch !== null && !names(ifMatch, `"${row.version}"`)) throw stale('configuration')
  const before = JSON.stringify(shown(row))
  if (before === JSON.stringify(values)) return shown(row)
  await row.set(values).save()
  await row.reload()
  const config = shown(row)
  await publish(configUpdated, config)
  return config
}

/** What the caller may approve, in the currency of the company; null where nothing limits it (PUR-09). */
export async function approvalLimit(): Promise<string | null> {
  const { approval_limits, default_approval_limit } = await get()
  const { userId, roles } = membership()
  const own = approval_limits.find(({ user_id }) => user_id === userId)
  if (own) return own.limit
  const limits = approval_limits.filter(({ role }) => role !== null && roles.includes(role)).map(({ limit }) => limit)
  if (limits.length === 0) return default_approval_limit
  return limits.reduce((most, one) => (most === null || one === null ? null : decimal(one).gt(most) ? one : most))
}

/** Each limit is of one role or one user, who exist and are named once. */
async function settle(said: Required<PurchasingConfigReplace>): Promise<PurchasingConfig> {
  const keys = await roleKeys()
  const seen = new Set<string>()
  const approval_limits: ApprovalLimit[] = []
  for (const [at, { role = null, user_id = null, limit }] of said.approval_limits.entries()) {
    const place = `approval_limits.${at}`
    if ((role === null) === (user_id === null)) throw about(place, refuse.limitOfOne())
    if (role !== null && !keys.includes(role)) throw about(`${place}.role`, refuse.unknownRole({ role }))
    if (user_id !== null && !(await isActiveUser(user_id)))
      throw about(`${place}.user_id`, refuse.unknownUser({ user_id }))
    const whose = role ?? (user_id as string)
    if (seen.has(whose)) throw about(place, refuse.limitTwice({ whose }))
    seen.add(whose)
    approval_limits.push({ role, user_id, limit })
  }
  return { ...said, approval_limits }
}

const blank: PurchasingConfig = {
  receipt_tolerance_percent: '0',
  billing_tolerance_percent: '0',
  price_tolerance_percent: '0',
  default_approval_limit: null,
  approval_limits: [],
}

/** No row is like one that has just been added, its version among it. */
function shown(row: ConfigRow | null): PurchasingConfig {
  const config = Object.fromEntries(
    Object.entries(blank).map(([name, value]) => [name, row ? row.get(name) : value]),
  ) as unknown as PurchasingConfig
  return Object.defineProperty(config, versionOf, { value: row?.version ?? 1 })
}
