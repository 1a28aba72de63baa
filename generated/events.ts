// generated from spec/, do not edit
import type { components } from './schema.ts'
import type { Hidden } from './operations.ts'

/** The payload (`data`) of each event. */
export interface EventPayloads {
  /** A customer was created */
  'customer.created': components['schemas']['Customer']
  /** A customer was archived */
  'customer.deleted': components['schemas']['Customer']
  /** An archived customer was restored */
  'customer.restored': components['schemas']['Customer']
  /** Fields of a customer changed */
  'customer.updated': components['schemas']['Customer']
  /** A tenant was founded */
  'tenant.created': components['schemas']['Tenant']
}

export type EventName = keyof EventPayloads

export const events: Readonly<Record<EventName, { module: string; hidden: readonly Hidden[] }>> = {
  'customer.created': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'customer.deleted': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'customer.restored': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'customer.updated': { module: 'crm', hidden: [{ path: ['credit_limit'], permission: 'customers:view_credit' }] },
  'tenant.created': { module: 'organization', hidden: [] },
}

export const eventNames: readonly EventName[] = ['customer.created', 'customer.deleted', 'customer.restored', 'customer.updated', 'tenant.created']
