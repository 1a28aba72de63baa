import { randomUUID } from 'node:crypto'
import { Daftar } from '@daftar/sdk'
import type { Challenge } from 'altcha-lib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { packed, solved } from '../support/captcha.ts'
import { harness } from '../support/harness.ts'
import { refusal } from '../support/refusal.ts'

const daftar = await harness(
  { RATE_LIMIT_CONTACT_FORM: { limit: 300, seconds: 3600 }, RATE_LIMIT_SCHEDULE_CALL: { limit: 5, seconds: 3600 } },
  { worker: true },
)
const company = await opened(await daftar.tenant())
const other = await opened(await daftar.tenant())
const visitor = visitorOf(company)

type Company = Awaited<ReturnType<typeof daftar.tenant>>

function visitorOf({ tenantId }: Company): Daftar {
  return new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId })
}

async function opened(tenant: Company): Promise<Company> {
  await tenant.client.settings.update({ public_catalogue: true, timezone: 'America/Los_Angeles' })
  return tenant
}

async function solve(at: Daftar = visitor): Promise<{ altcha: string; challenge: Challenge }> {
  const { challenge } = await at.marketing.createCaptchaChallenge()
  return { altcha: await solved(challenge), challenge: JSON.parse(challenge) as Challenge }
}

const aForm = async (fields: object = {}) => ({
  name: 'Elizabeth Lincoln',
  email: `${randomUUID()}@bottom-dollar.example`,
  message: 'Chai for twelve shops',
  altcha: (await solve()).altcha,
  ...fields,
})
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
const leadOf = async (email: string) => (await company.client.leads.list({ email })).data[0]

afterEach(() => vi.useRealTimers())

describe('the contact form', () => {
  test('makes a lead that nobody looks after, and announces it', async () => {
    const { id: campaign_id } = await company.client.campaigns.create({ name: 'Fair', channel: 'website' })
    const form = await aForm({
      company: 'Bottom-Dollar',
      phone: '+1 604 555 4729',
      language: 'ru',
      campaign_id,
      marketing_consent: true,
    })
    expect(await visitor.marketing.submitContactForm(form)).toEqual({ received_at: expect.any(String) })
    const lead = await leadOf(form.email)
    expect(lead).toMatchObject({
      name: 'Elizabeth Lincoln',
      company: 'Bottom-Dollar',
      phone: '+1 604 555 4729',
      message: 'Chai for twelve shops',
      language: 'ru',
      source: 'contact_form',
      status: 'new',
      owner_id: null,
      branch_id: null,
      campaign_id,
      marketing_consent: ['email'],
    })
    expect(await daftar.sql('SELECT type, user_id FROM events WHERE aggregate = $1', [`lead:${lead?.id}`])).toEqual([
      { type: 'lead.created', user_id: null },
    ])
  })

  test('agrees to nothing unless the visitor did', async () => {
    const form = await aForm()
    await visitor.marketing.submitContactForm(form)
    expect(await leadOf(form.email)).toMatchObject({ marketing_consent: [], marketing_consent_at: null })
  })

  test('answers the same for who is known, for a campaign that is not there, and for a program; the last leaves nothing', async () => {
    const known = `${randomUUID()}@bottom-dollar.example`
    await company.client.customers.create({ name: 'Known', email: known })
    const { id: theirs } = await other.client.campaigns.create({ name: 'Theirs', channel: 'website' })
    const program = await aForm({ homepage: 'https://watches.example' })
    const forms = [await aForm(), await aForm({ email: known }), await aForm({ campaign_id: theirs }), program]
    const answers = []
    for (const form of forms) {
      const { data, response } = await visitor.marketing.submitContactForm(form).withResponse()
      answers.push({ status: response.status, fields: Object.keys(data as object) })
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toEqual({ status: 202, fields: ['received_at'] })
    expect(await leadOf(program.email)).toBeUndefined()
    expect(await leadOf(forms[2]?.email as string)).toMatchObject({ campaign_id: null })
  })

  test('PLT-09 is there for no tenant that is unknown, closed to the public, or not named', async () => {
    const hidden = await daftar.tenant()
    const form = await aForm()
    for (const tenantId of [hidden.tenantId, randomUUID()]) {
      const nobody = new Daftar({ baseUrl: 'http://localhost', fetch: daftar.fetch, tenantId })
      expect(await refusal(nobody.marketing.submitContactForm(form))).toMatchObject({ status: 404, code: 'NOT_FOUND' })
      expect(await refusal(nobody.marketing.createCaptchaChallenge())).toMatchObject({ status: 404 })
    }
  })

  test.each([
    ['email', { email: 'nobody' }],
    ['message', { message: '  ' }],
    ['altcha', { altcha: 'no base64!' }],
    ['owner_id', { owner_id: randomUUID() }],
  ])('PLT-13 is refused where %s does not fit, by name', async (field, fields) => {
    expect(await refusal(visitor.marketing.submitContactForm((await aForm(fields)) as never))).toMatchObject({
      status: 400,
      fields: [field],
    })
  })

  test('PLT-06 sent twice with one key makes one lead', async () => {
    const form = await aForm()
    const idempotencyKey = randomUUID()
    const first = await visitor.marketing.submitContactForm(form, { idempotencyKey })
    expect(await visitor.marketing.submitContactForm(form, { idempotencyKey })).toEqual(first)
    expect((await company.client.leads.list({ email: form.email })).data).toHaveLength(1)
  })
})

describe('the challenge', () => {
  const refused = { status: 422, code: 'marketing.captcha_failed', fields: ['altcha'] }
  const send = async (altcha: string) => visitor.marketing.submitContactForm(await aForm({ altcha }))

  test('is good for one form, however many are sent at once', async () => {
    const form = await aForm()
    const attempts = await Promise.allSettled(
      Array.from({ length: 8 }, () => visitor.marketing.submitContactForm(form)),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await company.client.leads.list({ email: form.email })).data).toHaveLength(1)
    expect(await refusal(visitor.marketing.submitContactForm(form))).toMatchObject(refused)
  })

  test('is not used up by a form that is refused for something else', async () => {
    const { altcha } = await solve()
    const call = { name: 'Elizabeth', phone: '+1 604 555', date: '2020-01-01', time: '10:00', altcha }
    expect((await refusal(visitor.marketing.scheduleCall(call))).code).toBe('marketing.call_in_the_past')
    await send(altcha)
  })

  test('of another tenant is of no use', async () => {
    expect(await refusal(send((await solve(visitorOf(other))).altcha))).toMatchObject(refused)
  })

  test('has an end', async () => {
    const { altcha } = await solve()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 21 * 60_000 })
    const form = { name: 'Late', email: 'late@bottom-dollar.example', message: 'Late', altcha }
    expect(await refusal(visitor.marketing.submitContactForm(form))).toMatchObject(refused)
  })

  test('cannot be made up, changed, skipped or sent again in other letters', async () => {
    const { altcha, challenge } = await solve()
    const { solution } = JSON.parse(Buffer.from(altcha, 'base64').toString())
    const { signature, parameters } = challenge
    const forged = [
      { challenge, solution: { ...solution, counter: 0, derivedKey: '00'.repeat(32) } },
      { challenge, solution: {} },
      { challenge, solution: null },
      { challenge: { parameters, signature: '00'.repeat(32) }, solution },
      { challenge: { parameters }, solution },
      { challenge: { parameters: { ...parameters, expiresAt: 4_000_000_000 }, signature }, solution },
      { challenge: { parameters: { ...parameters, expiresAt: undefined }, signature }, solution },
      { challenge: { parameters: null, signature }, solution },
      { challenge: null },
      { challenge: { parameters: { ...parameters, cost: 1_000_000_000 }, signature }, solution },
      [],
      'text',
    ]
    for (const payload of forged) expect(await refusal(send(packed(payload as object)))).toMatchObject(refused)
    await send(altcha)
    const again = { challenge: { parameters, signature: signature?.toUpperCase() }, solution }
    expect(await refusal(send(packed(again)))).toMatchObject(refused)
  })

  test('that has expired is forgotten', async () => {
    await send((await solve()).altcha)
    await daftar.sql(`UPDATE spent_captchas SET expires_at = now() - interval '1 minute' WHERE tenant_id = $1`, [
      company.tenantId,
    ])
    await send((await solve()).altcha)
    const rows = await daftar.sql('SELECT signature FROM spent_captchas WHERE tenant_id = $1', [company.tenantId])
    expect(rows).toHaveLength(1)
  })
})

