import { furnishTenant, tellOwnersOfClosing, userRegistered } from '#modules/access/index.ts'
import { productDeleted, variantDeleted } from '#modules/catalog/index.ts'
import {
  customerAssigned,
  customerErased,
  leadAssigned,
  leadCreated,
  openAccount,
  tellLeadOwner,
  tellOfForm,
  tellOwner,
} from '#modules/crm/index.ts'
import { eraseDocumentsOf } from '#modules/documents/index.ts'
import { keepStockedProduct, keepStockedVariant } from '#modules/inventory/index.ts'
import { tenantClosed, tenantCreated } from '#modules/organization/index.ts'
import { afterCommit, on, register } from '#platform/events.ts'

/** What follows from what. The only file that knows two modules at once. */
register([
  on(tenantCreated, furnishTenant), // in the founder's transaction: without roles and an owner there is no tenant
  on(tenantClosed, tellOwnersOfClosing), // in the same transaction: a job of a closed tenant may come too late
  on(userRegistered, openAccount), // in the same transaction: who signs in finds the own record
  on(customerErased, function eraseDocuments({ id }) {
    return eraseDocumentsOf('customer', id) // what is kept about a person goes with the person
  }),
  on(productDeleted, keepStockedProduct), // it refuses what is still in stock
  on(variantDeleted, keepStockedVariant), // likewise
  afterCommit(customerAssigned, 'crm.tell-owner', tellOwner), // through the outbox
  afterCommit(leadCreated, 'crm.tell-of-form', tellOfForm),
  afterCommit(leadAssigned, 'crm.tell-lead-owner', tellLeadOwner),
])
