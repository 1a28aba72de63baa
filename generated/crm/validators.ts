// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { address, addressInput, calendarDate, countryCode, currencyCode, email, id, instant, locale, pagination, phone, positiveMoney, timeZone } from '../shared/validators.ts'
import { anything, array, boolean, coerced, define, file, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { CallReceipt, CallReceiptResponse, CallRequest, Campaign, CampaignChannel, CampaignCreate, CampaignEvent, CampaignPage, CampaignResponse, CampaignResults, CampaignStatus, CampaignUpdate, CampaignWonAmount, CancelCampaignParams, CaptchaChallenge, CaptchaChallengeResponse, CompleteCampaignParams, Contact, ContactCreate, ContactEmail, ContactEmailInput, ContactEvent, ContactForm, ContactFormReceipt, ContactFormReceiptResponse, ContactLeadParams, ContactPage, ContactPhone, ContactPhoneInput, ContactResponse, ContactStatus, ContactUpdate, ConvertLeadParams, Customer, CustomerBulk, CustomerBulkOutcome, CustomerBulkResponse, CustomerBulkResult, CustomerCreate, CustomerErasure, CustomerEvent, CustomerImport, CustomerImportOutcome, CustomerImportProblem, CustomerImportResponse, CustomerKind, CustomerPage, CustomerResponse, CustomerStatus, CustomerUpdate, DeleteCampaignParams, DeleteContactParams, DeleteCustomerParams, DeleteLeadParams, DeleteOpportunityParams, ErasePersonalDataParams, ExportCustomersQuery, ExportPersonalDataParams, GetCampaignParams, GetContactParams, GetCustomerParams, GetLeadParams, GetOpportunityForecastQuery, GetOpportunityParams, ImportCustomersBody, Lead, LeadConversion, LeadConversionResponse, LeadConvert, LeadConvertOpportunity, LeadCreate, LeadEvent, LeadLoss, LeadLossReason, LeadPage, LeadResponse, LeadSource, LeadStatus, LeadUpdate, ListCampaignsQuery, ListContactsQuery, ListCustomersQuery, ListLeadsQuery, ListOpportunitiesQuery, LoseLeadParams, LoseOpportunityParams, MarketingChannel, Opportunity, OpportunityCreate, OpportunityEvent, OpportunityForecast, OpportunityForecastMonth, OpportunityForecastResponse, OpportunityForecastStage, OpportunityLoss, OpportunityLossReason, OpportunityPage, OpportunityResponse, OpportunityStage, OpportunityStatus, OpportunityUpdate, PauseCampaignParams, PersonalData, PersonalDataChange, PersonalDataMail, PersonalDataResponse, QualifyLeadParams, ReopenLeadParams, ReopenOpportunityParams, ReplaceCustomerParams, RestoreContactParams, RestoreCustomerParams, StartCampaignParams, UpdateCampaignParams, UpdateContactParams, UpdateCustomerParams, UpdateLeadParams, UpdateOpportunityParams, WinOpportunityParams } from './types.ts'

export const campaignChannel: z.ZodType<CampaignChannel> = define(() => values(["email","sms","phone","post","event","advertising","social_media","website","referral","partner","other"]))

export const campaignStatus: z.ZodType<CampaignStatus> = define(() => values(["planned","active","paused","completed","cancelled"]))

export const campaignResults: z.ZodType<CampaignResults> = define(() => object({
  leads: present(integer({ minimum: 0 })),
  converted_leads: present(integer({ minimum: 0 })),
  conversion_rate: present(nullable(string({ pattern: "^-?(0|[1-9][0-9]*)\\.[0-9]{2}$" }))),
  opportunities: present(integer({ minimum: 0 })),
  won_opportunities: present(integer({ minimum: 0 })),
  won_amounts: present(array(campaignWonAmount)),
  cost_per_lead: present(nullable(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" }))),
  return_on_investment: present(nullable(string({ pattern: "^-?(0|[1-9][0-9]*)\\.[0-9]{2}$" }))),
}))

export const campaignWonAmount: z.ZodType<CampaignWonAmount> = define(() => object({
  currency: present(currencyCode),
  amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" })),
}))

export const campaign: z.ZodType<Campaign> = define(() => object({
  id: present(id),
  name: present(string()),
  channel: present(campaignChannel),
  status: present(campaignStatus),
  description: present(nullable(string())),
  audience: present(nullable(string())),
  starts_on: present(nullable(calendarDate)),
  ends_on: present(nullable(calendarDate)),
  currency: present(currencyCode),
  budget: present(nullable(positiveMoney)),
  actual_cost: present(nullable(positiveMoney)),
  target_leads: present(nullable(integer({ minimum: 0 }))),
  target_revenue: present(nullable(positiveMoney)),
  results: present(campaignResults),
  tags: present(array(string())),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const campaignCreate: z.ZodType<CampaignCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  channel: present(campaignChannel),
  description: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  audience: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
  starts_on: optional(nullable(calendarDate)),
  ends_on: optional(nullable(calendarDate)),
  currency: optional(currencyCode),
  budget: optional(nullable(positiveMoney)),
  actual_cost: optional(nullable(positiveMoney)),
  target_leads: optional(nullable(integer({ minimum: 0, maximum: 1000000000 }))),
  target_revenue: optional(nullable(positiveMoney)),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}))

export const campaignUpdate: z.ZodType<CampaignUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  channel: optional(campaignChannel),
  description: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  audience: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
  starts_on: optional(nullable(calendarDate)),
  ends_on: optional(nullable(calendarDate)),
  currency: optional(currencyCode),
  budget: optional(nullable(positiveMoney)),
  actual_cost: optional(nullable(positiveMoney)),
  target_leads: optional(nullable(integer({ minimum: 0, maximum: 1000000000 }))),
  target_revenue: optional(nullable(positiveMoney)),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}, { minProperties: 1 }))

