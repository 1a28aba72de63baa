import { expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { exampleRequest } from '../../tools/contract/examples.ts'
import { Judge } from '../../tools/contract/judge.ts'
import { daftar } from '../support/processes.ts'

test('the mock answers every operation as the contract says', async () => {
  const mock = daftar(['mock', '--port', String(4000 + (process.pid % 1000))])
  const [, url] = await mock.until(/listening on (http:\/\/\S+)/)
  const judge = new Judge()
  const red: string[] = []
  for (const operation of Object.values(operations)) {
    const { path, body } = exampleRequest(operation)
    const response = await fetch(`${url}${path}`, {
      method: operation.method,
      headers: {
        Authorization: 'Bearer of-anybody',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const answered = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    }
    const findings = judge.judge(operation.id, {}, answered).map(({ message }) => message)
    if (answered.status !== operation.success.status) findings.push(`answered ${answered.status}`)
    if (findings.length > 0) red.push(`${operation.id}: ${findings.join('; ')}`)
  }
  expect(red).toEqual([])
})
