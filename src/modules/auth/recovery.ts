import type { AccountAddress, CustomerRegistration, EmailVerification, PasswordReset } from '#generated/auth/types.ts'
import {
  confirmCustomer,
  confirmEmail,
  findCustomerRegistration,
  registerCustomer as keepRegistration,
} from '#modules/access/index.ts'
import * as identities from '#modules/identity/index.ts'
import type { Locale } from '#platform/context.ts'
import { context, withContext } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { enqueue, task } from '#platform/jobs.ts'
import { exactly } from '#platform/rate-limit.ts'
import { mailLink, mailNotice } from './account-mails.ts'

const { asIdentity, identityRefusals: refuse, recordSecurityEvent } = identities

/** Confirms the address that the token was mailed to; of a customer who registers it makes the account. Of several at once one succeeds. */
export async function verifyEmail({ token, password }: EmailVerification): Promise<void> {
  const waiting = await findCustomerRegistration(token)
  if (waiting) return confirmCustomer(waiting, password)
  await database.transaction(async () => {
    const id = await identities.findMailedToken(token, 'email_verification')
    if (!id || !(await identities.spendMailedToken(id, token, 'email_verification'))) throw refuse.invalidToken()
    await confirmEmail(id)
  })
}

/** Lets somebody register as a customer of the tenant; all else follows from the mailed link. */
export async function registerCustomer(body: CustomerRegistration): Promise<void> {
  await exactly.attempt('authentication', `customer\n${context().address}\n${body.email.toLowerCase()}`)
  await keepRegistration(body)
}

/** Mails the confirmation again, where there is something to confirm. */
export const resendVerification = (body: AccountAddress): Promise<void> => ask('email_verification', body)

/** Mails a link for a new password, where the address is known. */
export const forgot = (body: AccountAddress): Promise<void> => ask('password_reset', body)

/**
 * Sets a new password for whoever reads the mail of the address, and signs everybody out. The second step stays on, and
 * nobody is signed in: a stolen mailbox alone opens no account that has one.
 */
export async function reset({ token, new_password }: PasswordReset): Promise<void> {
  const id = await database.read(() => identities.findMailedToken(token, 'password_reset'))
  if (!id) throw refuse.invalidToken()
  const { email, first_name, last_name } = await database.read(() => identities.getIdentity(id))
  const password_hash = await identities.acceptPassword(new_password, {
    hints: [email, first_name, last_name],
    refusal: refuse.newPasswordWeak,
  })
  await database.transaction(() =>
    asIdentity(id, async () => {
      if (!(await identities.spendMailedToken(id, token, 'password_reset'))) throw refuse.invalidToken()
      await identities.setPassword(id, password_hash, { reason: 'password_reset' })
      await recordSecurityEvent('password_reset')
      await confirmEmail(id)
      await mailNotice(id, 'password_reset')
    }),
  )
}

/** PLT-22: all that is done for a known address is done after the answer, so that neither its words nor its time tell of it. */
async function ask(purpose: identities.MailedPurpose, { email }: AccountAddress): Promise<void> {
  const { address, userAgent, locale } = context()
  await exactly.attempt('authentication', `${purpose}\n${address}\n${email.toLowerCase()}`)
  await database.transaction(async () => enqueue(answerByMail, { purpose, email, address, userAgent, locale }))
}

interface Asked {
  purpose: identities.MailedPurpose
  email: string
  address: string
  userAgent: string
  locale: Locale
}

const answerByMail = task<Asked>('mail-account-link', ({ purpose, email, ...asked }) =>
  withContext(asked, async () => {
    const id = await identities.findIdentityByEmail(email)
    if (!id) return
    await asIdentity(id, async () => {
      const { email_verified_at } = await identities.getIdentity(id)
      if (purpose === 'email_verification' && email_verified_at) return
      if (await mailLink(id, purpose)) await recordSecurityEvent(`${purpose}_requested`)
    })
  }),
)
