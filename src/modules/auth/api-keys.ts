import { Op } from 'sequelize'
import { apiKeyLifecycle as lifecycleTable } from '#generated/auth/lifecycles.ts'
import type { ApiKey, ApiKeyCreate, ApiKeyCreated, ApiKeyStatus, ListApiKeysQuery } from '#generated/auth/types.ts'
import { forgetAccess, recordSecurityEvent } from '#modules/identity/index.ts'
import { collection } from '#platform/collection.ts'
import { membership, now, tenantId } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { versionOf } from '#platform/view.ts'
import { refuseKey as refuse } from './errors.ts'
import { apiKeyCreated, apiKeyRevoked } from './events.ts'
import { ApiKey as ApiKeyRow } from './models/api-key.ts'
import { requireKnown, requireToHoldScopes } from './scopes.ts'
import { digest, randomSecret, randomWord } from './secrets.ts'
import { apiKeyView as view } from './views.ts'

const life = lifecycle('api_key', lifecycleTable)
const mostKeys = 50
const day = 86_400_000

const keys = collection<ApiKeyRow, ApiKey, ListApiKeysQuery>(ApiKeyRow, {
  resource: 'api_key',
  view,
  order: '-created_at',
  where: { status: 'active' },
  search: 'search_api_keys',
  filters: {
    status: inStatus,
    permission: (permission) => ({ scopes: { [Op.contains]: [permission] } }),
  },
})

export const { list, get } = keys

/** A key that speaks for the caller, as far as both the caller and its scopes go. It is shown in this answer alone. */
export async function create({ name, scopes, expires_in_days }: ApiKeyCreate): Promise<ApiKeyCreated> {
  requireKnown(scopes, refuse.unknownScope)
  await requireToHoldScopes(scopes, 'own')
  await requireRoom()
  const prefix = `daftar_${randomWord(10)}`
  const key = `${prefix}_${randomSecret()}`
  const row = await keys.insert({
    name,
    prefix,
    user_id: membership().userId,
    secret_hash: digest(key),
    scopes: [...scopes].sort(),
    expires_at: new Date(now().getTime() + expires_in_days * day),
  })
  const created = view(row)
  await recordSecurityEvent('api_key_created', { detail: { api_key_id: row.id, prefix, scopes: row.scopes } })
  await publish(apiKeyCreated, created)
  return Object.defineProperty({ ...created, key }, versionOf, { value: row.version })
}

/** The key works no more, on any server within a second (PLT-19). */
export async function revoke(id: string): Promise<void> {
  const row = await keys.lock(id)
  const status = life.next('revoke', row.status)
  await keys.save(row, { status: status as 'revoked', revoked_at: now() })
  forgetAccess(`credential:${id}`)
  await recordSecurityEvent('api_key_revoked', { detail: { api_key_id: id, prefix: row.prefix } })
  await publish(apiKeyRevoked, view(row))
}

/** Under the lock of `requireToHoldScopes`: two at once would each count the other out. */
async function requireRoom(): Promise<void> {
  const { userId: user_id } = membership()
  const where = { tenant_id: tenantId(), user_id, status: 'active', expires_at: { [Op.gt]: now() } }
  if ((await ApiKeyRow.count({ where })) >= mostKeys) throw refuse.tooMany({ most: mostKeys })
}

function inStatus(status: ApiKeyStatus) {
  if (status === 'revoked') return { status }
  return { status: 'active', expires_at: { [status === 'expired' ? Op.lte : Op.gt]: now() } }
}
