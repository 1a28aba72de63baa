import type { CrmHandlers } from '#generated/crm/handlers.ts'
import * as contacts from './contacts.ts'
import * as customerExport from './customer-export.ts'
import * as customerImport from './customer-import.ts'
import * as customers from './customers.ts'
import * as personalData from './personal-data.ts'

export const handlers: CrmHandlers = {
  listCustomers: ({ query }) => customers.list(query),
  createCustomer: ({ body }) => customers.create(body),
  getCustomer: ({ params }) => customers.get(params.customer_id),
  replaceCustomer: ({ params, body }) => customers.replace(params.customer_id, body),
  updateCustomer: ({ params, body }) => customers.update(params.customer_id, body),
  deleteCustomer: ({ params }) => customers.archive(params.customer_id),
  restoreCustomer: ({ params }) => customers.restore(params.customer_id),
  bulkUpsertCustomers: ({ body }) => customers.bulkUpsert(body),
  importCustomers: ({ body }) => customerImport.importFrom(body),
  exportCustomers: ({ query }) => customerExport.exportAll(query),
  exportPersonalData: ({ params }) => personalData.exportOf(params.customer_id),
  erasePersonalData: ({ params, body }) => personalData.erase(params.customer_id, body),

  listContacts: ({ query }) => contacts.list(query),
  createContact: ({ body }) => contacts.create(body),
  getContact: ({ params }) => contacts.get(params.contact_id),
  updateContact: ({ params, body }) => contacts.update(params.contact_id, body),
  deleteContact: ({ params }) => contacts.archive(params.contact_id),
  restoreContact: ({ params }) => contacts.restore(params.contact_id),
}