describe('a callback', () => {
  const aCall = async (fields: object = {}) => ({
    name: 'Elizabeth Lincoln',
    phone: `+1 604 ${Math.floor(1e6 + Math.random() * 9e6)}`,
    date: day(3),
    time: '14:30',
    altcha: (await solve()).altcha,
    ...fields,
  })
  test('is wished for in the time zone of the company', async () => {
    const call = await aCall()
    const { preferred_call_at, timezone } = await visitor.marketing.scheduleCall(call)
    expect(timezone).toBe('America/Los_Angeles')
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' })
    expect(clock.format(new Date(preferred_call_at))).toBe(`${call.date} 14:30`)
    expect((await company.client.leads.list({ phone: call.phone })).data).toMatchObject([
      { source: 'callback_request', preferred_call_at, owner_id: null, email: null },
    ])
  })

  test('lies ahead, and no further than a year', async () => {
    for (const [date, code] of [
      [day(-1), 'marketing.call_in_the_past'],
      [day(400), 'marketing.call_too_far'],
    ] as const)
      expect(await refusal(visitor.marketing.scheduleCall(await aCall({ date })))).toMatchObject({
        status: 422,
        code,
        fields: ['date'],
      })
  })

  test('PLT-08 is limited for an address and company', async () => {
    const another = visitorOf(other)
    const ask = async () => another.marketing.scheduleCall(await aCall({ altcha: (await solve(another)).altcha }))
    for (let call = 1; call <= 5; call += 1) await ask()
    const { status, code } = await refusal(ask())
    expect({ status, code }).toEqual({ status: 429, code: 'RATE_LIMIT_EXCEEDED' })
    await visitor.marketing.scheduleCall(await aCall())
  })
})

describe('the company', () => {
  test('is told by mail where its settings name an address, in its language, and of public forms alone', async () => {
    const address = `${randomUUID()}@northwind.example`
    const mails = () =>
      daftar.sql<{ subject: string; text: string }>('SELECT subject, text FROM mail_outbox WHERE recipient = $1', [
        address,
      ])
    await visitor.marketing.submitContactForm(await aForm({ message: 'Before' }))
    await company.client.settings.update({ public_forms_email: address, locale: 'ru' })
    await visitor.marketing.submitContactForm(await aForm({ message: 'Twelve {{email}} shops' }))
    await company.client.leads.create({ name: 'By hand', owner_id: null, source: 'other' })
    await vi.waitFor(async () => expect(await mails()).toHaveLength(1), { timeout: 20_000, interval: 100 })
    const [mail] = await mails()
    expect(mail?.subject).toBe('Сообщение через форму обратной связи')
    expect(mail?.text).toContain('Twelve {{email}} shops')
  })
})
