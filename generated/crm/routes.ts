// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { CrmHandlers } from './handlers.ts'
import { callRequest, campaignCreate, campaignUpdate, cancelCampaignParams, completeCampaignParams, contactCreate, contactForm, contactLeadParams, contactUpdate, convertLeadParams, customerBulk, customerCreate, customerErasure, customerUpdate, deleteCampaignParams, deleteContactParams, deleteCustomerParams, deleteLeadParams, deleteOpportunityParams, erasePersonalDataParams, exportCustomersQuery, exportPersonalDataParams, getCampaignParams, getContactParams, getCustomerParams, getLeadParams, getOpportunityForecastQuery, getOpportunityParams, importCustomersBody, leadConvert, leadCreate, leadLoss, leadUpdate, listCampaignsQuery, listContactsQuery, listCustomersQuery, listLeadsQuery, listOpportunitiesQuery, loseLeadParams, loseOpportunityParams, opportunityCreate, opportunityLoss, opportunityUpdate, pauseCampaignParams, qualifyLeadParams, reopenLeadParams, reopenOpportunityParams, replaceCustomerParams, restoreContactParams, restoreCustomerParams, startCampaignParams, updateCampaignParams, updateContactParams, updateCustomerParams, updateLeadParams, updateOpportunityParams, winOpportunityParams } from './validators.ts'

