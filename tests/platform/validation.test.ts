import { describe, expect, test } from 'vitest'
import type { Problem } from '../../generated/shared/types.ts'
import { harness } from '../support/harness.ts'

const { fetch, tenant } = await harness()
const { accessToken, tenantId } = await tenant()

async function complaints(path: string, body: object, language = 'en') {
  const answer = await fetch(`http://localhost/api/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${accessToken}`,
      'x-tenant-id': tenantId,
      'content-type': 'application/json',
      'accept-language': language,
    },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(400)
  return ((await answer.json()) as Problem).error.details
}

describe('PLT-13 a field that is missing', () => {
  test.each([
    ['en', 'This field is required.'],
    ['ar', 'هذا الحقل مطلوب.'],
    ['ru', 'Это поле обязательно.'],
  ])('is said to be required, in %s', async (language, message) => {
    const required = (...fields: string[]) => fields.map((field) => ({ field, code: 'required', message }))
    expect(await complaints('/customers', {}, language)).toEqual(required('name'))
    expect(await complaints('/customers/bulk', {}, language)).toEqual(required('customers'))
    expect(await complaints('/customers/bulk', { customers: [{ name: 'A' }, {}, {}] }, language)).toEqual(
      required('customers.1.name', 'customers.2.name'),
    )
    expect(await complaints('/roles', {}, language)).toEqual(required('key', 'name', 'permissions', 'scope'))
  })

  test('is told from one that is null, of another type or too long', async () => {
    const codes = async (name: unknown) => (await complaints('/customers', { name })).map(({ code }) => code)
    expect(await codes(null)).toEqual(['invalid_type'])
    expect(await codes(1)).toEqual(['invalid_type'])
    expect(await codes('A'.repeat(1000))).toEqual(['too_big'])
    expect(await codes(undefined)).toEqual(['required'])
  })
})
