import { furnishTenant, userRegistered } from '#modules/access/index.ts'
import { customerAssigned, openAccount, tellOwner } from '#modules/crm/index.ts'
import { tenantCreated } from '#modules/organization/index.ts'
import { afterCommit, on, register } from '#platform/events.ts'

/** What follows from what. The only file that knows two modules at once. */
register([
  on(tenantCreated, furnishTenant), // in the founder's transaction: without roles and an owner there is no tenant
  on(userRegistered, openAccount), // in the same transaction: who signs in finds the own record
  afterCommit(customerAssigned, 'crm.tell-owner', tellOwner), // through the outbox
])
