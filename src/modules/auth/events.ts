import { event } from '#platform/events.ts'

const ofKey = ({ id }: { id: string }) => `api_key:${id}`
const ofClient = ({ id }: { id: string }) => `oauth_client:${id}`

export const apiKeyCreated = event('api_key.created', ofKey)
export const apiKeyRevoked = event('api_key.revoked', ofKey)
export const oauthClientCreated = event('oauth_client.created', ofClient)
export const oauthClientUpdated = event('oauth_client.updated', ofClient)
export const oauthClientDeleted = event('oauth_client.deleted', ofClient)
