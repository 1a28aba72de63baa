import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.ts'
import { Contract } from '../../tools/contract/contract.ts'
import { exampleAnswers } from '../../tools/contract/examples.ts'
import { type Answered, type Asked, Judge, type Rule } from '../../tools/contract/judge.ts'
import { faults } from '../../tools/contract/planted-faults.ts'

const contract = new Contract()
const all = exampleAnswers(contract)
const everything = new Set<string>(
  Object.values(operations).flatMap(({ permission, hidden }) => [
    permission ?? '',
    ...hidden.map((field) => field.permission),
  ]),
)

/** The answer of the contract's examples, with changes. */
function answer(
  id: OperationId,
  status: number,
  change: { headers?: Record<string, string>; body?: string } = {},
): Answered {
  const given = all.find(({ operation, status: at }) => operation.id === id && at === status)?.answer as Answered
  return { ...given, ...change, headers: { ...given.headers, ...change.headers } }
}

const rules = (judge: Judge, id: OperationId, asked: Asked, given: Answered): Rule[] =>
  judge.judge(id, asked, given).map(({ rule }) => rule)

test('every example of an answer in the contract is one that the judge passes', () => {
  const judge = new Judge(contract)
  const red = all.flatMap(({ operation, status, answer: given }) =>
    judge
      .judge(operation.id, { permissions: everything }, given)
      .map(({ message }) => `${operation.id} ${status}: ${message}`),
  )
  expect(all.length).toBeGreaterThan(500)
  expect(red).toEqual([])
})

describe('every planted fault is found, wherever an example lends itself to it', () => {
  test.each(faults.filter(({ found }) => found !== 'status'))('$name ($found)', (fault) => {
    const secret = 'eyJhbGciOiJFUzI1NiJ9.planted.c2lnbmF0dXJl'
    const judge = new Judge(contract)
    judge.keepSecret(secret)
    const tried = all
      .filter(({ operation, status }) => fault.on(operation, status))
      .flatMap(({ operation, status, answer: given }) => {
        const changed = fault.change(given, { contract, operation, status, secret })
        return changed ? [{ operation, status, changed }] : []
      })
    const asked = { permissions: fault.asClerk ? new Set<string>() : everything }
    const unseen = tried.filter(
      ({ operation, changed }) => !rules(judge, operation.id, asked, changed).includes(fault.found as Rule),
    )
    expect(tried.length).toBeGreaterThanOrEqual(3)
    expect(unseen.map(({ operation, status }) => `${operation.id} ${status}`)).toEqual([])
  })
})

test('a status that the operation does not declare is found', () => {
  expect(rules(new Judge(contract), 'getCustomer', {}, { ...answer('getCustomer', 200), status: 201 })).toEqual([
    'undeclared_status',
  ])
})

test('a body after a 204 is found, in the body itself and in the headers that announce it', () => {
  const judge = new Judge(contract)
  expect(rules(judge, 'deleteCustomer', {}, answer('deleteCustomer', 204))).toEqual([])
  expect(rules(judge, 'deleteCustomer', {}, answer('deleteCustomer', 204, { body: '{}' }))).toEqual(['body_forbidden'])
  expect(
    rules(judge, 'deleteCustomer', {}, answer('deleteCustomer', 204, { headers: { 'content-length': '2' } })),
  ).toEqual(['body_forbidden'])
})

test('a header is found whatever the case of its name, and its number is read as one', () => {
  const { 'x-ratelimit-limit': limit, ...headers } = answer('getCustomer', 200).headers
  const given = answer('getCustomer', 200)
  expect(
    rules(
      new Judge(contract),
      'getCustomer',
      { permissions: everything },
      { ...given, headers: { ...headers, 'X-RATELIMIT-LIMIT': '10' } },
    ),
  ).toEqual([])
  expect(
    rules(
      new Judge(contract),
      'getCustomer',
      { permissions: everything },
      { ...given, headers: { ...headers, 'X-RateLimit-Limit': '1.5' } },
    ),
  ).toEqual(['header_malformed'])
  expect(rules(new Judge(contract), 'getCustomer', { permissions: everything }, { ...given, headers })).toEqual([
    'header_missing',
  ])
})

test('a charset is allowed where it is the one that JSON has', () => {
  const with_ = (type: string) =>
    rules(new Judge(contract), 'getHealth', {}, answer('getHealth', 200, { headers: { 'content-type': type } }))
  expect(with_('application/json; charset=UTF-8')).toEqual([])
  expect(with_('application/json; charset=latin1')).toEqual(['content_type'])
  expect(with_('application/vnd.api+json')).toEqual(['content_type'])
})

