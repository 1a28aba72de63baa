import { event } from '#platform/events.ts'

export const settingsUpdated = event('settings.updated', ({ tenant_id }) => `tenant:${tenant_id}`)
export const featureFlagUpdated = event('feature_flag.updated', ({ key }) => `feature_flag:${key}`)
