import type { Foreign, Scenarios } from '../scenario.ts'
import * as access from './access.ts'
import * as apiKeys from './api-keys.ts'
import * as audit from './audit.ts'
import * as auth from './auth.ts'
import * as campaigns from './campaigns.ts'
import * as catalog from './catalog.ts'
import * as contacts from './contacts.ts'
import * as crm from './crm.ts'
import * as documents from './documents.ts'
import * as inventory from './inventory.ts'
import * as leads from './leads.ts'
import * as marketing from './marketing.ts'
import * as oauth from './oauth.ts'
import * as oauthClients from './oauth-clients.ts'
import * as opportunities from './opportunities.ts'
import * as organization from './organization.ts'
import * as purchasing from './purchasing.ts'
import * as settings from './settings.ts'
import * as stockDocuments from './stock-documents.ts'

/** Of every module; what each needs besides what follows from the contract. */
export const scenarios: Scenarios = {
  ...access.scenarios,
  ...apiKeys.scenarios,
  ...audit.scenarios,
  ...auth.scenarios,
  ...catalog.scenarios,
  ...campaigns.scenarios,
  ...contacts.scenarios,
  ...crm.scenarios,
  ...oauth.scenarios,
  ...documents.scenarios,
  ...inventory.scenarios,
  ...leads.scenarios,
  ...marketing.scenarios,
  ...opportunities.scenarios,
  ...oauthClients.scenarios,
  ...organization.scenarios,
  ...purchasing.scenarios,
  ...settings.scenarios,
  ...stockDocuments.scenarios,
}

export const foreign: Foreign = {
  ...access.foreign,
  ...apiKeys.foreign,
  ...audit.foreign,
  ...auth.foreign,
  ...catalog.foreign,
  ...campaigns.foreign,
  ...contacts.foreign,
  ...crm.foreign,
  ...documents.foreign,
  ...inventory.foreign,
  ...leads.foreign,
  ...opportunities.foreign,
  ...oauthClients.foreign,
  ...organization.foreign,
  ...purchasing.foreign,
  ...stockDocuments.foreign,
}
