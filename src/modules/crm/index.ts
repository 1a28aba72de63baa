import { holds } from '#modules/documents/index.ts'

export { openAccount } from './accounts.ts'
export {
  campaignCancelled,
  campaignCompleted,
  campaignCreated,
  campaignDeleted,
  campaignPaused,
  campaignStarted,
  campaignUpdated,
  contactCreated,
  contactDeleted,
  contactRestored,
  contactUpdated,
  customerAssigned,
  customerCreated,
  customerDeleted,
  customerErased,
  customerRestored,
  customerUpdated,
  leadAssigned,
  leadContacted,
  leadConverted,
  leadCreated,
  leadDeleted,
  leadLost,
  leadQualified,
  leadReopened,
  leadUpdated,
  opportunityCreated,
  opportunityDeleted,
  opportunityLost,
  opportunityReopened,
  opportunityUpdated,
  opportunityWon,
} from './events.ts'
export { handlers } from './handlers.ts'
export { tellOfForm } from './marketing.ts'
export { tellLeadOwner, tellOwner } from './ownership.ts'

holds('contact', {
  table: 'contacts',
  owner: 'owner_id',
  branch: 'branch_id',
  view: 'contacts:view',
  update: 'contacts:update',
})
holds('customer', {
  table: 'customers',
  owner: 'owner_id',
  branch: 'branch_id',
  view: 'customers:view',
  update: 'customers:update',
})
