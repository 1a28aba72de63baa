import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { LoginResult, Registration } from '../../generated/auth/types.ts'
import { browser, noBrowser } from '../support/browser.ts'
import { aPassword, aRegistration, caller } from '../support/call.ts'
import { linkTo } from '../support/mails.ts'
import { oauthServer } from '../support/oauth.ts'

const { daftar, origin } = await oauthServer({}, { worker: true })
const call = caller(daftar.fetch)
const chromium = browser()
const newPassword = 'Copper-Orchard-71'

const signsIn = async (email: string, password = aPassword) =>
  (await call<LoginResult>('POST', '/auth/login', { body: { email, password } })).status === 200
const somebody = async () =>
  (await call<Registration>('POST', '/auth/register', { body: aRegistration() })).data.user.email

/** The page that a mail leads to, in a browser of its own that speaks `locale`. */
async function open(page: string, token: string, locale = 'en') {
  const opened = await (await chromium().newContext({ locale })).newPage()
  const complaints: string[] = []
  opened.on('pageerror', ({ message }) => complaints.push(message))
  await opened.goto(`${origin}/${page}#token=${token}`)
  return { opened, complaints }
}

const said = async (page: Page): Promise<string> => {
  await page.locator('[role=status]:not(:empty)').waitFor()
  return (await page.locator('[role=status]').textContent()) ?? ''
}

describe.skipIf(noBrowser)('the pages behind the links of mails, in Chromium', () => {
  test('an address is confirmed by one click, and the token does not stay in the history', async () => {
    const email = await somebody()
    const { opened, complaints } = await open('verify-email', await linkTo(daftar.sql, email, 'verify-email'))
    expect(opened.url()).toBe(`${origin}/verify-email`)
    await opened.locator('button').click()
    expect(await said(opened)).toBe('Thank you, the address is confirmed.')
    expect(await opened.locator('form').isVisible()).toBe(false)
    expect(complaints).toEqual([])
    const [row] = await daftar.sql<{ known: boolean }>(
      'SELECT email_verified_at IS NOT NULL AS known FROM identities WHERE lower(email) = lower($1)',
      [email],
    )
    expect(row?.known).toBe(true)
  })

  test('a password is set, and one that is easy to guess is refused in the reader’s language', async () => {
    const email = await somebody()
    await call('POST', '/auth/forgot-password', { body: { email } })
    const { opened, complaints } = await open('reset-password', await linkTo(daftar.sql, email, 'reset-password'), 'ru')
    expect(await opened.title()).toBe('Задайте новый пароль')
    await opened.locator('#new_password').fill('password1234')
    await opened.locator('button').click()
    expect(await said(opened)).toMatch(/[а-я]/i)
    expect(await signsIn(email)).toBe(true)
    await opened.locator('#new_password').fill(newPassword)
    await opened.locator('button').click()
    await opened.getByText('Новый пароль задан').waitFor()
    expect([await signsIn(email), await signsIn(email, newPassword)]).toEqual([false, true])
    expect(complaints).toEqual([])
  })

  test('a customer confirms the registration with the password, from right to left where the language is', async () => {
    const { tenantId } = await daftar.tenant()
    await daftar.sql(`UPDATE tenants SET settings = settings || '{"public_catalogue": true}' WHERE id = $1`, [tenantId])
    const email = `maria-${randomUUID()}@alfreds.example`
    await call('POST', '/auth/register-customer', {
      body: { email, password: aPassword, first_name: 'Maria', last_name: 'Anders' },
      headers: { 'x-tenant-id': tenantId },
    })
    const link = await linkTo(daftar.sql, email, 'confirm-registration')
    const { opened } = await open('confirm-registration', link, 'ar')
    expect(await opened.locator('html').getAttribute('dir')).toBe('rtl')
    await opened.locator('#password').fill(aPassword)
    await opened.locator('button').click()
    expect(await said(opened)).toContain('حسابك جاهز')
    expect(await signsIn(email)).toBe(true)
  })

  test('a link that was used says so', async () => {
    const email = await somebody()
    const token = await linkTo(daftar.sql, email, 'verify-email')
    await call('POST', '/auth/verify-email', { body: { token } })
    const { opened } = await open('verify-email', token)
    await opened.locator('button').click()
    expect(await said(opened)).toMatch(/link/i)
    expect(await opened.locator('form').isVisible()).toBe(true)
  })
})