export const routes: Record<keyof CrmHandlers, Route> = {
  /** List contacts */
  listContacts: route({ method: 'get', path: "/api/v1/contacts", request: { query: listContactsQuery }, responses: { 200: { description: "A page of contacts." } } }),
  /** Create a contact */
  createContact: route({ method: 'post', path: "/api/v1/contacts", request: { body: { required: true, content: { "application/json": { schema: contactCreate } } } }, responses: { 201: { description: "The contact as it stands." } } }),
  /** List campaigns */
  listCampaigns: route({ method: 'get', path: "/api/v1/contacts/campaigns", request: { query: listCampaignsQuery }, responses: { 200: { description: "A page of campaigns." } } }),
  /** Create a campaign */
  createCampaign: route({ method: 'post', path: "/api/v1/contacts/campaigns", request: { body: { required: true, content: { "application/json": { schema: campaignCreate } } } }, responses: { 201: { description: "The campaign as it stands." } } }),
  /** Delete a campaign */
  deleteCampaign: route({ method: 'delete', path: "/api/v1/contacts/campaigns/{campaign_id}", request: { params: deleteCampaignParams }, responses: { 204: { description: "The campaign is gone." } } }),
  /** Get a campaign */
  getCampaign: route({ method: 'get', path: "/api/v1/contacts/campaigns/{campaign_id}", request: { params: getCampaignParams }, responses: { 200: { description: "The campaign as it stands." } } }),
  /** Update some fields of a campaign */
  updateCampaign: route({ method: 'patch', path: "/api/v1/contacts/campaigns/{campaign_id}", request: { params: updateCampaignParams, body: { required: true, content: { "application/json": { schema: campaignUpdate } } } }, responses: { 200: { description: "The campaign as it stands." } } }),
  /** Cancel a campaign */
  cancelCampaign: route({ method: 'post', path: "/api/v1/contacts/campaigns/{campaign_id}/cancel", request: { params: cancelCampaignParams }, responses: { 200: { description: "The campaign as it stands." } } }),
  /** Complete a campaign */
  completeCampaign: route({ method: 'post', path: "/api/v1/contacts/campaigns/{campaign_id}/complete", request: { params: completeCampaignParams }, responses: { 200: { description: "The campaign as it stands." } } }),
  /** Pause a campaign */
  pauseCampaign: route({ method: 'post', path: "/api/v1/contacts/campaigns/{campaign_id}/pause", request: { params: pauseCampaignParams }, responses: { 200: { description: "The campaign as it stands." } } }),
  /** Start a campaign */
  startCampaign: route({ method: 'post', path: "/api/v1/contacts/campaigns/{campaign_id}/start", request: { params: startCampaignParams }, responses: { 200: { description: "The campaign as it stands." } } }),
  /** List leads */
  listLeads: route({ method: 'get', path: "/api/v1/contacts/leads", request: { query: listLeadsQuery }, responses: { 200: { description: "A page of leads." } } }),
  /** Create a lead */
  createLead: route({ method: 'post', path: "/api/v1/contacts/leads", request: { body: { required: true, content: { "application/json": { schema: leadCreate } } } }, responses: { 201: { description: "The lead as it stands." } } }),
  /** Delete a lead */
  deleteLead: route({ method: 'delete', path: "/api/v1/contacts/leads/{lead_id}", request: { params: deleteLeadParams }, responses: { 204: { description: "The lead is gone." } } }),
  /** Get a lead */
  getLead: route({ method: 'get', path: "/api/v1/contacts/leads/{lead_id}", request: { params: getLeadParams }, responses: { 200: { description: "The lead as it stands." } } }),
  /** Update some fields of a lead */
  updateLead: route({ method: 'patch', path: "/api/v1/contacts/leads/{lead_id}", request: { params: updateLeadParams, body: { required: true, content: { "application/json": { schema: leadUpdate } } } }, responses: { 200: { description: "The lead as it stands." } } }),
  /** Note that a lead has been spoken to */
  contactLead: route({ method: 'post', path: "/api/v1/contacts/leads/{lead_id}/contact", request: { params: contactLeadParams }, responses: { 200: { description: "The lead as it stands." } } }),
  /** Turn a lead into a customer and an opportunity */
  convertLead: route({ method: 'post', path: "/api/v1/contacts/leads/{lead_id}/convert", request: { params: convertLeadParams, body: { required: true, content: { "application/json": { schema: leadConvert } } } }, responses: { 200: { description: "What became of the lead." } } }),
  /** Give a lead up */
  loseLead: route({ method: 'post', path: "/api/v1/contacts/leads/{lead_id}/lose", request: { params: loseLeadParams, body: { required: true, content: { "application/json": { schema: leadLoss } } } }, responses: { 200: { description: "The lead as it stands." } } }),
  /** Qualify a lead */
  qualifyLead: route({ method: 'post', path: "/api/v1/contacts/leads/{lead_id}/qualify", request: { params: qualifyLeadParams }, responses: { 200: { description: "The lead as it stands." } } }),
  /** Take a lost lead up again */
  reopenLead: route({ method: 'post', path: "/api/v1/contacts/leads/{lead_id}/reopen", request: { params: reopenLeadParams }, responses: { 200: { description: "The lead as it stands." } } }),
  /** List opportunities */
  listOpportunities: route({ method: 'get', path: "/api/v1/contacts/opportunities", request: { query: listOpportunitiesQuery }, responses: { 200: { description: "A page of opportunities." } } }),
  /** Create an opportunity */
  createOpportunity: route({ method: 'post', path: "/api/v1/contacts/opportunities", request: { body: { required: true, content: { "application/json": { schema: opportunityCreate } } } }, responses: { 201: { description: "The opportunity as it stands." } } }),
  /** Get the weighted forecast by stage and month */
  getOpportunityForecast: route({ method: 'get', path: "/api/v1/contacts/opportunities/forecast", request: { query: getOpportunityForecastQuery }, responses: { 200: { description: "One forecast for each currency." } } }),
  /** Delete an opportunity */
  deleteOpportunity: route({ method: 'delete', path: "/api/v1/contacts/opportunities/{opportunity_id}", request: { params: deleteOpportunityParams }, responses: { 204: { description: "The opportunity is gone." } } }),
  /** Get an opportunity */
  getOpportunity: route({ method: 'get', path: "/api/v1/contacts/opportunities/{opportunity_id}", request: { params: getOpportunityParams }, responses: { 200: { description: "The opportunity as it stands." } } }),
  /** Update some fields of an opportunity */
  updateOpportunity: route({ method: 'patch', path: "/api/v1/contacts/opportunities/{opportunity_id}", request: { params: updateOpportunityParams, body: { required: true, content: { "application/json": { schema: opportunityUpdate } } } }, responses: { 200: { description: "The opportunity as it stands." } } }),
  /** Lose an opportunity */
  loseOpportunity: route({ method: 'post', path: "/api/v1/contacts/opportunities/{opportunity_id}/lose", request: { params: loseOpportunityParams, body: { required: true, content: { "application/json": { schema: opportunityLoss } } } }, responses: { 200: { description: "The opportunity as it stands." } } }),
  /** Reopen an opportunity */
  reopenOpportunity: route({ method: 'post', path: "/api/v1/contacts/opportunities/{opportunity_id}/reopen", request: { params: reopenOpportunityParams }, responses: { 200: { description: "The opportunity as it stands." } } }),
  /** Win an opportunity */
  winOpportunity: route({ method: 'post', path: "/api/v1/contacts/opportunities/{opportunity_id}/win", request: { params: winOpportunityParams }, responses: { 200: { description: "The opportunity as it stands." } } }),
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
  /** Ask for a challenge to a public form */
  createCaptchaChallenge: route({ method: 'post', path: "/api/v1/marketing/captcha-challenges", responses: { 201: { description: "A challenge to be solved." } } }),
  /** Send the contact form */
  submitContactForm: route({ method: 'post', path: "/api/v1/marketing/contact", request: { body: { required: true, content: { "application/json": { schema: contactForm } } } }, responses: { 202: { description: "It has been received." } } }),
  /** Ask for a callback */
  scheduleCall: route({ method: 'post', path: "/api/v1/marketing/schedule-call", request: { body: { required: true, content: { "application/json": { schema: callRequest } } } }, responses: { 202: { description: "It has been received." } } }),
}
