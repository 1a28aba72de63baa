export { builtInRoles, permissionsOfRole } from './built-in-roles.ts'
export { roleCreated, roleDeleted, roleUpdated, userActivated, userCreated, userDeactivated, userRestored, userUpdated } from './events.ts'
export { furnishTenant } from './founding.ts'
export { isActiveUser } from './people.ts'
