import { event } from '#platform/events.ts'

/** What a customer is called in the outbox and among mails. */
export const aggregateOf = ({ id }: { id: string }) => `customer:${id}`
/** The same of a lead. */
export const ofLead = ({ id }: { id: string }) => `lead:${id}`
export const ofOpportunity = ({ id }: { id: string }) => `opportunity:${id}`
const ofCampaign = ({ id }: { id: string }) => `campaign:${id}`
export const ofContact = ({ id }: { id: string }) => `contact:${id}`

export const customerCreated = event('customer.created', aggregateOf)
export const customerUpdated = event('customer.updated', aggregateOf)
export const customerAssigned = event('customer.assigned', aggregateOf)
export const customerDeleted = event('customer.deleted', aggregateOf)
export const customerRestored = event('customer.restored', aggregateOf)
export const customerErased = event('customer.erased', aggregateOf)

export const contactCreated = event('contact.created', ofContact)
export const contactUpdated = event('contact.updated', ofContact)
export const contactDeleted = event('contact.deleted', ofContact)
export const contactRestored = event('contact.restored', ofContact)

export const leadCreated = event('lead.created', ofLead)
export const leadUpdated = event('lead.updated', ofLead)
export const leadAssigned = event('lead.assigned', ofLead)
export const leadContacted = event('lead.contacted', ofLead)
export const leadQualified = event('lead.qualified', ofLead)
export const leadLost = event('lead.lost', ofLead)
export const leadReopened = event('lead.reopened', ofLead)
export const leadConverted = event('lead.converted', ofLead)
export const leadDeleted = event('lead.deleted', ofLead)

export const opportunityCreated = event('opportunity.created', ofOpportunity)
export const opportunityUpdated = event('opportunity.updated', ofOpportunity)
export const opportunityWon = event('opportunity.won', ofOpportunity)
export const opportunityLost = event('opportunity.lost', ofOpportunity)
export const opportunityReopened = event('opportunity.reopened', ofOpportunity)
export const opportunityDeleted = event('opportunity.deleted', ofOpportunity)

export const campaignCreated = event('campaign.created', ofCampaign)
export const campaignUpdated = event('campaign.updated', ofCampaign)
export const campaignStarted = event('campaign.started', ofCampaign)
export const campaignPaused = event('campaign.paused', ofCampaign)
export const campaignCompleted = event('campaign.completed', ofCampaign)
export const campaignCancelled = event('campaign.cancelled', ofCampaign)
export const campaignDeleted = event('campaign.deleted', ofCampaign)
