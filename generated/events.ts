// generated from spec/, do not edit
import type { components } from './schema.ts'
import type { Hidden } from './operations.ts'

/** The payload (`data`) of each event. */
export interface EventPayloads {
  /** An API key was created */
  'api_key.created': components['schemas']['ApiKey']
  /** An API key was revoked */
  'api_key.revoked': components['schemas']['ApiKey']
  /** A branch was created */
  'branch.created': components['schemas']['Branch']
  /** A branch was archived */
  'branch.deleted': components['schemas']['Branch']
  /** Fields of a branch changed */
  'branch.updated': components['schemas']['Branch']
  /** A company was created */
  'company.created': components['schemas']['Company']
  /** A company was archived */
  'company.deleted': components['schemas']['Company']
  /** Fields of a company changed */
  'company.updated': components['schemas']['Company']
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
  /** A feature flag was set for the tenant */
  'feature_flag.updated': components['schemas']['FeatureFlagChange']
  /** An OAuth client was created */
  'oauth_client.created': components['schemas']['OauthClient']
  /** An OAuth client was deleted */
  'oauth_client.deleted': components['schemas']['OauthClient']
  /** An OAuth client changed */
  'oauth_client.updated': components['schemas']['OauthClient']
  /** A department was created */
  'org_department.created': components['schemas']['OrgDepartment']
  /** A department was archived */
  'org_department.deleted': components['schemas']['OrgDepartment']
  /** Fields of a department changed */
  'org_department.updated': components['schemas']['OrgDepartment']
  /** A role was created */
  'role.created': components['schemas']['Role']
  /** A role was deleted */
  'role.deleted': components['schemas']['Role']
  /** Fields of a role changed */
  'role.updated': components['schemas']['Role']
  /** The settings of the tenant were changed */
  'settings.updated': components['schemas']['SettingsChange']
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
  'api_key.created': { module: 'auth', hidden: [] },
  'api_key.revoked': { module: 'auth', hidden: [] },
  'branch.created': { module: 'organization', hidden: [] },
  'branch.deleted': { module: 'organization', hidden: [] },
  'branch.updated': { module: 'organization', hidden: [] },
  'company.created': { module: 'organization', hidden: [] },
  'company.deleted': { module: 'organization', hidden: [] },
  'company.updated': { module: 'organization', hidden: [] },
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
  'feature_flag.updated': { module: 'settings', hidden: [] },
  'oauth_client.created': { module: 'auth', hidden: [] },
  'oauth_client.deleted': { module: 'auth', hidden: [] },
  'oauth_client.updated': { module: 'auth', hidden: [] },
  'org_department.created': { module: 'organization', hidden: [] },
  'org_department.deleted': { module: 'organization', hidden: [] },
  'org_department.updated': { module: 'organization', hidden: [] },
  'role.created': { module: 'access', hidden: [] },
  'role.deleted': { module: 'access', hidden: [] },
  'role.updated': { module: 'access', hidden: [] },
  'settings.updated': { module: 'settings', hidden: [] },
  'tenant.created': { module: 'organization', hidden: [] },
  'user.activated': { module: 'access', hidden: [] },
  'user.created': { module: 'access', hidden: [] },
  'user.deactivated': { module: 'access', hidden: [] },
  'user.email_verified': { module: 'access', hidden: [] },
  'user.restored': { module: 'access', hidden: [] },
  'user.updated': { module: 'access', hidden: [] },
}

export const eventNames: readonly EventName[] = ['api_key.created', 'api_key.revoked', 'branch.created', 'branch.deleted', 'branch.updated', 'company.created', 'company.deleted', 'company.updated', 'contact.created', 'contact.deleted', 'contact.restored', 'contact.updated', 'customer.assigned', 'customer.created', 'customer.deleted', 'customer.erased', 'customer.restored', 'customer.updated', 'feature_flag.updated', 'oauth_client.created', 'oauth_client.deleted', 'oauth_client.updated', 'org_department.created', 'org_department.deleted', 'org_department.updated', 'role.created', 'role.deleted', 'role.updated', 'settings.updated', 'tenant.created', 'user.activated', 'user.created', 'user.deactivated', 'user.email_verified', 'user.restored', 'user.updated']
