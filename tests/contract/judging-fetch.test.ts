import { expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { exampleAnswers, exampleRequest } from '../../tools/contract/examples.ts'
import { Judge } from '../../tools/contract/judge.ts'
import { judgingFetch } from '../../tools/contract/judging-fetch.ts'

const judge = new Judge()
const answers = exampleAnswers(judge.contract)

test('an answer that fits is handed on, whatever the operation', async () => {
  for (const operation of Object.values(operations)) {
    const { answer } = answers.find(
      (each) => each.operation === operation && each.status === operation.success.status,
    ) as (typeof answers)[0]
    const send = () => new Response(answer.status === 204 ? null : answer.body, answer)
    const request = new Request(`http://localhost${exampleRequest(operation).path}/?page=1`, {
      method: operation.method,
    })
    const response = await judgingFetch(send, judge)(request)
    expect(await response.text()).toBe(answer.body)
  }
})

test('an answer that does not fit throws and says why', async () => {
  const health = judgingFetch(() => Response.json({ success: true, data: { status: 'fine' } }))
  await expect(health(new Request('http://localhost/api/v1/health'))).rejects.toThrow(
    /answer of getHealth does not fit the contract: .*\/data\/status must be equal to constant/s,
  )
})

test('an address outside the contract is not judged', async () => {
  const page = judgingFetch(() => new Response('<html>'))
  expect((await page(new Request('http://localhost/redoc'))).status).toBe(200)
})
