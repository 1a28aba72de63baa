// generated from spec/, do not edit
import type { components } from './schema.ts'
import type { Hidden } from './operations.ts'

/** The payload (`data`) of each event. */
export interface EventPayloads {
  /** A campaign was cancelled */
  'campaign.cancelled': components['schemas']['Campaign']
  /** A campaign was completed */
  'campaign.completed': components['schemas']['Campaign']
  /** A campaign was created */
  'campaign.created': components['schemas']['Campaign']
  /** A campaign was deleted */
  'campaign.deleted': components['schemas']['Campaign']
  /** A campaign was paused */
  'campaign.paused': components['schemas']['Campaign']
  /** A campaign was started */
  'campaign.started': components['schemas']['Campaign']
  /** Fields of a campaign changed */
  'campaign.updated': components['schemas']['Campaign']
  /** A contact was created */
  'contact.created': components['schemas']['Contact']
  /** A contact was archived */
  'contact.deleted': components['schemas']['Contact']
  /** An archived contact was restored */
  'contact.restored': components['schemas']['Contact']
  /** Fields of a contact changed */
  'contact.updated': components['schemas']['Contact']
  /** A customer was given to somebody to look after */
  'customer.assigned': components['schemas']['Customer']
  /** A customer was created */
  'customer.created': components['schemas']['Customer']
  /** A customer was archived */
  'customer.deleted': components['schemas']['Customer']
  /** The personal data of a customer was erased */
  'customer.erased': components['schemas']['Customer']
  /** An archived customer was restored */
  'customer.restored': components['schemas']['Customer']
  /** Fields of a customer changed */
  'customer.updated': components['schemas']['Customer']
  /** A lead was given to somebody to look after */
  'lead.assigned': components['schemas']['Lead']
  /** A lead was spoken to */
  'lead.contacted': components['schemas']['Lead']
  /** A lead became a customer */
  'lead.converted': components['schemas']['Lead']
  /** A lead was created */
  'lead.created': components['schemas']['Lead']
  /** A lead was deleted */
  'lead.deleted': components['schemas']['Lead']
  /** A lead was given up */
  'lead.lost': components['schemas']['Lead']
  /** A lead was qualified */
  'lead.qualified': components['schemas']['Lead']
  /** A lost lead was taken up again */
  'lead.reopened': components['schemas']['Lead']
  /** Fields of a lead changed */
  'lead.updated': components['schemas']['Lead']
  /** An opportunity was created */
  'opportunity.created': components['schemas']['Opportunity']
  /** An opportunity was deleted */
  'opportunity.deleted': components['schemas']['Opportunity']
  /** An opportunity was lost */
  'opportunity.lost': components['schemas']['Opportunity']
  /** An opportunity was reopened */
  'opportunity.reopened': components['schemas']['Opportunity']
  /** Fields of an opportunity changed */
  'opportunity.updated': components['schemas']['Opportunity']
  /** An opportunity was won */
  'opportunity.won': components['schemas']['Opportunity']
  /** A role was created */
  'role.created': components['schemas']['Role']
  /** A role was deleted */
  'role.deleted': components['schemas']['Role']
  /** Fields of a role changed */
  'role.updated': components['schemas']['Role']
  /** A tenant was founded */
  'tenant.created': components['schemas']['Tenant']
  /** An invited user accepted */
  'user.activated': components['schemas']['User']
  /** A user was added and invited */
  'user.created': components['schemas']['User']
  /** A user was deactivated */
  'user.deactivated': components['schemas']['User']
  /** A user showed that the e-mail address is theirs */
  'user.email_verified': components['schemas']['User']
  /** A deactivated user was restored */
  'user.restored': components['schemas']['User']
  /** Profile or roles of a user changed */
  'user.updated': components['schemas']['User']
}

export type EventName = keyof EventPayloads

export const events: Readonly<Record<EventName, { module: string; hidden: readonly Hidden[] }>> = {
  'campaign.cancelled': { module: 'crm', hidden: [] },
  'campaign.completed': { module: 'crm', hidden: [] },
  'campaign.created': { module: 'crm', hidden: [] },
  'campaign.deleted': { module: 'crm', hidden: [] },
  'campaign.paused': { module: 'crm', hidden: [] },
  'campaign.started': { module: 'crm', hidden: [] },
  'campaign.updated': { module: 'crm', hidden: [] },
  'contact.created': { module: 'crm', hidden: [] },
  'contact.deleted': { module: 'crm', hidden: [] },
  'contact.restored': { module: 'crm', hidden: [] },
  'contact.updated': { module: 'crm', hidden: [] },
  'customer.assigned': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'customer.created': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'customer.deleted': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'customer.erased': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'customer.restored': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'customer.updated': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'lead.assigned': { module: 'crm', hidden: [] },
  'lead.contacted': { module: 'crm', hidden: [] },
  'lead.converted': { module: 'crm', hidden: [] },
  'lead.created': { module: 'crm', hidden: [] },
  'lead.deleted': { module: 'crm', hidden: [] },
  'lead.lost': { module: 'crm', hidden: [] },
  'lead.qualified': { module: 'crm', hidden: [] },
  'lead.reopened': { module: 'crm', hidden: [] },
  'lead.updated': { module: 'crm', hidden: [] },
  'opportunity.created': { module: 'crm', hidden: [] },
  'opportunity.deleted': { module: 'crm', hidden: [] },
  'opportunity.lost': { module: 'crm', hidden: [] },
  'opportunity.reopened': { module: 'crm', hidden: [] },
  'opportunity.updated': { module: 'crm', hidden: [] },
  'opportunity.won': { module: 'crm', hidden: [] },
  'role.created': { module: 'access', hidden: [] },
  'role.deleted': { module: 'access', hidden: [] },
  'role.updated': { module: 'access', hidden: [] },
  'tenant.created': { module: 'organization', hidden: [] },
  'user.activated': { module: 'access', hidden: [] },
  'user.created': { module: 'access', hidden: [] },
  'user.deactivated': { module: 'access', hidden: [] },
  'user.email_verified': { module: 'access', hidden: [] },
  'user.restored': { module: 'access', hidden: [] },
  'user.updated': { module: 'access', hidden: [] },
}

export const eventNames: readonly EventName[] = ['campaign.cancelled', 'campaign.completed', 'campaign.created', 'campaign.deleted', 'campaign.paused', 'campaign.started', 'campaign.updated', 'contact.created', 'contact.deleted', 'contact.restored', 'contact.updated', 'customer.assigned', 'customer.created', 'customer.deleted', 'customer.erased', 'customer.restored', 'customer.updated', 'lead.assigned', 'lead.contacted', 'lead.converted', 'lead.created', 'lead.deleted', 'lead.lost', 'lead.qualified', 'lead.reopened', 'lead.updated', 'opportunity.created', 'opportunity.deleted', 'opportunity.lost', 'opportunity.reopened', 'opportunity.updated', 'opportunity.won', 'role.created', 'role.deleted', 'role.updated', 'tenant.created', 'user.activated', 'user.created', 'user.deactivated', 'user.email_verified', 'user.restored', 'user.updated']
