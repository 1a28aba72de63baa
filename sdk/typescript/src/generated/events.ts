// generated from spec/, do not edit
import type { components } from './schema.ts'

type Schemas = components['schemas']

export interface WebhookEvents {
  /** A contact was created */
  'contact.created': Omit<Schemas['ContactEvent'], 'type'> & { type: 'contact.created' }
  /** A contact was archived */
  'contact.deleted': Omit<Schemas['ContactEvent'], 'type'> & { type: 'contact.deleted' }
  /** An archived contact was restored */
  'contact.restored': Omit<Schemas['ContactEvent'], 'type'> & { type: 'contact.restored' }
  /** Fields of a contact changed */
  'contact.updated': Omit<Schemas['ContactEvent'], 'type'> & { type: 'contact.updated' }
  /** A customer was given to somebody to look after */
  'customer.assigned': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.assigned' }
  /** A customer was created */
  'customer.created': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.created' }
  /** A customer was archived */
  'customer.deleted': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.deleted' }
  /** The personal data of a customer was erased */
  'customer.erased': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.erased' }
  /** An archived customer was restored */
  'customer.restored': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.restored' }
  /** Fields of a customer changed */
  'customer.updated': Omit<Schemas['CustomerEvent'], 'type'> & { type: 'customer.updated' }
  /** A role was created */
  'role.created': Omit<Schemas['RoleEvent'], 'type'> & { type: 'role.created' }
  /** A role was deleted */
  'role.deleted': Omit<Schemas['RoleEvent'], 'type'> & { type: 'role.deleted' }
  /** Fields of a role changed */
  'role.updated': Omit<Schemas['RoleEvent'], 'type'> & { type: 'role.updated' }
  /** A tenant was founded */
  'tenant.created': Omit<Schemas['TenantEvent'], 'type'> & { type: 'tenant.created' }
  /** An invited user accepted */
  'user.activated': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.activated' }
  /** A user was added and invited */
  'user.created': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.created' }
  /** A user was deactivated */
  'user.deactivated': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.deactivated' }
  /** A user showed that the e-mail address is theirs */
  'user.email_verified': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.email_verified' }
  /** A deactivated user was restored */
  'user.restored': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.restored' }
  /** Profile or roles of a user changed */
  'user.updated': Omit<Schemas['UserEvent'], 'type'> & { type: 'user.updated' }
}

export type WebhookEventName = keyof WebhookEvents
/** What an endpoint is sent: narrow it by `type`. */
export type WebhookEvent = WebhookEvents[WebhookEventName]

export const webhookEventNames: readonly WebhookEventName[] = ['contact.created', 'contact.deleted', 'contact.restored', 'contact.updated', 'customer.assigned', 'customer.created', 'customer.deleted', 'customer.erased', 'customer.restored', 'customer.updated', 'role.created', 'role.deleted', 'role.updated', 'tenant.created', 'user.activated', 'user.created', 'user.deactivated', 'user.email_verified', 'user.restored', 'user.updated']