export const campaignResponse: z.ZodType<CampaignResponse> = define(() => object({
  success: present(values([true])),
  data: present(campaign),
}))

export const campaignPage: z.ZodType<CampaignPage> = define(() => object({
  success: present(values([true])),
  data: present(array(campaign)),
  pagination: present(pagination),
}))

export const campaignEvent: z.ZodType<CampaignEvent> = define(() => object({
  id: present(id),
  type: present(values(["campaign.created","campaign.updated","campaign.started","campaign.paused","campaign.completed","campaign.cancelled","campaign.deleted"])),
  timestamp: present(instant),
  data: present(campaign),
}))

export const contactStatus: z.ZodType<ContactStatus> = define(() => values(["active","archived"]))

export const marketingChannel: z.ZodType<MarketingChannel> = define(() => values(["email","phone","sms","post"]))

export const contactEmail: z.ZodType<ContactEmail> = define(() => object({
  address: present(string({ format: "email" })),
  label: present(nullable(string())),
}))

export const contactEmailInput: z.ZodType<ContactEmailInput> = define(() => object({
  address: present(email),
  label: optional(nullable(string({ minLength: 1, maxLength: 40 }))),
}))

export const contactPhone: z.ZodType<ContactPhone> = define(() => object({
  number: present(string()),
  label: present(nullable(string())),
}))

export const contactPhoneInput: z.ZodType<ContactPhoneInput> = define(() => object({
  number: present(phone),
  label: optional(nullable(string({ minLength: 1, maxLength: 40 }))),
}))

export const contact: z.ZodType<Contact> = define(() => object({
  id: present(id),
  name: present(string()),
  salutation: present(nullable(string())),
  job_title: present(nullable(string())),
  department: present(nullable(string())),
  customer_id: present(nullable(id)),
  emails: present(array(contactEmail)),
  phones: present(array(contactPhone)),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  address: present(address),
  language: present(nullable(locale)),
  birthday: present(nullable(calendarDate)),
  marketing_consent: present(array(marketingChannel)),
  marketing_consent_at: present(nullable(instant)),
  marketing_consent_source: present(nullable(string())),
  tags: present(array(string())),
  notes: present(nullable(string())),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  status: present(contactStatus),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const contactCreate: z.ZodType<ContactCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  salutation: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  department: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  customer_id: optional(nullable(id)),
  emails: optional(array(contactEmailInput, { maxItems: 10, uniqueItems: true })),
  phones: optional(array(contactPhoneInput, { maxItems: 10, uniqueItems: true })),
  address: optional(addressInput),
  language: optional(nullable(locale)),
  birthday: optional(nullable(calendarDate)),
  marketing_consent: optional(array(marketingChannel, { maxItems: 4, uniqueItems: true })),
  marketing_consent_source: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}))

export const contactUpdate: z.ZodType<ContactUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  salutation: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  department: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  customer_id: optional(nullable(id)),
  emails: optional(array(contactEmailInput, { maxItems: 10, uniqueItems: true })),
  phones: optional(array(contactPhoneInput, { maxItems: 10, uniqueItems: true })),
  address: optional(addressInput),
  language: optional(nullable(locale)),
  birthday: optional(nullable(calendarDate)),
  marketing_consent: optional(array(marketingChannel, { maxItems: 4, uniqueItems: true })),
  marketing_consent_source: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}, { minProperties: 1 }))

export const contactResponse: z.ZodType<ContactResponse> = define(() => object({
  success: present(values([true])),
  data: present(contact),
}))

export const contactPage: z.ZodType<ContactPage> = define(() => object({
  success: present(values([true])),
  data: present(array(contact)),
  pagination: present(pagination),
}))

