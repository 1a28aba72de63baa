import type {
  CallReceipt,
  CallRequest,
  CaptchaChallenge,
  ContactForm,
  ContactFormReceipt,
  Lead,
  LeadSource,
} from '#generated/crm/types.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { tenantSettings } from '#modules/settings/index.ts'
import { askCaptcha, spendCaptcha } from '#platform/captcha.ts'
import { now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { type Sentence, say } from '#platform/i18n.ts'
import { sendMail } from '#platform/mail.ts'
import { refuseForm as refuse } from './errors.ts'
import { ofLead } from './events.ts'
import { capture } from './leads.ts'
import { Campaign as CampaignRow } from './models/campaign.ts'

/** What a visitor's browser has to compute before it sends a form. */
export async function challenge(): Promise<CaptchaChallenge> {
  const { challenge, expiresAt } = await askCaptcha()
  return { challenge: JSON.stringify(challenge), expires_at: expiresAt.toISOString() }
}

/** What a visitor wrote becomes a lead that nobody looks after yet. */
export async function submitContactForm(form: ContactForm): Promise<ContactFormReceipt> {
  await receive(form, 'contact_form', {})
  return { received_at: now().toISOString() }
}

/** A visitor wants to be called back, at a time of the company's time zone. */
export async function scheduleCall(form: CallRequest): Promise<CallReceipt> {
  const { timezone } = await currentTenant()
  const wished = await instantOf(form, timezone)
  const preferred_call_at = wished.toISOString()
  const received_at = now()
  const figures = { date: form.date, time: form.time, timezone }
  if (wished <= received_at) throw refuse.callInThePast(figures)
  if (wished.getTime() > received_at.getTime() + aYear) throw refuse.callTooFar(figures)
  const { date, time, ...said } = form
  await receive(said, 'callback_request', { preferred_call_at })
  return { received_at: received_at.toISOString(), preferred_call_at, timezone }
}

const aYear = 366 * 86_400_000

/** PostgreSQL knows the time zones of the world, and their changes to summer time. */
async function instantOf({ date, time }: CallRequest, timezone: string): Promise<Date> {
  const [row] = await database.query<{ at: Date }>(`SELECT ($1 || ' ' || $2)::timestamp AT TIME ZONE $3 AS at`, [
    date,
    time,
    timezone,
  ])
  return (row as { at: Date }).at
}

/** Keeps a form as a lead, unless a program filled it in. Neither the sender nor the answer tells what became of it. */
async function receive(
  form: ContactForm | Omit<CallRequest, 'date' | 'time'>,
  source: LeadSource,
  more: object,
): Promise<void> {
  const { altcha, homepage, marketing_consent, campaign_id, ...said } = form
  if (!(await spendCaptcha(altcha))) throw refuse.captchaFailed({})
  if (homepage) return
  await capture({
    ...said,
    ...more,
    source,
    campaign_id: campaign_id && (await isCampaign(campaign_id)) ? campaign_id : null,
    marketing_consent: marketing_consent && said.email ? ['email'] : [],
  })
}

const isCampaign = async (id: string): Promise<boolean> =>
  (await CampaignRow.count({ where: { tenant_id: tenantId(), id } })) > 0

const subjects: Record<'contact_form' | 'callback_request', Sentence> = {
  contact_form: {
    en: 'A message through the contact form',
    ar: 'رسالة عبر نموذج الاتصال',
    ru: 'Сообщение через форму обратной связи',
  },
  callback_request: {
    en: 'Somebody asks to be called back',
    ar: 'طلب معاودة الاتصال',
    ru: 'Просьба перезвонить',
  },
}
const text: Sentence = {
  en: '{{name}} ({{company}}) wrote:\n\n{{message}}\n\nE-mail: {{email}}\nTelephone: {{phone}}\nWants to be called: {{time}}',
  ar: 'كتب {{name}} ({{company}}):\n\n{{message}}\n\nالبريد الإلكتروني: {{email}}\nالهاتف: {{phone}}\nوقت الاتصال المطلوب: {{time}}',
  ru: '{{name}} ({{company}}) пишет:\n\n{{message}}\n\nЭлектронная почта: {{email}}\nТелефон: {{phone}}\nКогда перезвонить: {{time}}',
}

/** Mails the company what came through a public form, to the address that its settings name. */
export async function tellOfForm(lead: Lead): Promise<void> {
  const { source, owner_id, name, company, message, email, phone, preferred_call_at } = lead
  if (owner_id !== null || (source !== 'contact_form' && source !== 'callback_request')) return
  const { public_forms_email, locale, timezone } = await tenantSettings()
  if (!public_forms_email) return
  const time = preferred_call_at && localTime(preferred_call_at, timezone, locale)
  const said = Object.entries({ name, company, message, email, phone, time })
  const figures = Object.fromEntries(said.map(([field, value]) => [field, value ?? '—']))
  sendMail({
    to: public_forms_email,
    subject: say(subjects[source], {}, locale),
    text: say(text, figures, locale),
    about: ofLead(lead),
  })
}

const localTime = (instant: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(new Date(instant))
