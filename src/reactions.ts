import { furnishTenant } from '#modules/access/index.ts'
import { customerAssigned, leadAssigned, tellLeadOwner, tellOwner } from '#modules/crm/index.ts'
import { tenantCreated } from '#modules/organization/index.ts'
import { afterCommit, on, register } from '#platform/events.ts'

/** What follows from what. The only file that knows two modules at once. */
register([
  on(tenantCreated, furnishTenant), // in the founder's transaction: without roles and an owner there is no tenant
  afterCommit(customerAssigned, 'crm.tell-owner', tellOwner), // through the outbox
  afterCommit(leadAssigned, 'crm.tell-lead-owner', tellLeadOwner),
])
