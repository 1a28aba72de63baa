import { setTimeout as sleep } from 'node:timers/promises'
import { TOTP } from 'otpauth'
import { expect } from 'vitest'
import type { MfaChallenge, RecoveryCodes, TotpEnrolment } from '../../generated/auth/types.ts'
import { anAddress, aPassword, aRegistration, type Call } from './call.ts'
import type { Harness } from './harness.ts'
import { linkTo } from './mails.ts'

/** A code of the authenticator, some steps of thirty seconds from now. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Waits until a step of thirty seconds has enough of itself left, so that it does not end between two requests. */
export async function early(): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 5_000) await sleep(left + 50)
}

export interface Account {
  id: string
  email: string
  token: string
  refreshToken: string
}

export interface Secured extends Account {
  secret: string
  recoveryCodes: string[]
}

/** People with a confirmed address, and with a second step. */
export function accounts(call: Call, sql: Harness['sql']) {
  async function confirmed(fields: object = {}): Promise<Account> {
    const { data } = await call<{
      user: { id: string; email: string }
      tokens: { access_token: string; refresh_token: string }
    }>('POST', '/auth/register', { body: aRegistration(fields), address: anAddress() })
    const { id, email } = data.user
    const answer = await call('POST', '/auth/verify-email', {
      body: { token: await linkTo(sql, email, 'verify-email') },
    })
    expect(answer.status).toBe(204)
    return { id, email, token: data.tokens.access_token, refreshToken: data.tokens.refresh_token }
  }

  const enrol = (token: string, password = aPassword) =>
    call<TotpEnrolment>('POST', '/auth/mfa/totp', { token, body: { password } })
  const confirm = (token: string, code: string) =>
    call<RecoveryCodes>('POST', '/auth/mfa/totp/confirm', { token, body: { code } })

  async function secured(fields: object = {}): Promise<Secured> {
    const account = await confirmed(fields)
    const { secret } = (await enrol(account.token)).data
    const { status, data } = await confirm(account.token, codeOf(secret))
    expect(status).toBe(200)
    await forgetSteps(account.id)
    return { ...account, secret, recoveryCodes: data.recovery_codes }
  }

  /** As if the codes that were taken had been of long ago. */
  const forgetSteps = (id: string) => sql('UPDATE totp_secrets SET last_step = 0 WHERE identity_id = $1', [id])

  /** The first step of a log-in. */
  async function challenge(email: string, { address = '10.7.7.7', agent = 'tests' } = {}): Promise<string> {
    const { status, data } = await call<MfaChallenge>('POST', '/auth/login', {
      body: { email, password: aPassword },
      address,
      agent,
    })
    expect({ status, required: data?.mfa_required }).toEqual({ status: 200, required: true })
    return data.mfa_token
  }

  return { confirmed, secured, enrol, confirm, forgetSteps, challenge }
}
