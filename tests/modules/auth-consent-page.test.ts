import * as openid from 'openid-client'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { OauthClientCreated } from '../../generated/auth/types.ts'
import { browser, noBrowser } from '../support/browser.ts'
import { caller } from '../support/call.ts'
import { aClient, oauthServer } from '../support/oauth.ts'
import { accounts, codeOf, early } from '../support/second-step.ts'

const { daftar, origin, discover } = await oauthServer()
const founder = await daftar.tenant()
const redirect_uri = 'http://127.0.0.1:1/callback'
const client = (
  await caller(daftar.fetch)<OauthClientCreated>('POST', '/oauth/clients', {
    token: founder.accessToken,
    body: aClient({ kind: 'public', redirect_uris: [redirect_uri] }),
  })
).data

const chromium = browser()

/** A page of a new browser at a request for access, and where the client is answered. */
async function open(locale = 'en') {
  const context = await chromium().newContext({ locale, viewport: { width: 400, height: 800 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  const back = new Promise<URL>((done) => {
    // The client's own page: nobody is there, so the address is all there is to see.
    void page.route(`${redirect_uri}*`, (route) => {
      done(new URL(route.request().url()))
      return route.fulfill({ body: 'Back at the shop' })
    })
  })
  const verifier = openid.randomPKCECodeVerifier()
  const address = openid.buildAuthorizationUrl(await discover(client), {
    redirect_uri,
    scope: 'customers:view offline_access',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  await page.goto(address.href)
  return { page, back, verifier, complaints }
}

async function signIn(page: Page, { email, password } = founder): Promise<void> {
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('button[value=login]').click()
}

describe.skipIf(noBrowser)('the log-in and consent page in Chromium', () => {
  test.each([
    ['en', 'ltr', 'Sign in', 'Allow'],
    ['ar', 'rtl', 'تسجيل الدخول', 'السماح'],
    ['ru', 'ltr', 'Вход', 'Разрешить'],
  ])(
    'speaks the language of the browser (%s), signs in and sends a code to the client',
    async (locale, direction, title, allow) => {
      const { page, back, verifier, complaints } = await open(locale)
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
      expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(direction)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
      // Its style is let through by the policy: without it a button would be as wide as its word.
      const [form, button] = [
        await page.locator('form').first().boundingBox(),
        await page.locator('button').first().boundingBox(),
      ]
      expect(Math.round(button?.width ?? 0)).toBe(Math.round(form?.width ?? -1))
      await signIn(page)
      await page.getByRole('button', { name: allow }).click()
      const address = await back
      expect(address.searchParams.get('iss')).toBe(origin)
      const tokens = await openid.authorizationCodeGrant(await discover(client), address, {
        pkceCodeVerifier: verifier,
      })
      expect(tokens.scope).toBe('customers:view offline_access')
      expect(complaints).toEqual([])
    },
  )

  test('announces a wrong password, marks the fields, and keeps no password', async () => {
    const { page } = await open()
    await signIn(page, { ...founder, password: 'not-the-password' })
    const alert = page.getByRole('alert')
    expect(await alert.textContent()).toBe('The e-mail address or the password is wrong.')
    const password = page.getByLabel('Password')
    expect(await password.getAttribute('aria-invalid')).toBe('true')
    expect(await password.getAttribute('aria-describedby')).toBe(await alert.getAttribute('id'))
    expect(await password.inputValue()).toBe('')
    await signIn(page)
    await page.getByRole('button', { name: 'Deny' }).waitFor()
  })

  test('sends a no to the client', async () => {
    const { page, back } = await open()
    await signIn(page)
    await page.getByRole('button', { name: 'Deny' }).click()
    const address = await back
    expect(address.searchParams.get('error')).toBe('access_denied')
    expect(address.searchParams.get('code')).toBeNull()
  })

  test('is done with the keyboard alone, from the first field on', async () => {
    const { page, back } = await open()
    const focused = (attribute: string) => page.evaluate(`document.activeElement.getAttribute('${attribute}')`)
    await expect.poll(() => focused('name')).toBe('email')
    await page.keyboard.type(founder.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(founder.password)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Allow' }).waitFor()
    await expect.poll(() => focused('value')).toBe('allow')
    await page.keyboard.press('Enter')
    expect((await back).searchParams.get('code')).toMatch(/^dac_/)
  })

  test('every field has a name, and every page a title and a heading', async () => {
    const { page } = await open()
    const unnamed = `[...document.querySelectorAll('input:not([type=hidden])')].filter(({ labels }) => labels.length === 0).length`
    expect(await page.evaluate(unnamed)).toBe(0)
    expect(await page.title()).toBe('Sign in · Daftar')
    await signIn(page)
    await page.getByRole('button', { name: 'Allow' }).waitFor()
    expect(await page.title()).toBe('Allow access? · Daftar')
    expect(await page.getByRole('listitem').allTextContents()).toEqual([
      'See customers.',
      expect.stringContaining('Go on while'),
    ])
  })

  test('asks for the second step, and begins again with another person', async () => {
    const call = caller(daftar.fetch)
    const { secured } = accounts(call, daftar.sql)
    const { email, secret } = await secured()
    await early()
    const { page } = await open()
    await signIn(page, { ...founder, email, password: founder.password })
    const code = page.getByLabel('Code')
    await code.fill('000000')
    await page.locator('button[value=code]').click()
    await page.getByRole('alert').waitFor()
    await code.fill(codeOf(secret))
    await page.locator('button[value=code]').click()
    // Signed in, and of another company: there is nothing to allow.
    expect(await page.getByRole('alert').textContent()).toContain('is not a user of')
    await page.getByRole('button', { name: 'Sign in as somebody else' }).click()
    await page.getByLabel('Password').waitFor()
    await signIn(page)
    await page.getByRole('button', { name: 'Allow' }).waitFor()
  })
})
