import { type OperationId, operations } from '../../generated/operations.ts'
import { Judge } from './judge.ts'

type Send = (request: Request) => Response | Promise<Response>

const known = Object.values(operations).map(({ id, method, path }) => ({
  id,
  method,
  path: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
}))

/** The operation that a request reaches; static paths stand before templated ones. Undefined for any other address. */
function operationOf({ method, url }: Request): OperationId | undefined {
  const { pathname } = new URL(url)
  const reached = known.find(({ path }) => path.test(pathname))
  const same = known.find((each) => each.path.source === reached?.path.source && each.method === method)
  return (same ?? reached)?.id
}

/** Sends requests as `send` does, and throws where an answer does not fit the contract. */
export function judgingFetch(send: Send, judge = new Judge()): (request: Request) => Promise<Response> {
  return async (request) => {
    const id = operationOf(request)
    const body = id && request.body ? await request.clone().text() : undefined
    const response = await send(request)
    if (id === undefined || request.method === 'OPTIONS' || request.method === 'HEAD') return response
    const headers = Object.fromEntries(response.headers)
    const answered = { status: response.status, headers, body: await response.clone().text() }
    const findings = judge.judge(id, { headers: Object.fromEntries(request.headers), body }, answered)
    if (findings.length === 0) return response
    const reasons = findings.map(({ rule, message }) => `${rule}: ${message}`).join('; ')
    throw new Error(
      `The answer of ${id} does not fit the contract: ${reasons}\n${answered.status} ${answered.body.slice(0, 500)}`,
    )
  }
}
