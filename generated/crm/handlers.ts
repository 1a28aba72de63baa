// generated from spec/, do not edit
import type { Contact, ContactCreate, ContactPage, ContactResponse, ContactUpdate, Customer, CustomerBulk, CustomerBulkOutcome, CustomerBulkResponse, CustomerCreate, CustomerErasure, CustomerImportOutcome, CustomerImportResponse, CustomerPage, CustomerResponse, CustomerUpdate, DeleteContactParams, DeleteCustomerParams, ErasePersonalDataParams, ExportCustomersQuery, ExportPersonalDataParams, GetContactParams, GetCustomerParams, ImportCustomersBody, ListContactsQuery, ListCustomersQuery, PersonalData, PersonalDataResponse, ReplaceCustomerParams, RestoreContactParams, RestoreCustomerParams, UpdateContactParams, UpdateCustomerParams } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Raw, Reply } from '../support.ts'

export interface CrmHandlers {
  /**
   * List contacts
   *
   * Persons that the company deals with, as far as the caller's scope reaches. Archived contacts are left out unless `status` asks for them. With `search`, which looks through names, job titles, e-mail addresses and telephone numbers, the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listContacts(request: { query: ListContactsQuery }): Promise<{ data: Reply<Contact[]>; pagination: Pagination }>

  /**
   * Create a contact
   *
   * Adds a person. Without `owner_id` it belongs to the caller, without `branch_id` to the caller's branch. Announces `contact.created`. Refused with 422 where the customer, the owner or the branch is unknown, the customer is archived, or the birthday lies in the future.
   */
  createContact(request: { body: ContactCreate }): Promise<Reply<Contact>>

  /**
   * Archive a contact
   *
   * Archives the contact: it leaves the lists, and opportunities and leads that name it stay readable. Announces `contact.deleted`. Refused with 409 where it is archived already.
   */
  deleteContact(request: { params: DeleteContactParams }): Promise<void>

  /**
   * Get a contact
   *
   * One person, archived ones too, so that old documents keep their reader. Changes nothing.
   */
  getContact(request: { params: GetContactParams }): Promise<Reply<Contact>>

  /**
   * Update some fields of a contact
   *
   * Merges the body into the contact (RFC 7396): a field left out stays, a null clears, `emails` and `phones` are replaced as a whole, the address merges field by field. A change of `marketing_consent` sets `marketing_consent_at`. Announces `contact.updated` where anything changed. Refused with 422 where the contact is archived, and as creating is.
   */
  updateContact(request: { params: UpdateContactParams; body: ContactUpdate }): Promise<Reply<Contact>>

  /**
   * Restore an archived contact
   *
   * Puts an archived contact back into the lists. Announces `contact.restored`. Refused with 409 where it is not archived.
   */
  restoreContact(request: { params: RestoreContactParams }): Promise<Reply<Contact>>

  /**
   * List customers
   *
   * Customers of the tenant that the caller's scope reaches. Archived customers are left out unless `status` asks for them. Filters and orderings on a field that the caller may not see are refused with 403. With `search` the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listCustomers(request: { query: ListCustomersQuery }): Promise<{ data: Reply<Customer[]>; pagination: Pagination }>

  /**
   * Create a customer
   *
   * Adds a customer. Without `owner_id` it belongs to the caller, without `branch_id` to the caller's branch. Announces `customer.created`. Refused with 409 where an active customer has the same code or VAT number, and with 422 where a tax number is not one of its country, or where the owner or the branch is unknown.
   */
  createCustomer(request: { body: CustomerCreate }): Promise<Reply<Customer>>

  /**
   * Create or update up to 1,000 customers by code
   *
   * Takes the rows in order. A row whose code an active customer has updates it as `PATCH` does and also needs `customers:update`; any other row, and a row without a code, creates as `POST` does. Each row has a result of its own: a refused row changes nothing and does not hold up the others, unless `atomic` is set, which refuses the whole request with 422 at the first refused row. Announces an event for each changed row.
   */
  bulkUpsertCustomers(request: { body: CustomerBulk }): Promise<Reply<CustomerBulkOutcome>>

