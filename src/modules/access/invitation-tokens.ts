import { createHash, randomBytes } from 'node:crypto'
import { invitationLifecycle as lifecycleTable } from '#generated/access/lifecycles.ts'
import type { InvitationStatus } from '#generated/access/types.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { settings } from '#platform/config.ts'
import { membership, now, tenantId } from '#platform/context.ts'
import { type Sentence, say } from '#platform/i18n.ts'
import { newId } from '#platform/identifiers.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { sendMail } from '#platform/mail.ts'
import { Invitation } from './models/invitation.ts'
import { User } from './models/user.ts'

const life = 7 * 86_400_000

export const invitationLife = lifecycle('invitation', lifecycleTable)

/** Only the digest is kept: who reads the table cannot join with it. */
export const digest = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Time alone makes an open invitation expire; nobody writes that down until another takes its place. */
export const statusOf = ({ status, expires_at }: Pick<Invitation, 'status' | 'expires_at'>): InvitationStatus =>
  status === 'open' && expires_at <= now() ? 'expired' : status

/** Mails a new token to an invited user, in place of an invitation that has expired. */
export async function issueInvitation(user: User, message?: string): Promise<Invitation> {
  const before = await openInvitation(user.id)
  if (before) await before.update({ status: invitationLife.next('expire', before.status) })
  const token = randomBytes(32).toString('base64url')
  const invitation = await Invitation.create({
    tenant_id: tenantId(),
    id: newId(),
    user_id: user.id,
    email: user.email,
    message: message ?? null,
    token_hash: digest(token),
    invited_by: membership().userId,
    expires_at: new Date(now().getTime() + life),
  })
  await mail(user, invitation, token)
  return invitation
}

/** The mailed token of the user works no more. */
export async function withdrawInvitation(userId: string): Promise<void> {
  const invitation = await openInvitation(userId)
  if (!invitation) return
  if (statusOf(invitation) === 'expired')
    await invitation.update({ status: invitationLife.next('expire', invitation.status) })
  else await invitation.update({ status: invitationLife.next('revoke', invitation.status), revoked_at: now() })
}

/** The invitation of the user that nobody has accepted or withdrawn, expired or not. */
export const openInvitation = (userId: string): Promise<Invitation | null> =>
  Invitation.findOne({ where: { tenant_id: tenantId(), user_id: userId, status: 'open' }, lock: true })

async function mail({ email, locale }: User, { message, expires_at }: Invitation, token: string): Promise<void> {
  const { name: tenant, locale: common } = await currentTenant()
  const inviter = await User.findOne({ where: { tenant_id: tenantId(), id: membership().userId } })
  const figures = {
    tenant,
    inviter: inviter?.name,
    token,
    address: `${settings.PUBLIC_URL}/api/v1/invitations/accept`,
    until: expires_at.toISOString().slice(0, 10),
  }
  const language = locale ?? common
  const text = [say(body, figures, language), ...(message ? [message] : [])].join('\n\n')
  sendMail({ to: email, subject: say(subject, figures, language), text: `${text}\n` })
}

const subject: Sentence = {
  en: '{{inviter}} invites you to {{tenant}}',
  ar: 'يدعوك {{inviter}} إلى {{tenant}}',
  ru: '{{inviter}} приглашает вас в {{tenant}}',
}

const body: Sentence = {
  en: '{{inviter}} invites you to work with {{tenant}}.\n\nYour token, good for one use until {{until}}:\n\n{{token}}\n\nAccept with it, and with a password of your own, at {{address}}. If you did not expect this, do nothing.',
  ar: 'يدعوك {{inviter}} إلى العمل مع {{tenant}}.\n\nرمزك، صالح لمرة واحدة حتى {{until}}:\n\n{{token}}\n\nاقبل الدعوة به مع كلمة مرور تختارها في {{address}}. إن لم تكن تتوقع هذه الرسالة فلا تفعل شيئًا.',
  ru: '{{inviter}} приглашает вас работать с {{tenant}}.\n\nВаш код, действует один раз до {{until}}:\n\n{{token}}\n\nПримите приглашение с ним и с собственным паролем по адресу {{address}}. Если вы этого не ждали, ничего не делайте.',
}
