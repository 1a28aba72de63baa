import type { Foreign, Scenarios } from '../scenario.ts'
import * as access from './access.ts'
import * as auth from './auth.ts'
import * as contacts from './contacts.ts'
import * as crm from './crm.ts'
import * as organization from './organization.ts'

/** Of every module; what each needs besides what follows from the contract. */
export const scenarios: Scenarios = {
  ...access.scenarios,
  ...auth.scenarios,
  ...contacts.scenarios,
  ...crm.scenarios,
  ...organization.scenarios,
}

export const foreign: Foreign = { ...access.foreign, ...auth.foreign, ...contacts.foreign, ...crm.foreign }