  /**
   * Export customers as CSV or XLSX
   *
   * The customers that `listCustomers` would show for the same filters, all of them, by id, as one file that is written while it is read. Its first row names the columns: the fields of a customer, those of an address with a dot (`billing_address.city`); tags have semicolons between them. Columns that the caller may not see are left out; a filter on one is refused with 403. In CSV, which is UTF-8 with a byte-order mark, a value that a spreadsheet program would take for a formula has an apostrophe in front; `importCustomers` takes it off again, so that an export that is imported changes nothing. Changes nothing.
   */
  exportCustomers(request: { query: ExportCustomersQuery }): Promise<Raw>

  /**
   * Import customers from CSV or XLSX
   *
   * Stores the rows of a file of up to 50,000 customers, in order. The first row names the columns, as an export does; a column that is left out says nothing, an empty cell clears its field. In the mode `create` every row is a new customer, and a code that is taken refuses the row; in the mode `upsert` a row changes the active customer of its `id`, or else of its `code`, which needs `customers:update`, and creates where there is none of that code. A refused row changes nothing and does not hold up the others; `problems` say which cells of which rows were refused, and why, for the first 100. With `atomic` one refused row refuses the file with 422. With `dry_run` the answer is the same, and nothing has happened. Announces an event for each customer that was created or changed. Refused with 422 where the file cannot be read, its first row names no known columns, it has too many rows or unpacks to too much; with 403 where it has a column that the caller may not see.
   */
  importCustomers(request: { body: ImportCustomersBody }): Promise<Reply<CustomerImportOutcome>>

  /**
   * Archive a customer
   *
   * Archives the customer: it leaves the lists, its code and VAT number become free, and documents that name it stay readable. Announces `customer.deleted`. Refused with 409 where it is archived already.
   */
  deleteCustomer(request: { params: DeleteCustomerParams }): Promise<void>

  /**
   * Get a customer
   *
   * One customer, archived ones too, so that old documents keep their reader. Changes nothing.
   */
  getCustomer(request: { params: GetCustomerParams }): Promise<Reply<Customer>>

  /**
   * Update some fields of a customer
   *
   * Merges the body into the customer (RFC 7396): a field left out stays, a null clears, an address merges field by field. Announces `customer.updated` where anything changed. Refused as replacing is.
   */
  updateCustomer(request: { params: UpdateCustomerParams; body: CustomerUpdate }): Promise<Reply<Customer>>

  /**
   * Replace a customer
   *
   * Sets every field; what is left out returns to its default, except fields that the caller may not see: they stay. Announces `customer.updated`. Refused with 409 where another active customer has the code or VAT number, with 422 where the customer is archived, a tax number is not one of its country, or the owner or the branch is unknown.
   */
  replaceCustomer(request: { params: ReplaceCustomerParams; body: CustomerCreate }): Promise<Reply<Customer>>

  /**
   * Erase the personal data of a customer for good
   *
   * Takes out of the customer whatever tells who it is: name, company, contact, telephone, e-mail, website, language, addresses, tags, notes and tax numbers (GDPR, article 17). The same values go from its history, from what was announced of it, from the mails about it and to it, and from answers kept for idempotency keys. What the books need stays: id, code, kind, country, currency, terms, owner, branch and dates, and with `keep_tax_numbers` the tax numbers. The customer becomes `erased`, leaves the lists, gives its code free, and can be neither changed nor restored. There is no way back. Announces `customer.erased` without personal data. Refused with 409 where it is erased already, and with 422 where `confirm_name` is not its name, or where another part of the books still needs it, such as an invoice that is not settled.
   */
  erasePersonalData(request: { params: ErasePersonalDataParams; body: CustomerErasure }): Promise<Reply<Customer>>

  /**
   * Get all personal data held of a customer
   *
   * One document with everything that is held of the customer: the record itself, every change of it with the values before and after, and the mails about it or to its e-mail address, unless the address is that of a user. It is what a person may ask for (GDPR, articles 15 and 20). Archived customers are answered too, and of an erased one what has been kept. Fields that the caller may not see are left out, of the history as well. Changes nothing.
   */
  exportPersonalData(request: { params: ExportPersonalDataParams }): Promise<Reply<PersonalData>>

  /**
   * Restore an archived customer
   *
   * Puts an archived customer back into the lists. Announces `customer.restored`. Refused with 409 where it is not archived, or where an active customer has taken its code or VAT number meanwhile.
   */
  restoreCustomer(request: { params: RestoreCustomerParams }): Promise<Reply<Customer>>
}
