import { createHash } from 'node:crypto'
import type { FeatureFlag, FeatureFlagSet, FeatureReason, ListFeatureFlagsQuery } from '#generated/settings/types.ts'
import { roleKeys } from '#modules/access/index.ts'
import { context, type Membership, membership, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { notFound, stale } from '#platform/errors.ts'
import { publish } from '#platform/events.ts'
import { say } from '#platform/i18n.ts'
import { type Page, paginate } from '#platform/page.ts'
import { names, versionOf } from '#platform/view.ts'
import { refuseFlag as refuse } from './errors.ts'
import { featureFlagUpdated } from './events.ts'
import { type FlagKey, knownFlags } from './known-flags.ts'
import { FeatureFlag as FlagRow } from './models/feature-flag.ts'

/** Every flag, as it holds for the caller. */
export async function list({ enabled, ...query }: ListFeatureFlagsQuery): Promise<Page<FeatureFlag>> {
  const held = membership()
  const rows = new Map((await FlagRow.findAll({ where: { tenant_id: tenantId() } })).map((row) => [row.key, row]))
  const flags = (Object.keys(knownFlags) as FlagKey[])
    .sort()
    .map((key) => shown(key, rows.get(key), held))
    .filter((flag) => enabled === undefined || flag.enabled === enabled)
  return paginate<FeatureFlag, FeatureFlag>(query, {
    order: 'key',
    place: ({ key }) => [key],
    read: async ([after = ''], limit, offset) =>
      flags.filter(({ key }) => key > (after as string)).slice(offset, offset + limit),
    count: async () => flags.length,
    view: (flag) => flag,
  })
}

/** Says for whom in the tenant the feature is on. */
export async function set(key: string, body: FeatureFlagSet): Promise<FeatureFlag> {
  if (!isKnown(key)) throw notFound('feature flag')
  await requireSound(body)
  // There may be no row to lock yet.
  await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`feature flag\n${tenantId()}\n${key}`])
  const row = await FlagRow.findOne({ where: { tenant_id: tenantId(), key } })
  const { ifMatch } = context()
  if (ifMatch !== null && !names(ifMatch, `"${row?.version ?? 0}"`)) throw stale('feature flag')
  const { rollout, roles = [], percent = null } = body
  const values = { rollout, roles: [...roles].sort(), percent }
  const fresh = row?.set(values) ?? FlagRow.build({ tenant_id: tenantId(), key, ...values })
  if (!fresh.isNewRecord && !fresh.changed()) return shown(key, fresh, membership())
  await fresh.save()
  await fresh.reload()
  await publish(featureFlagUpdated, { key, ...values })
  return shown(key, fresh, membership())
}

async function requireSound({ rollout, roles, percent }: FeatureFlagSet): Promise<void> {
  if (rollout === 'roles' && !roles) throw refuse.rolesNeeded()
  if (rollout !== 'roles' && roles) throw refuse.rolesOutOfPlace()
  if (rollout === 'share' && percent === undefined) throw refuse.percentNeeded()
  if (rollout !== 'share' && percent !== undefined) throw refuse.percentOutOfPlace()
  const known = roles ? await roleKeys() : []
  const role = roles?.find((key) => !known.includes(key))
  if (role !== undefined) throw refuse.unknownRole({ role })
}

/** Whether a feature is on for the caller; modules ask this before they do what a flag is about. */
export async function isFeatureOn(key: FlagKey): Promise<boolean> {
  const row = await FlagRow.findOne({ where: { tenant_id: tenantId(), key } })
  return decide(key, row, membership()).enabled
}

const isKnown = (key: string): key is FlagKey => Object.hasOwn(knownFlags, key)

type Set = Pick<FlagRow, 'rollout' | 'roles' | 'percent'>

function shown(key: FlagKey, row: FlagRow | undefined, held: Membership): FeatureFlag {
  const { description, default: standing } = knownFlags[key]
  const flag = {
    key,
    description: say(description),
    default: standing,
    rollout: row?.rollout ?? null,
    roles: row?.roles ?? [],
    percent: row?.percent ?? null,
    ...decide(key, row, held),
  }
  return Object.defineProperty(flag, versionOf, { value: row?.version ?? 0 })
}

function decide(
  key: FlagKey,
  row: Set | null | undefined,
  held: Membership,
): { enabled: boolean; reason: FeatureReason } {
  if (!row) return { enabled: knownFlags[key].default, reason: 'default' }
  if (row.rollout === 'roles') {
    const enabled = held.roles.some((role) => row.roles.includes(role))
    return { enabled, reason: enabled ? 'role' : 'no_role' }
  }
  if (row.rollout === 'share') {
    const enabled = isWithin(key, held.userId, row.percent ?? 0)
    return { enabled, reason: enabled ? 'within_share' : 'beyond_share' }
  }
  return { enabled: row.rollout === 'on', reason: row.rollout }
}

/** The same person is always at the same place of the same flag: while a share grows nobody falls out of it. */
export const isWithin = (key: string, userId: string, percent: number): boolean =>
  createHash('sha256').update(`${key}:${userId}`).digest().readUInt32BE(0) % 10_000 < percent * 100
