// generated from spec/, do not edit
import type { components } from './schema.ts'
import type { Hidden } from './operations.ts'

/** The payload (`data`) of each event. */
export interface EventPayloads {
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

export const eventNames: readonly EventName[] = ['contact.created', 'contact.deleted', 'contact.restored', 'contact.updated', 'customer.assigned', 'customer.created', 'customer.deleted', 'customer.erased', 'customer.restored', 'customer.updated', 'role.created', 'role.deleted', 'role.updated', 'tenant.created', 'user.activated', 'user.created', 'user.deactivated', 'user.email_verified', 'user.restored', 'user.updated']
