import { event } from '#platform/events.ts'

const ofUser = ({ id }: { id: string }) => `user:${id}`
const ofRole = ({ id }: { id: string }) => `role:${id}`

export const userCreated = event('user.created', ofUser)
export const userUpdated = event('user.updated', ofUser)
export const userActivated = event('user.activated', ofUser)
export const userDeactivated = event('user.deactivated', ofUser)
export const userEmailVerified = event('user.email_verified', ofUser)
export const userRegistered = event('user.registered', ofUser)
export const userRestored = event('user.restored', ofUser)
export const roleCreated = event('role.created', ofRole)
export const roleUpdated = event('role.updated', ofRole)
export const roleDeleted = event('role.deleted', ofRole)
