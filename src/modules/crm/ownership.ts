import type { Customer, Lead } from '#generated/crm/types.ts'
import { contactOf } from '#modules/access/index.ts'
import { wantedChannels } from '#modules/settings/index.ts'
import { membership } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { type Sentence, say } from '#platform/i18n.ts'
import { sendMail } from '#platform/mail.ts'
import { aggregateOf, customerAssigned, leadAssigned, ofLead } from './events.ts'

const subject: Sentence = {
  en: '{{name}} is now your customer',
  ar: 'أصبح {{name}} عميلك',
  ru: '{{name}} теперь ваш клиент',
}
const text: Sentence = {
  en: 'Hello {{owner}},\n\nyou now look after the customer {{name}}.',
  ar: 'مرحبًا {{owner}}،\n\nأنت تتولى الآن العميل {{name}}.',
  ru: 'Здравствуйте, {{owner}}!\n\nТеперь вы ведёте клиента {{name}}.',
}

/** Lets a new owner know, unless the owner is who did it. */
export async function announceOwner(customer: Customer, before: string | null): Promise<void> {
  const given = customer.owner_id !== null && customer.owner_id !== before && customer.owner_id !== membership().userId
  if (given) await publish(customerAssigned, customer)
}

/** Mails the owner of a customer that it is theirs to look after, in the owner's language; not where the owner wants no mail. */
export const tellOwner = (customer: Customer): Promise<void> =>
  mailOwner(customer, aggregateOf(customer), { subject, text })

const leadSubject: Sentence = {
  en: '{{name}} is now your lead',
  ar: 'أصبح {{name}} عميلك المحتمل',
  ru: '{{name}} теперь ваш лид',
}
const leadText: Sentence = {
  en: 'Hello {{owner}},\n\nyou now look after the lead {{name}}.',
  ar: 'مرحبًا {{owner}}،\n\nأنت تتولى الآن العميل المحتمل {{name}}.',
  ru: 'Здравствуйте, {{owner}}!\n\nТеперь вы ведёте лид {{name}}.',
}

/** Lets a new owner of a lead know, unless the owner is who did it. */
export async function announceLeadOwner(lead: Lead, before: string | null): Promise<void> {
  const { owner_id } = lead
  if (owner_id !== null && owner_id !== before && owner_id !== membership().userId) await publish(leadAssigned, lead)
}

/** Mails the owner of a lead that it is theirs to look after, in the owner's language. */
export const tellLeadOwner = (lead: Lead): Promise<void> =>
  mailOwner(lead, ofLead(lead), { subject: leadSubject, text: leadText })

async function mailOwner(
  { owner_id, name }: Customer | Lead,
  about: string,
  { subject, text }: { subject: Sentence; text: Sentence },
): Promise<void> {
  const owner = owner_id && (await contactOf(owner_id))
  if (!owner || !(await wantedChannels(owner_id)).email) return
  const figures = { name, owner: owner.name }
  sendMail({
    to: owner.email,
    subject: say(subject, figures, owner.locale),
    text: say(text, figures, owner.locale),
    about,
  })
}
