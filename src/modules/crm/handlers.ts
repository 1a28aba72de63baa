import type { CrmHandlers } from '#generated/crm/handlers.ts'
import * as campaigns from './campaigns.ts'
import * as contacts from './contacts.ts'
import * as customerExport from './customer-export.ts'
import * as customerImport from './customer-import.ts'
import * as customers from './customers.ts'
import * as conversion from './lead-conversion.ts'
import * as leads from './leads.ts'
import * as marketing from './marketing.ts'
import * as opportunities from './opportunities.ts'
import * as forecast from './opportunity-forecast.ts'
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

  listLeads: ({ query }) => leads.list(query),
  createLead: ({ body }) => leads.create(body),
  getLead: ({ params }) => leads.get(params.lead_id),
  updateLead: ({ params, body }) => leads.update(params.lead_id, body),
  deleteLead: ({ params }) => leads.remove(params.lead_id),
  contactLead: ({ params }) => leads.contact(params.lead_id),
  qualifyLead: ({ params }) => leads.qualify(params.lead_id),
  loseLead: ({ params, body }) => leads.lose(params.lead_id, body),
  reopenLead: ({ params }) => leads.reopen(params.lead_id),
  convertLead: ({ params, body }) => conversion.convert(params.lead_id, body),

  listOpportunities: ({ query }) => opportunities.list(query),
  createOpportunity: ({ body }) => opportunities.create(body),
  getOpportunityForecast: ({ query }) => forecast.get(query),
  getOpportunity: ({ params }) => opportunities.get(params.opportunity_id),
  updateOpportunity: ({ params, body }) => opportunities.update(params.opportunity_id, body),
  deleteOpportunity: ({ params }) => opportunities.remove(params.opportunity_id),
  winOpportunity: ({ params }) => opportunities.win(params.opportunity_id),
  loseOpportunity: ({ params, body }) => opportunities.lose(params.opportunity_id, body),
  reopenOpportunity: ({ params }) => opportunities.reopen(params.opportunity_id),

  listCampaigns: ({ query }) => campaigns.list(query),
  createCampaign: ({ body }) => campaigns.create(body),
  getCampaign: ({ params }) => campaigns.get(params.campaign_id),
  updateCampaign: ({ params, body }) => campaigns.update(params.campaign_id, body),
  deleteCampaign: ({ params }) => campaigns.remove(params.campaign_id),
  startCampaign: ({ params }) => campaigns.start(params.campaign_id),
  pauseCampaign: ({ params }) => campaigns.pause(params.campaign_id),
  completeCampaign: ({ params }) => campaigns.complete(params.campaign_id),
  cancelCampaign: ({ params }) => campaigns.cancel(params.campaign_id),

  createCaptchaChallenge: () => marketing.challenge(),
  submitContactForm: ({ body }) => marketing.submitContactForm(body),
  scheduleCall: ({ body }) => marketing.scheduleCall(body),
}
