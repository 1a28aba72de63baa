import { createHash, randomBytes } from 'node:crypto'
import type { CustomerRegistration } from '#generated/auth/types.ts'
import {
  acceptPassword,
  asIdentity,
  attemptPassword,
  createIdentity,
  findIdentityByEmail,
  identityRefusals,
  isPassword,
  recordSecurityEvent,
  stillHolds,
} from '#modules/identity/index.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { settings } from '#platform/config.ts'
import { type Locale, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { Refusal } from '#platform/errors.ts'
import { locale as localeOfCaller, type Sentence, say } from '#platform/i18n.ts'
import { newId } from '#platform/identifiers.ts'
import { task } from '#platform/jobs.ts'
import { sendMail } from '#platform/mail.ts'
import { userActivated, userCreated, userRegistered } from './events.ts'
import { lockAccess } from './holdings.ts'
import { announce, blank, userOfEmail, users } from './users.ts'
import { confirmEmail } from './verified-addresses.ts'

const lifeSeconds = 86_400
/** Most registrations that wait for one mailbox in a tenant. */
const mostWaiting = 5

/**
 * Keeps what somebody registers as a customer of the tenant with, and mails a link. It does not look whether the address is
 * known: there is nothing in it that could tell (PLT-22). Call it outside of a transaction: it hashes.
 */
export async function registerCustomer({ password, ...said }: CustomerRegistration): Promise<void> {
  const { email, first_name, last_name, phone = null, locale = localeOfCaller() } = said
  const password_hash = await acceptPassword(password, { hints: [email, first_name, last_name] })
  const token = randomBytes(32).toString('base64url')
  await database.transaction(async () => {
    const [kept] = await database.query(
      `INSERT INTO customer_registrations (tenant_id, id, email, password_hash, first_name, last_name, phone, locale, token_hash, expires_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp() + make_interval(secs => $10)
       WHERE (SELECT count(*) FROM customer_registrations WHERE tenant_id = $1 AND lower(email) = lower($3) AND expires_at > clock_timestamp()) < $11
       RETURNING id`,
      [
        tenantId(),
        newId(),
        email,
        password_hash,
        first_name,
        last_name,
        phone,
        locale,
        digest(token),
        lifeSeconds,
        mostWaiting,
      ],
    )
    if (kept) await mail(email, locale, { name: first_name, token })
  })
}

interface Waiting {
  tenant_id: string
  id: string
  email: string
  password_hash: string
  first_name: string
  last_name: string
  phone: string | null
  locale: Locale | null
}

/** What waits for this token, if anything does. */
export async function findCustomerRegistration(token: string): Promise<Waiting | null> {
  const [found] = await database.read(() =>
    database.query<Waiting>(
      'SELECT tenant_id, id, email, password_hash, first_name, last_name, phone, locale FROM find_customer_registration($1)',
      [digest(token)],
    ),
  )
  return found ?? null
}

/**
 * Makes the person a customer of the tenant. It takes the password as well: whoever registers a stranger's address gains
 * nothing by the stranger's opening the link. Call it outside of a transaction: it hashes.
 */
export async function confirmCustomer(waiting: Waiting, password: string | undefined): Promise<void> {
  const identify = await prove(waiting, password ?? '')
  try {
    await database.transaction(() =>
      database.become({ tenantId: waiting.tenant_id, scope: 'tenant' }, async () => {
        await lockAccess()
        await spend(waiting)
        await join(waiting, await identify())
      }),
    )
  } catch (error) {
    // Between looking and making, something else made the identity: now its password has to be known.
    if (error instanceof Refusal && error.code === 'identity.email_taken') return confirmCustomer(waiting, password)
    throw error
  }
}

/** What finds or makes the identity, once its password is known to be right. */
async function prove(
  { email, password_hash, first_name, last_name, phone, locale }: Waiting,
  password: string,
): Promise<() => Promise<string>> {
  const known = await database.read(() => findIdentityByEmail(email))
  if (known) {
    const proof = await attemptPassword(email, password)
    if (!proof) throw identityRefusals.passwordWrong()
    return async () => {
      if (!(await stillHolds(proof))) throw identityRefusals.passwordWrong()
      return known
    }
  }
  if (!(await isPassword(password_hash, password))) throw identityRefusals.passwordWrong()
  const named = { email, first_name, last_name, phone, locale }
  return async () => (await createIdentity({ ...named, passwordHash: password_hash, emailVerified: true })).id
}

/** Of several that use one token at once one succeeds; what else waits for the address waits no more. */
async function spend({ tenant_id, id, email }: Waiting): Promise<void> {
  const spent = await database.query<{ id: string }>(
    'DELETE FROM customer_registrations WHERE tenant_id = $1 AND lower(email) = lower($2) RETURNING id',
    [tenant_id, email],
  )
  if (!spent.some((one) => one.id === id)) throw identityRefusals.invalidToken()
}

async function join({ email, first_name, last_name, phone, locale }: Waiting, identity_id: string): Promise<void> {
  const known = await userOfEmail(email)
  // Who was shown the door, or is asked in by somebody else, does not come in this way.
  if (known && known.status !== 'active') throw identityRefusals.invalidToken()
  await asIdentity(identity_id, () => confirmEmail(identity_id))
  if (known) return
  const profile = { ...blank, email, first_name, last_name, phone, locale }
  const row = await users.insert({ ...profile, identity_id, status: 'active' })
  await database.query(
    `INSERT INTO user_roles (tenant_id, user_id, role_id) SELECT $1, $2, id FROM roles WHERE tenant_id = $1 AND key = 'customer' AND built_in RETURNING role_id`,
    [row.tenant_id, row.id],
  )
  await asIdentity(identity_id, () => recordSecurityEvent('customer_registered', { user: row }))
  for (const event of [userCreated, userActivated, userRegistered] as const) await announce(event, row)
}

async function mail(email: string, language: Locale, figures: { name: string; token: string }): Promise<void> {
  const { name: tenant } = await currentTenant()
  const all = { ...figures, tenant, link: `${settings.APP_URL}/confirm-registration#token=${figures.token}` }
  sendMail({ to: email, subject: say(subject, all, language), text: `${say(text, all, language)}\n` })
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest()

const subject: Sentence = {
  en: 'Your account with {{tenant}}',
  ar: 'حسابك لدى {{tenant}}',
  ru: 'Ваша учётная запись в {{tenant}}',
}

const text: Sentence = {
  en: 'Hello {{name}},\n\nplease confirm that you want an account with {{tenant}}. The link is good for one use within 24 hours and asks for your password: the one that you chose, or, if you sign in here already, the one that you have:\n\n{{link}}\n\nIf you did not register, do nothing.',
  ar: 'مرحبًا {{name}}،\n\nيرجى تأكيد رغبتك في حساب لدى {{tenant}}. الرابط صالح لمرة واحدة خلال 24 ساعة ويطلب كلمة مرورك: التي اخترتها، أو التي لديك إن كنت تسجّل الدخول هنا من قبل:\n\n{{link}}\n\nإن لم تسجّل فلا تفعل شيئًا.',
  ru: 'Здравствуйте, {{name}}!\n\nПодтвердите, пожалуйста, что вам нужна учётная запись в {{tenant}}. Ссылка действует один раз в течение 24 часов и спросит пароль: тот, что вы выбрали, или, если вы уже входите здесь, тот, что у вас есть:\n\n{{link}}\n\nЕсли вы не регистрировались, ничего не делайте.',
}

task(
  'sweep-customer-registrations',
  async () => {
    await database.query('SELECT sweep_customer_registrations()')
  },
  '37 3 * * *',
)
