import type { ApiKey, OauthClient } from '#generated/auth/types.ts'
import { now } from '#platform/context.ts'
import { view } from '#platform/view.ts'
import { ApiKey as ApiKeyRow } from './models/api-key.ts'
import { OauthClient as OauthClientRow } from './models/oauth-client.ts'

export const apiKeyView = view<ApiKey>()(
  ApiKeyRow,
  [
    'id',
    'name',
    'prefix',
    'user_id',
    'scopes',
    'expires_at',
    'last_used_at',
    'last_used_address',
    'revoked_at',
    'created_at',
    'updated_at',
  ],
  {
    // Time alone makes a key expire; nobody writes that down.
    status: ({ status, expires_at }) => (status === 'active' && expires_at <= now() ? 'expired' : status),
  },
)

export const oauthClientView = view<OauthClient>()(OauthClientRow, [
  'id',
  'name',
  'description',
  'kind',
  'grant_types',
  'redirect_uris',
  'scopes',
  'status',
  'secret_changed_at',
  'created_by',
  'deleted_at',
  'created_at',
  'updated_at',
])
