import { createServer } from 'node:net'
import { Daftar } from '@daftar/sdk'
import { expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { exampleRequest } from '../../tools/contract/examples.ts'
import { Judge } from '../../tools/contract/judge.ts'
import { camel, methodName } from '../../tools/generate/sdk.ts'
import { daftar } from '../support/processes.ts'

type Resource = Record<string, (...parameters: unknown[]) => Promise<unknown>>

test('the mock answers every operation of the SDK as the contract says', async () => {
  const mock = daftar(['mock', '--port', String(await freePort())])
  try {
    const [, baseUrl = ''] = await mock.until(/listening on (http:\/\/[\w.:]+)/)
    let answered = { status: 0, headers: {} as Record<string, string>, body: '', address: '' }
    const listening = async (request: Request) => {
      const { method, url } = request
      const response = await fetch(request)
      const body = await response.clone().text()
      answered = {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body,
        address: `${method} ${new URL(url).pathname}`,
      }
      return response
    }
    const client = new Daftar({
      baseUrl,
      accessToken: 'of-anybody',
      tenantId: 'northwind-traders',
      fetch: listening,
    }) as unknown as Record<string, Resource>
    const judge = new Judge()
    for (const operation of Object.values(operations)) {
      const { path, params, body } = exampleRequest(operation)
      const parameters: unknown[] = [...Object.values(params), ...(body === undefined ? [] : [body])]
      if (operation.access === 'client') parameters.push({ headers: { Authorization: `Basic ${btoa('shop:secret')}` } })
      await client[camel(operation.tag)]?.[methodName(operation.id, operation.tag)]?.(...parameters)
      expect(answered).toMatchObject({ address: `${operation.method} ${path}`, status: operation.success.status })
      expect(judge.judge(operation.id, {}, answered)).toEqual([])
    }
  } finally {
    // Prism is a process of its own, which ends with the one that started it only where that one is asked.
    mock.child.kill('SIGTERM')
    await mock.exit
  }
})

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