export const contactEvent: z.ZodType<ContactEvent> = define(() => object({
  id: present(id),
  type: present(values(["contact.created","contact.updated","contact.deleted","contact.restored"])),
  timestamp: present(instant),
  data: present(contact),
}))

export const customerImport: z.ZodType<CustomerImport> = define(() => object({
  file: present(file()),
  mode: withDefault(values(["create","upsert"]), "create"),
  dry_run: withDefault(boolean(), false),
  atomic: withDefault(boolean(), false),
  delimiter: withDefault(values(["auto","comma","semicolon","tab","pipe"]), "auto"),
  encoding: withDefault(values(["auto","utf-8","utf-16le","utf-16be","windows-1251","windows-1252","windows-1256"]), "auto"),
}))

export const customerImportProblem: z.ZodType<CustomerImportProblem> = define(() => object({
  row: present(integer({ minimum: 1 })),
  column: present(nullable(string())),
  code: present(string()),
  message: present(string()),
}))

export const customerImportOutcome: z.ZodType<CustomerImportOutcome> = define(() => object({
  dry_run: present(boolean()),
  rows: present(integer({ minimum: 0 })),
  created: present(integer({ minimum: 0 })),
  updated: present(integer({ minimum: 0 })),
  unchanged: present(integer({ minimum: 0 })),
  refused: present(integer({ minimum: 0 })),
  passed_over: present(array(string())),
  problems: present(array(customerImportProblem)),
}))

export const customerImportResponse: z.ZodType<CustomerImportResponse> = define(() => object({
  success: present(values([true])),
  data: present(customerImportOutcome),
}))

export const customerStatus: z.ZodType<CustomerStatus> = define(() => values(["active","archived","erased"]))

export const customerKind: z.ZodType<CustomerKind> = define(() => values(["company","person"]))

export const customer: z.ZodType<Customer> = define(() => object({
  id: present(id),
  code: present(nullable(string())),
  kind: present(customerKind),
  name: present(string()),
  company: present(nullable(string())),
  contact_name: present(nullable(string())),
  contact_title: present(nullable(string())),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  fax: present(nullable(string())),
  website: present(nullable(string({ format: "uri" }))),
  language: present(nullable(locale)),
  billing_address: present(address),
  shipping_address: present(address),
  vat_number: present(nullable(string())),
  tax_number: present(nullable(string())),
  tax_country: present(nullable(countryCode)),
  currency: present(nullable(currencyCode)),
  credit_limit: optional(nullable(positiveMoney)),
  payment_terms_days: present(nullable(integer({ minimum: 0, maximum: 365 }))),
  kyc_verified: present(boolean()),
  kyc_verified_at: present(nullable(instant)),
  tags: present(array(string())),
  notes: optional(nullable(string())),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  status: present(customerStatus),
  archived_at: present(nullable(instant)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const customerCreate: z.ZodType<CustomerCreate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  kind: optional(customerKind),
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  company: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  fax: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  language: optional(nullable(locale)),
  billing_address: optional(addressInput),
  shipping_address: optional(addressInput),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  currency: optional(nullable(currencyCode)),
  credit_limit: optional(nullable(positiveMoney)),
  payment_terms_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  kyc_verified: optional(boolean()),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}))

export const customerUpdate: z.ZodType<CustomerUpdate> = define(() => object({
  code: optional(nullable(string({ minLength: 1, maxLength: 40, pattern: "^\\S(.*\\S)?$" }))),
  kind: optional(customerKind),
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  company: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  contact_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  fax: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  language: optional(nullable(locale)),
  billing_address: optional(addressInput),
  shipping_address: optional(addressInput),
  vat_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 2, maxLength: 40 }))),
  tax_country: optional(nullable(countryCode)),
  currency: optional(nullable(currencyCode)),
  credit_limit: optional(nullable(positiveMoney)),
  payment_terms_days: optional(nullable(integer({ minimum: 0, maximum: 365 }))),
  kyc_verified: optional(boolean()),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}, { minProperties: 1 }))

export const customerBulk: z.ZodType<CustomerBulk> = define(() => object({
  customers: present(array(customerCreate, { minItems: 1, maxItems: 1000 })),
  atomic: withDefault(boolean(), false),
}))

export const customerBulkResult: z.ZodType<CustomerBulkResult> = define(() => object({
  index: present(integer({ minimum: 0 })),
  code: present(nullable(string())),
  status: present(values(["created","updated","unchanged","refused"])),
  id: present(nullable(id)),
  error: present(nullable(object({
    code: present(string()),
    message: present(string()),
  }))),
}))

export const customerBulkOutcome: z.ZodType<CustomerBulkOutcome> = define(() => object({
  created: present(integer({ minimum: 0 })),
  updated: present(integer({ minimum: 0 })),
  unchanged: present(integer({ minimum: 0 })),
  refused: present(integer({ minimum: 0 })),
  results: present(array(customerBulkResult)),
}))

