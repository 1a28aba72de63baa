import { furnishTenant } from '#modules/access/index.ts'
import { tenantCreated } from '#modules/organization/index.ts'
import { on, register } from '#platform/events.ts'

/** What follows from what. The only file that knows two modules at once. */
register([on(tenantCreated, furnishTenant)])