test('a domain code is for 409 and 422 alone, a general one for its own status', () => {
  const problem = (code: string) => {
    const given = answer('createCustomer', 409)
    return { ...given, body: given.body.replace(/"code":"[^"]*"/, `"code":"${code}"`) }
  }
  const judge = new Judge(contract)
  expect(rules(judge, 'createCustomer', {}, problem('customer.code_taken'))).toEqual([])
  expect(rules(judge, 'createCustomer', {}, problem('CONFLICT'))).toEqual([])
  expect(rules(judge, 'createCustomer', {}, problem('NOT_FOUND'))).toEqual(['code'])
  expect(rules(judge, 'createCustomer', {}, { ...problem('customer.code_taken'), status: 403 })).toEqual(['code'])
})

test('a field that needs a permission is passed to who has it, and found for who has not', () => {
  const judge = new Judge(contract)
  const page = answer('listCustomers', 200)
  expect(page.body).toContain('credit_limit')
  expect(
    rules(
      judge,
      'listCustomers',
      { permissions: new Set(['customers:view', 'customers:view_credit', 'customers:view_notes']) },
      page,
    ),
  ).toEqual([])
  const less = new Set(['customers:view', 'customers:view_notes'])
  expect(rules(judge, 'listCustomers', { permissions: less }, page)).toEqual(['hidden_field'])
})

test('tokens are passed where the operation returns them, and found in every later answer', () => {
  const judge = new Judge(contract)
  const signedIn = answer('login', 200)
  const token = JSON.parse(signedIn.body).data.tokens.access_token as string
  expect(rules(judge, 'login', {}, signedIn)).toEqual([])
  expect(rules(judge, 'login', {}, signedIn)).toEqual([])
  const problem = answer('getCustomer', 404)
  expect(rules(judge, 'getCustomer', {}, problem)).toEqual([])
  expect(
    rules(judge, 'getCustomer', {}, { ...problem, body: problem.body.replace('There is', `${token} is`) }),
  ).toEqual(['secret'])
})

test('a password of the request is found in the answer, also where it stands in a message', () => {
  const refused = answer('login', 401)
  const body = JSON.stringify({ email: 'a@b.example', password: 'Lantern-Harbour-52' })
  const told = refused.body.replace(/"message":"/, '"message":"Lantern-Harbour-52 is wrong. ')
  expect(rules(new Judge(contract), 'login', { body }, refused)).toEqual([])
  expect(rules(new Judge(contract), 'login', { body }, { ...refused, body: told })).toEqual(['secret'])
})

test('a password is a secret from the moment that it is accepted', () => {
  const judge = new Judge(contract)
  const body = JSON.stringify({ current_password: 'Lantern-Harbour-52', new_password: 'customer.archived-1' })
  const later = answer('getCustomer', 404)
  const told = { ...later, body: later.body.replace('There is', 'customer.archived-1 is') }
  expect(rules(judge, 'changePassword', { body }, answer('changePassword', 422))).toEqual([])
  expect(rules(judge, 'getCustomer', {}, told)).toEqual([])
  expect(rules(judge, 'changePassword', { body }, answer('changePassword', 204))).toEqual([])
  expect(rules(judge, 'getCustomer', {}, told)).toEqual(['secret'])
})

test('PLT-06 a refusal that is given again may name the request that it first answered', () => {
  const refused = answer('createCustomer', 409, { headers: { 'x-request-id': 'another' } })
  const again = { ...refused, headers: { ...refused.headers, 'idempotent-replayed': 'true' } }
  expect(rules(new Judge(contract), 'createCustomer', {}, refused)).toEqual(['request_id'])
  expect(rules(new Judge(contract), 'createCustomer', {}, again)).toEqual([])
})

test('Allow names every method of the address', () => {
  const judge = new Judge(contract)
  const allowing = (allow: string) =>
    rules(judge, 'getCustomer', {}, answer('getCustomer', 405, { headers: { allow } }))
  expect(allowing('GET, HEAD, PUT, PATCH, DELETE')).toEqual([])
  expect(allowing('GET, HEAD, PUT, PATCH')).toEqual(['header_malformed'])
})

test('a keyword or a format that nobody would check stops the judge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daftar-judge-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const changed = (schema: object) => {
    const document = structuredClone(contract.document) as { components: { schemas: Record<string, object> } }
    document.components.schemas.Health = schema
    const path = join(folder, 'openapi.json')
    writeFileSync(path, JSON.stringify(document))
    return new Judge(new Contract(path)).judge('getHealth', {}, answer('getHealth', 200))
  }
  expect(() => changed({ type: 'object', maxLenght: 3 })).toThrow(/unknown keyword: "maxLenght"/)
  expect(() => changed({ type: 'string', format: 'postcode' })).toThrow(/unknown format "postcode"/)
})
