export { assignmentRefusals, checkAssignment, ownAssignment } from './assignment.ts'
export { builtInRoles, permissionsOfRole } from './built-in-roles.ts'
export { tellOwnersOfClosing } from './closing-notice.ts'
export { addressesOfUsers, contactOf, namesOfUsers } from './contacts.ts'
export { currentUser } from './current-user.ts'
export { confirmCustomer, findCustomerRegistration, registerCustomer } from './customer-registrations.ts'
export { enter, signIn } from './entering.ts'
export {
  roleCreated,
  roleDeleted,
  roleUpdated,
  userActivated,
  userCreated,
  userDeactivated,
  userEmailVerified,
  userRegistered,
  userRestored,
  userUpdated,
} from './events.ts'
export { furnishTenant } from './founding.ts'
export { handlers } from './handlers.ts'
export { lockAccess, requireToHold } from './holdings.ts'
export {
  effectivePermissions,
  type HeldMembership,
  membershipOf,
  type ResolvedAccess,
  recordLogin,
  resolveAccess,
} from './memberships.ts'
export { ownLocale, setOwnLocale } from './own-locale.ts'
export { inWords } from './permissions.ts'
export { roleKeys } from './roles.ts'
export { isActiveUser } from './users.ts'
export { confirmEmail } from './verified-addresses.ts'
