// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { CrmHandlers } from './handlers.ts'
import { contactCreate, contactUpdate, customerBulk, customerCreate, customerErasure, customerUpdate, deleteContactParams, deleteCustomerParams, erasePersonalDataParams, exportCustomersQuery, exportPersonalDataParams, getContactParams, getCustomerParams, importCustomersBody, listContactsQuery, listCustomersQuery, replaceCustomerParams, restoreContactParams, restoreCustomerParams, updateContactParams, updateCustomerParams } from './validators.ts'

export const routes: Record<keyof CrmHandlers, Route> = {
  /** List contacts */
  listContacts: route({ method: 'get', path: "/api/v1/contacts", request: { query: listContactsQuery }, responses: { 200: { description: "A page of contacts." } } }),
  /** Create a contact */
  createContact: route({ method: 'post', path: "/api/v1/contacts", request: { body: { required: true, content: { "application/json": { schema: contactCreate } } } }, responses: { 201: { description: "The contact as it stands." } } }),
  /** Archive a contact */
  deleteContact: route({ method: 'delete', path: "/api/v1/contacts/{contact_id}", request: { params: deleteContactParams }, responses: { 204: { description: "The contact is archived." } } }),
  /** Get a contact */
  getContact: route({ method: 'get', path: "/api/v1/contacts/{contact_id}", request: { params: getContactParams }, responses: { 200: { description: "The contact as it stands." } } }),
  /** Update some fields of a contact */
  updateContact: route({ method: 'patch', path: "/api/v1/contacts/{contact_id}", request: { params: updateContactParams, body: { required: true, content: { "application/json": { schema: contactUpdate } } } }, responses: { 200: { description: "The contact as it stands." } } }),
  /** Restore an archived contact */
  restoreContact: route({ method: 'post', path: "/api/v1/contacts/{contact_id}/restore", request: { params: restoreContactParams }, responses: { 200: { description: "The contact as it stands." } } }),
  /** List customers */
  listCustomers: route({ method: 'get', path: "/api/v1/customers", request: { query: listCustomersQuery }, responses: { 200: { description: "A page of customers." } } }),
  /** Create a customer */
  createCustomer: route({ method: 'post', path: "/api/v1/customers", request: { body: { required: true, content: { "application/json": { schema: customerCreate } } } }, responses: { 201: { description: "The customer as it stands." } } }),
  /** Create or update up to 1,000 customers by code */
  bulkUpsertCustomers: route({ method: 'post', path: "/api/v1/customers/bulk", request: { body: { required: true, content: { "application/json": { schema: customerBulk } } } }, responses: { 200: { description: "What became of each row." } } }),
  /** Export customers as CSV or XLSX */
  exportCustomers: route({ method: 'get', path: "/api/v1/customers/export", request: { query: exportCustomersQuery }, responses: { 200: { description: "The file." } } }),
  /** Import customers from CSV or XLSX */
  importCustomers: route({ method: 'post', path: "/api/v1/customers/import", request: { body: { required: true, content: { "multipart/form-data": { schema: importCustomersBody } } } }, responses: { 200: { description: "What became of the rows, or would." } } }),
  /** Archive a customer */
  deleteCustomer: route({ method: 'delete', path: "/api/v1/customers/{customer_id}", request: { params: deleteCustomerParams }, responses: { 204: { description: "The customer is archived." } } }),
  /** Get a customer */
  getCustomer: route({ method: 'get', path: "/api/v1/customers/{customer_id}", request: { params: getCustomerParams }, responses: { 200: { description: "The customer as it stands." } } }),
  /** Update some fields of a customer */
  updateCustomer: route({ method: 'patch', path: "/api/v1/customers/{customer_id}", request: { params: updateCustomerParams, body: { required: true, content: { "application/json": { schema: customerUpdate } } } }, responses: { 200: { description: "The customer as it stands." } } }),
  /** Replace a customer */
  replaceCustomer: route({ method: 'put', path: "/api/v1/customers/{customer_id}", request: { params: replaceCustomerParams, body: { required: true, content: { "application/json": { schema: customerCreate } } } }, responses: { 200: { description: "The customer as it stands." } } }),
  /** Erase the personal data of a customer for good */
  erasePersonalData: route({ method: 'post', path: "/api/v1/customers/{customer_id}/erase", request: { params: erasePersonalDataParams, body: { required: true, content: { "application/json": { schema: customerErasure } } } }, responses: { 200: { description: "The customer as it stands." } } }),
  /** Get all personal data held of a customer */
  exportPersonalData: route({ method: 'get', path: "/api/v1/customers/{customer_id}/personal-data", request: { params: exportPersonalDataParams }, responses: { 200: { description: "Everything that is held." } } }),
  /** Restore an archived customer */
  restoreCustomer: route({ method: 'post', path: "/api/v1/customers/{customer_id}/restore", request: { params: restoreCustomerParams }, responses: { 200: { description: "The customer as it stands." } } }),
}