export const customerResponse: z.ZodType<CustomerResponse> = define(() => object({
  success: present(values([true])),
  data: present(customer),
}))

export const customerPage: z.ZodType<CustomerPage> = define(() => object({
  success: present(values([true])),
  data: present(array(customer)),
  pagination: present(pagination),
}))

export const customerBulkResponse: z.ZodType<CustomerBulkResponse> = define(() => object({
  success: present(values([true])),
  data: present(customerBulkOutcome),
}))

export const customerEvent: z.ZodType<CustomerEvent> = define(() => object({
  id: present(id),
  type: present(values(["customer.created","customer.updated","customer.assigned","customer.deleted","customer.restored","customer.erased"])),
  timestamp: present(instant),
  data: present(customer),
}))

export const leadStatus: z.ZodType<LeadStatus> = define(() => values(["new","contacted","qualified","lost","converted"]))

export const leadSource: z.ZodType<LeadSource> = define(() => values(["website","contact_form","callback_request","referral","partner","event","advertising","social_media","cold_call","walk_in","other"]))

export const leadLossReason: z.ZodType<LeadLossReason> = define(() => values(["no_reply","no_interest","no_budget","competitor","not_a_fit","duplicate","spam","other"]))

export const lead: z.ZodType<Lead> = define(() => object({
  id: present(id),
  name: present(string()),
  company: present(nullable(string())),
  job_title: present(nullable(string())),
  email: present(nullable(string({ format: "email" }))),
  phone: present(nullable(string())),
  website: present(nullable(string({ format: "uri" }))),
  address: present(address),
  language: present(nullable(locale)),
  source: present(leadSource),
  campaign_id: present(nullable(id)),
  message: present(nullable(string())),
  preferred_call_at: present(nullable(instant)),
  score: present(nullable(integer({ minimum: 0, maximum: 100 }))),
  estimated_value: present(nullable(positiveMoney)),
  currency: present(currencyCode),
  marketing_consent: present(array(marketingChannel)),
  marketing_consent_at: present(nullable(instant)),
  tags: present(array(string())),
  notes: present(nullable(string())),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  status: present(leadStatus),
  lost_reason: present(nullable(leadLossReason)),
  lost_note: present(nullable(string())),
  contacted_at: present(nullable(instant)),
  qualified_at: present(nullable(instant)),
  lost_at: present(nullable(instant)),
  converted_at: present(nullable(instant)),
  customer_id: present(nullable(id)),
  contact_id: present(nullable(id)),
  opportunity_id: present(nullable(id)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const leadCreate: z.ZodType<LeadCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  company: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  address: optional(addressInput),
  language: optional(nullable(locale)),
  source: optional(leadSource),
  campaign_id: optional(nullable(id)),
  message: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  preferred_call_at: optional(nullable(instant)),
  score: optional(nullable(integer({ minimum: 0, maximum: 100 }))),
  estimated_value: optional(nullable(positiveMoney)),
  currency: optional(currencyCode),
  marketing_consent: optional(array(marketingChannel, { maxItems: 4, uniqueItems: true })),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}))

export const leadUpdate: z.ZodType<LeadUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  company: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  job_title: optional(nullable(string({ minLength: 1, maxLength: 120 }))),
  email: optional(nullable(email)),
  phone: optional(nullable(phone)),
  website: optional(nullable(string({ maxLength: 300, pattern: "^https?://", format: "uri" }))),
  address: optional(addressInput),
  language: optional(nullable(locale)),
  source: optional(leadSource),
  campaign_id: optional(nullable(id)),
  message: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  preferred_call_at: optional(nullable(instant)),
  score: optional(nullable(integer({ minimum: 0, maximum: 100 }))),
  estimated_value: optional(nullable(positiveMoney)),
  currency: optional(currencyCode),
  marketing_consent: optional(array(marketingChannel, { maxItems: 4, uniqueItems: true })),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}, { minProperties: 1 }))

export const leadLoss: z.ZodType<LeadLoss> = define(() => object({
  reason: present(leadLossReason),
  note: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
}))

export const leadConvert: z.ZodType<LeadConvert> = define(() => object({
  customer_id: optional(nullable(id)),
  create_customer: optional(boolean()),
  contact_id: optional(nullable(id)),
  opportunity: optional(nullable(leadConvertOpportunity)),
}))

export const leadConvertOpportunity: z.ZodType<LeadConvertOpportunity> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  amount: optional(nullable(positiveMoney)),
  currency: optional(currencyCode),
  stage: optional(opportunityStage),
  expected_close_date: optional(nullable(calendarDate)),
}))

