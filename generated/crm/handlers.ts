// generated from spec/, do not edit
import type { CallReceipt, CallReceiptResponse, CallRequest, Campaign, CampaignCreate, CampaignPage, CampaignResponse, CampaignUpdate, CancelCampaignParams, CaptchaChallenge, CaptchaChallengeResponse, CompleteCampaignParams, Contact, ContactCreate, ContactForm, ContactFormReceipt, ContactFormReceiptResponse, ContactLeadParams, ContactPage, ContactResponse, ContactUpdate, ConvertLeadParams, Customer, CustomerBulk, CustomerBulkOutcome, CustomerBulkResponse, CustomerCreate, CustomerErasure, CustomerImportOutcome, CustomerImportResponse, CustomerPage, CustomerResponse, CustomerUpdate, DeleteCampaignParams, DeleteContactParams, DeleteCustomerParams, DeleteLeadParams, DeleteOpportunityParams, ErasePersonalDataParams, ExportCustomersQuery, ExportPersonalDataParams, GetCampaignParams, GetContactParams, GetCustomerParams, GetLeadParams, GetOpportunityForecastQuery, GetOpportunityParams, ImportCustomersBody, Lead, LeadConversion, LeadConversionResponse, LeadConvert, LeadCreate, LeadLoss, LeadPage, LeadResponse, LeadUpdate, ListCampaignsQuery, ListContactsQuery, ListCustomersQuery, ListLeadsQuery, ListOpportunitiesQuery, LoseLeadParams, LoseOpportunityParams, Opportunity, OpportunityCreate, OpportunityForecast, OpportunityForecastResponse, OpportunityLoss, OpportunityPage, OpportunityResponse, OpportunityUpdate, PauseCampaignParams, PersonalData, PersonalDataResponse, QualifyLeadParams, ReopenLeadParams, ReopenOpportunityParams, ReplaceCustomerParams, RestoreContactParams, RestoreCustomerParams, StartCampaignParams, UpdateCampaignParams, UpdateContactParams, UpdateCustomerParams, UpdateLeadParams, UpdateOpportunityParams, WinOpportunityParams } from './types.ts'
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
   * List campaigns
   *
   * What the company does to win customers. Everybody with the permission sees all campaigns; `results` counts the leads and opportunities that the caller's scope reaches. With `search`, which looks through names, audiences and descriptions, the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listCampaigns(request: { query: ListCampaignsQuery }): Promise<{ data: Reply<Campaign[]>; pagination: Pagination }>

  /**
   * Create a campaign
   *
   * Adds a campaign in the status `planned`. Without `owner_id` it belongs to the caller, without `currency` it is paid in that of the tenant. Announces `campaign.created`. Refused with 422 where it ends before it begins, or where the owner or the branch is unknown.
   */
  createCampaign(request: { body: CampaignCreate }): Promise<Reply<Campaign>>

  /**
   * Delete a campaign
   *
   * Removes the campaign for good; the audit keeps what it was. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.deleted`. Refused with 409 where a lead or an opportunity names it: cancel it instead.
   */
  deleteCampaign(request: { params: DeleteCampaignParams }): Promise<void>

  /**
   * Get a campaign
   *
   * One campaign with its results up to now. Its `ETag` stands for what can be changed, not for the results. Changes nothing.
   */
  getCampaign(request: { params: GetCampaignParams }): Promise<Reply<Campaign>>

  /**
   * Update some fields of a campaign
   *
   * Merges the body into the campaign (RFC 7396): a field left out stays, a null clears. In any status, since costs come in late. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.updated` where anything changed. Refused as creating is.
   */
  updateCampaign(request: { params: UpdateCampaignParams; body: CampaignUpdate }): Promise<Reply<Campaign>>

  /**
   * Cancel a campaign
   *
   * Puts a campaign that is not over into the status `cancelled`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.cancelled`. Refused with 409 where it is completed or cancelled already.
   */
  cancelCampaign(request: { params: CancelCampaignParams }): Promise<Reply<Campaign>>

  /**
   * Complete a campaign
   *
   * Puts an active or paused campaign into the status `completed`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.completed`. Refused with 409 in any other status.
   */
  completeCampaign(request: { params: CompleteCampaignParams }): Promise<Reply<Campaign>>

  /**
   * Pause a campaign
   *
   * Puts an active campaign into the status `paused`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.paused`. Refused with 409 in any other status.
   */
  pauseCampaign(request: { params: PauseCampaignParams }): Promise<Reply<Campaign>>

  /**
   * Start a campaign
   *
   * Puts a planned or paused campaign into the status `active`. Who may only reach what is the own, or of the own branch, changes only such campaigns (403 otherwise). Announces `campaign.started`. Refused with 409 in any other status.
   */
  startCampaign(request: { params: StartCampaignParams }): Promise<Reply<Campaign>>

  /**
   * List leads
   *
   * Those who may become customers, as far as the caller's scope reaches; a lead that nobody looks after is reached by the scope `tenant` alone. With `search`, which looks through names, companies, e-mail addresses and telephone numbers, the best match comes first unless `ordering` says otherwise. Changes nothing.
   */
  listLeads(request: { query: ListLeadsQuery }): Promise<{ data: Reply<Lead[]>; pagination: Pagination }>

  /**
   * Create a lead
   *
   * Adds somebody who may become a customer. Without `owner_id` the lead belongs to the caller, with null to nobody; without `currency` its value is in that of the tenant. Announces `lead.created`, and `lead.assigned` where somebody else is to look after it, who is told by mail. Refused with 422 where the campaign, the owner or the branch is unknown.
   */
  createLead(request: { body: LeadCreate }): Promise<Reply<Lead>>

  /**
   * Delete a lead
   *
   * Removes the lead for good, as spam needs it; the audit keeps what it was. Announces `lead.deleted`. Refused with 409 where the lead has been converted: a customer refers to it.
   */
  deleteLead(request: { params: DeleteLeadParams }): Promise<void>

  /**
   * Get a lead
   *
   * One lead in any status. Changes nothing.
   */
  getLead(request: { params: GetLeadParams }): Promise<Reply<Lead>>

  /**
   * Update some fields of a lead
   *
   * Merges the body into the lead (RFC 7396): a field left out stays, a null clears, the address merges field by field. The status has operations of its own. Announces `lead.updated` where anything changed, and `lead.assigned` where the lead got another owner than the caller. Refused with 422 where the lead has been converted, and as creating is.
   */
  updateLead(request: { params: UpdateLeadParams; body: LeadUpdate }): Promise<Reply<Lead>>

  /**
   * Note that a lead has been spoken to
   *
   * Puts a new lead into the status `contacted` and notes when. Announces `lead.contacted`. Refused with 409 in any other status.
   */
  contactLead(request: { params: ContactLeadParams }): Promise<Reply<Lead>>

  /**
   * Turn a lead into a customer and an opportunity
   *
   * Makes of an open lead, in one transaction and once, a customer, a contact and an opportunity; from then on the lead does not change. With `customer_id` no customer is made, but that one taken. Without it, and where active customers within reach have the e-mail address or the telephone number of the lead, or a contact that has, the conversion is refused with 409 (`lead.duplicates_found`), and `context.customers` offers them: name one, or set `create_customer`. A contact of the customer with the same e-mail address is taken rather than made again. To make a customer needs `customers:create`, to take one `customers:view`, and to make a contact or an opportunity `contacts:create`. Announces `lead.converted`, and what was created. Refused with 409 where the lead is lost or converted already, and with 422 where the customer or the contact is unknown, or the contact is of another customer.
   */
  convertLead(request: { params: ConvertLeadParams; body: LeadConvert }): Promise<Reply<LeadConversion>>

  /**
   * Give a lead up
   *
   * Puts an open lead into the status `lost`, with the reason. Announces `lead.lost`. Refused with 409 where it is lost already or converted.
   */
  loseLead(request: { params: LoseLeadParams; body: LeadLoss }): Promise<Reply<Lead>>

  /**
   * Qualify a lead
   *
   * Puts an open lead into the status `qualified`: it is worth an offer. Announces `lead.qualified`. Refused with 409 where it is qualified already, lost or converted.
   */
  qualifyLead(request: { params: QualifyLeadParams }): Promise<Reply<Lead>>

  /**
   * Take a lost lead up again
   *
   * Puts a lost lead back to `new` and empties the reason. Announces `lead.reopened`. Refused with 409 where it is not lost.
   */
  reopenLead(request: { params: ReopenLeadParams }): Promise<Reply<Lead>>

  /**
   * List opportunities
   *
   * Sales that may come about, or have been won or lost, as far as the caller's scope reaches. With `search`, which looks through names and next steps, the best match comes first unless `ordering` says otherwise. Sums by stage and month are in the forecast. Changes nothing.
   */
  listOpportunities(request: { query: ListOpportunitiesQuery }): Promise<{ data: Reply<Opportunity[]>; pagination: Pagination }>

  /**
   * Create an opportunity
   *
   * Adds a sale that may come about. Without `owner_id` it belongs to the caller, without `currency` it is in that of the tenant, and without `probability` it has that of its stage: 10 in `prospecting`, 25 in `qualification`, 50 in `proposal`, 75 in `negotiation`. Announces `opportunity.created`. Refused with 422 where the customer, the contact, the campaign, the owner or the branch is unknown.
   */
  createOpportunity(request: { body: OpportunityCreate }): Promise<Reply<Opportunity>>

  /**
   * Get the weighted forecast by stage and month
   *
   * Sums of the open opportunities that the caller's scope reaches: how many, their amounts, and the amounts weighted by their probabilities, for each currency, in each by stage and by the month of the expected decision. Nothing is converted from one currency to another; each sum is exact and rounded once, to the minor unit of its currency. Changes nothing.
   */
  getOpportunityForecast(request: { query: GetOpportunityForecastQuery }): Promise<Reply<OpportunityForecast[]>>

  /**
   * Delete an opportunity
   *
   * Removes the opportunity for good; the audit keeps what it was. Announces `opportunity.deleted`. Refused with 409 where a lead became this opportunity (`opportunity.of_lead`): give it up as lost instead.
   */
  deleteOpportunity(request: { params: DeleteOpportunityParams }): Promise<void>

  /**
   * Get an opportunity
   *
   * One opportunity in any status. Changes nothing.
   */
  getOpportunity(request: { params: GetOpportunityParams }): Promise<Reply<Opportunity>>

  /**
   * Update some fields of an opportunity
   *
   * Merges the body into the opportunity (RFC 7396): a field left out stays, a null clears. Another `stage` brings its probability along unless `probability` is given too. Winning and losing have operations of their own. Announces `opportunity.updated` where anything changed. Refused with 422 where the opportunity is won or lost, and as creating is.
   */
  updateOpportunity(request: { params: UpdateOpportunityParams; body: OpportunityUpdate }): Promise<Reply<Opportunity>>

  /**
   * Lose an opportunity
   *
   * Puts an open opportunity into the status `lost`, with a probability of 0 and the reason, and notes when. Announces `opportunity.lost`. Refused with 409 where it is won or lost already.
   */
  loseOpportunity(request: { params: LoseOpportunityParams; body: OpportunityLoss }): Promise<Reply<Opportunity>>

  /**
   * Reopen an opportunity
   *
   * Puts a won or lost opportunity back into the status `open`, with the probability of its stage, and empties the reason. Announces `opportunity.reopened`. Refused with 409 where it is open.
   */
  reopenOpportunity(request: { params: ReopenOpportunityParams }): Promise<Reply<Opportunity>>

  /**
   * Win an opportunity
   *
   * Puts an open opportunity into the status `won`, with a probability of 100, and notes when. Announces `opportunity.won`. Refused with 409 where it is won or lost already, and with 422 where it names no customer.
   */
  winOpportunity(request: { params: WinOpportunityParams }): Promise<Reply<Opportunity>>

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
   * Takes out of the customer whatever tells who it is: name, company, contact, telephone, e-mail, website, language, addresses, tags, notes and tax numbers (GDPR, article 17). The same values go from its history, from what was announced of it, from the mails about it and to it, and from answers kept for idempotency keys. What the books need stays: id, code, kind, country, currency, terms, owner, branch and dates, and with `keep_tax_numbers` the tax numbers. The customer becomes `erased`, leaves the lists, gives its code free, and can be neither changed nor restored. Its contacts, the leads that became it and the texts of its opportunities are emptied likewise, and its documents deleted; amounts, stages and dates stay. There is no way back. Announces `customer.erased` without personal data. Refused with 409 where it is erased already, and with 422 where `confirm_name` is not its name, or where another part of the books still needs it, such as an invoice that is not settled.
   */
  erasePersonalData(request: { params: ErasePersonalDataParams; body: CustomerErasure }): Promise<Reply<Customer>>

  /**
   * Get all personal data held of a customer
   *
   * One document with everything that is held of the customer: the record itself, its contacts, the leads that became it, its opportunities, every change of it with the values before and after, and the mails about it or to its e-mail address, unless the address is that of a user. It is what a person may ask for (GDPR, articles 15 and 20). Archived customers are answered too, and of an erased one what has been kept. Fields that the caller may not see are left out, of the history as well. Changes nothing.
   */
  exportPersonalData(request: { params: ExportPersonalDataParams }): Promise<Reply<PersonalData>>

  /**
   * Restore an archived customer
   *
   * Puts an archived customer back into the lists. Announces `customer.restored`. Refused with 409 where it is not archived, or where an active customer has taken its code or VAT number meanwhile.
   */
  restoreCustomer(request: { params: RestoreCustomerParams }): Promise<Reply<Customer>>

  /**
   * Ask for a challenge to a public form
   *
   * A computation that takes a browser a moment and a sender of spam the same for every form: proof of work instead of pictures, without a third party. Hand `challenge` to the widget of ALTCHA (version 3 or newer), or solve it with its library, and send the solution as `altcha` with the form. It is good for one form of this tenant, until `expires_at`. Stores nothing.
   */
  createCaptchaChallenge(request: Record<never, never>): Promise<Reply<CaptchaChallenge>>

  /**
   * Send the contact form
   *
   * Takes what a visitor writes to the company, as a lead of the source `contact_form` that nobody looks after yet. Announces `lead.created`; where the setting `public_forms_email` names an address, that is told by mail. Whoever asks gets the same answer, known to the company or not. A form whose `homepage` is filled in is thrown away, with the same answer: people do not see that field. A `campaign_id` that is not one of the company is ignored. Limited for each address and company. Refused with 422 where the challenge is not solved, has expired or has been used.
   */
  submitContactForm(request: { body: ContactForm }): Promise<Reply<ContactFormReceipt>>

  /**
   * Ask for a callback
   *
   * Takes the wish of a visitor to be called back, as a lead of the source `callback_request` that nobody looks after yet. Date and time are those of the company's time zone; a time that the change to summer time skips is taken for the one an hour later. Announces and tells as the contact form does. Whoever asks gets the same answer, known to the company or not. A form whose `homepage` is filled in is thrown away, with the same answer: people do not see that field. A `campaign_id` that is not one of the company is ignored. Limited for each address and company. Refused with 422 where the time has passed or is more than a year away, and where the challenge is not solved, has expired or has been used.
   */
  scheduleCall(request: { body: CallRequest }): Promise<Reply<CallReceipt>>
}