export const leadConversion: z.ZodType<LeadConversion> = define(() => object({
  lead: present(lead),
  customer_id: present(id),
  customer_created: present(boolean()),
  contact_id: present(id),
  contact_created: present(boolean()),
  opportunity_id: present(nullable(id)),
}))

export const leadConversionResponse: z.ZodType<LeadConversionResponse> = define(() => object({
  success: present(values([true])),
  data: present(leadConversion),
}))

export const leadResponse: z.ZodType<LeadResponse> = define(() => object({
  success: present(values([true])),
  data: present(lead),
}))

export const leadPage: z.ZodType<LeadPage> = define(() => object({
  success: present(values([true])),
  data: present(array(lead)),
  pagination: present(pagination),
}))

export const leadEvent: z.ZodType<LeadEvent> = define(() => object({
  id: present(id),
  type: present(values(["lead.created","lead.updated","lead.assigned","lead.contacted","lead.qualified","lead.lost","lead.reopened","lead.converted","lead.deleted"])),
  timestamp: present(instant),
  data: present(lead),
}))

export const captchaChallenge: z.ZodType<CaptchaChallenge> = define(() => object({
  challenge: present(string()),
  expires_at: present(instant),
}))

export const captchaChallengeResponse: z.ZodType<CaptchaChallengeResponse> = define(() => object({
  success: present(values([true])),
  data: present(captchaChallenge),
}))

export const contactForm: z.ZodType<ContactForm> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  company: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  email: present(email),
  phone: optional(nullable(phone)),
  message: present(string({ minLength: 1, maxLength: 5000, pattern: "\\S" })),
  language: optional(nullable(locale)),
  marketing_consent: optional(boolean()),
  campaign_id: optional(nullable(id)),
  homepage: optional(string({ maxLength: 300 })),
  altcha: present(string({ minLength: 1, maxLength: 4000, pattern: "^[A-Za-z0-9+/]+={0,2}$" })),
}))

export const contactFormReceipt: z.ZodType<ContactFormReceipt> = define(() => object({
  received_at: present(instant),
}))

export const contactFormReceiptResponse: z.ZodType<ContactFormReceiptResponse> = define(() => object({
  success: present(values([true])),
  data: present(contactFormReceipt),
}))

export const callRequest: z.ZodType<CallRequest> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  company: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  phone: present(phone),
  email: optional(nullable(email)),
  message: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  date: present(calendarDate),
  time: present(string({ pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" })),
  language: optional(nullable(locale)),
  marketing_consent: optional(boolean()),
  campaign_id: optional(nullable(id)),
  homepage: optional(string({ maxLength: 300 })),
  altcha: present(string({ minLength: 1, maxLength: 4000, pattern: "^[A-Za-z0-9+/]+={0,2}$" })),
}))

export const callReceipt: z.ZodType<CallReceipt> = define(() => object({
  received_at: present(instant),
  preferred_call_at: present(instant),
  timezone: present(timeZone),
}))

export const callReceiptResponse: z.ZodType<CallReceiptResponse> = define(() => object({
  success: present(values([true])),
  data: present(callReceipt),
}))

export const opportunityStage: z.ZodType<OpportunityStage> = define(() => values(["prospecting","qualification","proposal","negotiation"]))

export const opportunityStatus: z.ZodType<OpportunityStatus> = define(() => values(["open","won","lost"]))

export const opportunityLossReason: z.ZodType<OpportunityLossReason> = define(() => values(["price","competitor","no_budget","no_decision","no_need","timing","not_a_fit","other"]))

export const opportunity: z.ZodType<Opportunity> = define(() => object({
  id: present(id),
  name: present(string()),
  customer_id: present(nullable(id)),
  contact_id: present(nullable(id)),
  lead_id: present(nullable(id)),
  campaign_id: present(nullable(id)),
  stage: present(opportunityStage),
  status: present(opportunityStatus),
  probability: present(integer({ minimum: 0, maximum: 100 })),
  amount: present(nullable(positiveMoney)),
  currency: present(currencyCode),
  weighted_amount: present(nullable(positiveMoney)),
  expected_close_date: present(nullable(calendarDate)),
  next_step: present(nullable(string())),
  competitor: present(nullable(string())),
  lost_reason: present(nullable(opportunityLossReason)),
  lost_note: present(nullable(string())),
  closed_at: present(nullable(instant)),
  tags: present(array(string())),
  notes: present(nullable(string())),
  owner_id: present(nullable(id)),
  branch_id: present(nullable(id)),
  created_at: present(instant),
  updated_at: present(instant),
}))

export const opportunityCreate: z.ZodType<OpportunityCreate> = define(() => object({
  name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  customer_id: optional(nullable(id)),
  contact_id: optional(nullable(id)),
  campaign_id: optional(nullable(id)),
  stage: optional(opportunityStage),
  probability: optional(integer({ minimum: 0, maximum: 100 })),
  amount: optional(nullable(positiveMoney)),
  currency: optional(currencyCode),
  expected_close_date: optional(nullable(calendarDate)),
  next_step: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
  competitor: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}))

export const opportunityUpdate: z.ZodType<OpportunityUpdate> = define(() => object({
  name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  customer_id: optional(nullable(id)),
  contact_id: optional(nullable(id)),
  campaign_id: optional(nullable(id)),
  stage: optional(opportunityStage),
  probability: optional(integer({ minimum: 0, maximum: 100 })),
  amount: optional(nullable(positiveMoney)),
  currency: optional(currencyCode),
  expected_close_date: optional(nullable(calendarDate)),
  next_step: optional(nullable(string({ minLength: 1, maxLength: 500 }))),
  competitor: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  tags: optional(array(string({ minLength: 1, maxLength: 40 }), { maxItems: 50, uniqueItems: true })),
  notes: optional(nullable(string({ minLength: 1, maxLength: 5000 }))),
  owner_id: optional(nullable(id)),
  branch_id: optional(nullable(id)),
}, { minProperties: 1 }))

export const opportunityLoss: z.ZodType<OpportunityLoss> = define(() => object({
  reason: present(opportunityLossReason),
  note: optional(nullable(string({ minLength: 1, maxLength: 1000 }))),
  competitor: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
}))

export const opportunityForecastStage: z.ZodType<OpportunityForecastStage> = define(() => object({
  stage: present(opportunityStage),
  count: present(integer({ minimum: 0 })),
  amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" })),
  weighted_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" })),
}))

export const opportunityForecastMonth: z.ZodType<OpportunityForecastMonth> = define(() => object({
  month: present(nullable(string({ pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" }))),
  count: present(integer({ minimum: 0 })),
  amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" })),
  weighted_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" })),
  stages: present(array(opportunityForecastStage)),
}))

export const opportunityForecast: z.ZodType<OpportunityForecast> = define(() => object({
  currency: present(currencyCode),
  count: present(integer({ minimum: 0 })),
  amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" })),
  weighted_amount: present(string({ pattern: "^(0|[1-9][0-9]*)(\\.[0-9]{1,4})?$" })),
  stages: present(array(opportunityForecastStage)),
  months: present(array(opportunityForecastMonth)),
}))

export const opportunityForecastResponse: z.ZodType<OpportunityForecastResponse> = define(() => object({
  success: present(values([true])),
  data: present(array(opportunityForecast)),
}))

export const opportunityResponse: z.ZodType<OpportunityResponse> = define(() => object({
  success: present(values([true])),
  data: present(opportunity),
}))

export const opportunityPage: z.ZodType<OpportunityPage> = define(() => object({
  success: present(values([true])),
  data: present(array(opportunity)),
  pagination: present(pagination),
}))

export const opportunityEvent: z.ZodType<OpportunityEvent> = define(() => object({
  id: present(id),
  type: present(values(["opportunity.created","opportunity.updated","opportunity.won","opportunity.lost","opportunity.reopened","opportunity.deleted"])),
  timestamp: present(instant),
  data: present(opportunity),
}))

export const customerErasure: z.ZodType<CustomerErasure> = define(() => object({
  confirm_name: present(string({ minLength: 1, maxLength: 200 })),
  keep_tax_numbers: withDefault(boolean(), false),
}))

export const personalDataChange: z.ZodType<PersonalDataChange> = define(() => object({
  at: present(instant),
  action: present(values(["created","updated","deleted"])),
  operation: present(nullable(string())),
  user_id: present(nullable(id)),
  changes: present(object({
    credit_limit: optional(array(nullable(string()), { minItems: 2, maxItems: 2 })),
    notes: optional(array(nullable(string()), { minItems: 2, maxItems: 2 })),
  }, { rest: array(anything(), { minItems: 2, maxItems: 2 }) })),
}))

export const personalDataMail: z.ZodType<PersonalDataMail> = define(() => object({
  id: present(id),
  recipient: present(string()),
  subject: present(string()),
  text: present(nullable(string())),
  created_at: present(instant),
  sent_at: present(nullable(instant)),
}))

export const personalData: z.ZodType<PersonalData> = define(() => object({
  generated_at: present(instant),
  customer: present(customer),
  contacts: present(array(contact)),
  leads: present(array(lead)),
  opportunities: present(array(opportunity)),
  history: present(array(personalDataChange)),
  mails: present(array(personalDataMail)),
}))

export const personalDataResponse: z.ZodType<PersonalDataResponse> = define(() => object({
  success: present(values([true])),
  data: present(personalData),
}))

export const listContactsQuery: z.ZodType<ListContactsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(contactStatus),
  email: optional(email),
  phone: optional(phone),
  customer_id: optional(id),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  language: optional(locale),
  birthday_month: optional(integer({ minimum: 1, maximum: 12 })),
  marketing_consent: optional(marketingChannel),
  owner_id: optional(id),
  branch_id: optional(id),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, birthday_month: "integer" }))

export const listCampaignsQuery: z.ZodType<ListCampaignsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","starts_on","-starts_on","ends_on","-ends_on","budget","-budget","actual_cost","-actual_cost","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(array(campaignStatus, { minItems: 1, maxItems: 10, uniqueItems: true })),
  channel: optional(campaignChannel),
  currency: optional(currencyCode),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  owner_id: optional(id),
  branch_id: optional(id),
  starts_on__gte: optional(calendarDate),
  starts_on__lte: optional(calendarDate),
  ends_on__gte: optional(calendarDate),
  ends_on__lte: optional(calendarDate),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, status: { list: "comma", of: "string" } }))

export const deleteCampaignParams: z.ZodType<DeleteCampaignParams> = define(() => coerced(object({
  campaign_id: present(id),
}), {}))

export const getCampaignParams: z.ZodType<GetCampaignParams> = define(() => coerced(object({
  campaign_id: present(id),
}), {}))

export const updateCampaignParams: z.ZodType<UpdateCampaignParams> = define(() => coerced(object({
  campaign_id: present(id),
}), {}))

export const cancelCampaignParams: z.ZodType<CancelCampaignParams> = define(() => coerced(object({
  campaign_id: present(id),
}), {}))

export const completeCampaignParams: z.ZodType<CompleteCampaignParams> = define(() => coerced(object({
  campaign_id: present(id),
}), {}))

export const pauseCampaignParams: z.ZodType<PauseCampaignParams> = define(() => coerced(object({
  campaign_id: present(id),
}), {}))

export const startCampaignParams: z.ZodType<StartCampaignParams> = define(() => coerced(object({
  campaign_id: present(id),
}), {}))

export const listLeadsQuery: z.ZodType<ListLeadsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","company","-company","score","-score","estimated_value","-estimated_value","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(array(leadStatus, { minItems: 1, maxItems: 10, uniqueItems: true })),
  source: optional(leadSource),
  campaign_id: optional(id),
  email: optional(email),
  phone: optional(phone),
  score__gte: optional(integer({ minimum: 0, maximum: 100 })),
  score__lte: optional(integer({ minimum: 0, maximum: 100 })),
  estimated_value__gte: optional(positiveMoney),
  estimated_value__lte: optional(positiveMoney),
  currency: optional(currencyCode),
  lost_reason: optional(leadLossReason),
  customer_id: optional(id),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  assigned: optional(boolean()),
  owner_id: optional(id),
  branch_id: optional(id),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, status: { list: "comma", of: "string" }, score__gte: "integer", score__lte: "integer", assigned: "boolean" }))

export const deleteLeadParams: z.ZodType<DeleteLeadParams> = define(() => coerced(object({
  lead_id: present(id),
}), {}))

export const getLeadParams: z.ZodType<GetLeadParams> = define(() => coerced(object({
  lead_id: present(id),
}), {}))

export const updateLeadParams: z.ZodType<UpdateLeadParams> = define(() => coerced(object({
  lead_id: present(id),
}), {}))

export const contactLeadParams: z.ZodType<ContactLeadParams> = define(() => coerced(object({
  lead_id: present(id),
}), {}))

export const convertLeadParams: z.ZodType<ConvertLeadParams> = define(() => coerced(object({
  lead_id: present(id),
}), {}))

export const loseLeadParams: z.ZodType<LoseLeadParams> = define(() => coerced(object({
  lead_id: present(id),
}), {}))

export const qualifyLeadParams: z.ZodType<QualifyLeadParams> = define(() => coerced(object({
  lead_id: present(id),
}), {}))

export const reopenLeadParams: z.ZodType<ReopenLeadParams> = define(() => coerced(object({
  lead_id: present(id),
}), {}))

export const listOpportunitiesQuery: z.ZodType<ListOpportunitiesQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","amount","-amount","weighted_amount","-weighted_amount","probability","-probability","expected_close_date","-expected_close_date","closed_at","-closed_at","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(array(opportunityStatus, { minItems: 1, maxItems: 10, uniqueItems: true })),
  stage: optional(array(opportunityStage, { minItems: 1, maxItems: 10, uniqueItems: true })),
  contact_id: optional(id),
  lead_id: optional(id),
  lost_reason: optional(opportunityLossReason),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  customer_id: optional(id),
  campaign_id: optional(id),
  currency: optional(currencyCode),
  owner_id: optional(id),
  branch_id: optional(id),
  expected_close_date__gte: optional(calendarDate),
  expected_close_date__lte: optional(calendarDate),
  amount__gte: optional(positiveMoney),
  amount__lte: optional(positiveMoney),
  probability__gte: optional(integer({ minimum: 0, maximum: 100 })),
  probability__lte: optional(integer({ minimum: 0, maximum: 100 })),
  closed_at__gte: optional(instant),
  closed_at__lte: optional(instant),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, status: { list: "comma", of: "string" }, stage: { list: "comma", of: "string" }, probability__gte: "integer", probability__lte: "integer" }))

export const getOpportunityForecastQuery: z.ZodType<GetOpportunityForecastQuery> = define(() => coerced(object({
  customer_id: optional(id),
  campaign_id: optional(id),
  currency: optional(currencyCode),
  owner_id: optional(id),
  branch_id: optional(id),
  expected_close_date__gte: optional(calendarDate),
  expected_close_date__lte: optional(calendarDate),
}), {}))

export const deleteOpportunityParams: z.ZodType<DeleteOpportunityParams> = define(() => coerced(object({
  opportunity_id: present(id),
}), {}))

export const getOpportunityParams: z.ZodType<GetOpportunityParams> = define(() => coerced(object({
  opportunity_id: present(id),
}), {}))

export const updateOpportunityParams: z.ZodType<UpdateOpportunityParams> = define(() => coerced(object({
  opportunity_id: present(id),
}), {}))

export const loseOpportunityParams: z.ZodType<LoseOpportunityParams> = define(() => coerced(object({
  opportunity_id: present(id),
}), {}))

export const reopenOpportunityParams: z.ZodType<ReopenOpportunityParams> = define(() => coerced(object({
  opportunity_id: present(id),
}), {}))

export const winOpportunityParams: z.ZodType<WinOpportunityParams> = define(() => coerced(object({
  opportunity_id: present(id),
}), {}))

export const deleteContactParams: z.ZodType<DeleteContactParams> = define(() => coerced(object({
  contact_id: present(id),
}), {}))

export const getContactParams: z.ZodType<GetContactParams> = define(() => coerced(object({
  contact_id: present(id),
}), {}))

export const updateContactParams: z.ZodType<UpdateContactParams> = define(() => coerced(object({
  contact_id: present(id),
}), {}))

export const restoreContactParams: z.ZodType<RestoreContactParams> = define(() => coerced(object({
  contact_id: present(id),
}), {}))

export const listCustomersQuery: z.ZodType<ListCustomersQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  ordering: optional(array(values(["name","-name","code","-code","city","-city","country","-country","credit_limit","-credit_limit","created_at","-created_at","updated_at","-updated_at"]), { minItems: 1, maxItems: 3, uniqueItems: true })),
  status: optional(customerStatus),
  kind: optional(customerKind),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  email: optional(email),
  phone: optional(phone),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  country: optional(countryCode),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  owner_id: optional(id),
  branch_id: optional(id),
  kyc_verified: optional(boolean()),
  credit_limit__gte: optional(positiveMoney),
  credit_limit__lte: optional(positiveMoney),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" }, kyc_verified: "boolean" }))

export const exportCustomersQuery: z.ZodType<ExportCustomersQuery> = define(() => coerced(object({
  format: withDefault(values(["csv","xlsx"]), "csv"),
  delimiter: withDefault(values(["comma","semicolon","tab"]), "comma"),
  search: optional(string({ minLength: 1, maxLength: 200 })),
  status: optional(customerStatus),
  kind: optional(customerKind),
  code: optional(string({ minLength: 1, maxLength: 40 })),
  email: optional(email),
  phone: optional(phone),
  city: optional(string({ minLength: 1, maxLength: 120 })),
  country: optional(countryCode),
  tag: optional(string({ minLength: 1, maxLength: 40 })),
  owner_id: optional(id),
  branch_id: optional(id),
  kyc_verified: optional(boolean()),
  credit_limit__gte: optional(positiveMoney),
  credit_limit__lte: optional(positiveMoney),
  created_at__gte: optional(instant),
  created_at__lte: optional(instant),
  updated_at__gte: optional(instant),
  updated_at__lte: optional(instant),
}), { kyc_verified: "boolean" }))

export const importCustomersBody: z.ZodType<ImportCustomersBody> = define(() => coerced(customerImport, { dry_run: "boolean", atomic: "boolean" }))

export const deleteCustomerParams: z.ZodType<DeleteCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const getCustomerParams: z.ZodType<GetCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const updateCustomerParams: z.ZodType<UpdateCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const replaceCustomerParams: z.ZodType<ReplaceCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const erasePersonalDataParams: z.ZodType<ErasePersonalDataParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const exportPersonalDataParams: z.ZodType<ExportPersonalDataParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))

export const restoreCustomerParams: z.ZodType<RestoreCustomerParams> = define(() => coerced(object({
  customer_id: present(id),
}), {}))
