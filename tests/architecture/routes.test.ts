import { describe, expect, test } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { type Operation, operations } from '../../generated/operations.ts'
import { createApp } from '../../src/app.ts'
import { registry } from '../../src/platform/observability.ts'

// Nothing here reaches a database: an Accept header that nobody serves is refused before anything is asked.
const app = await createApp({ worker: false })

/** Which operation answered, by the figures that the server keeps of each. */
async function answeredBy(method: string, path: string): Promise<string[]> {
  registry.resetMetrics()
  const { status } = await app.fetch(
    new Request(`http://localhost${path}`, { method, headers: { accept: 'application/vnd.daftar.v99+json' } }),
  )
  const metrics = await registry.getSingleMetric('daftar_http_request_duration_seconds')?.get()
  return [...new Set(metrics?.values.map(({ labels }) => `${status} ${labels.operation}`))]
}

const all = Object.values(operations)
const example = (path: string) => path.replaceAll(/\{[^}]+\}/g, '019a7c3e-5b1d-7c42-9d3f-2f6f0b8a1b01')

describe('the order of routes', () => {
  test('every operation of the contract is in the table, once', () => {
    const declared = Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => (operation as { operationId?: string }).operationId ?? []),
    )
    expect(all.map(({ id }) => id).sort()).toEqual(declared.sort())
    expect(new Set(all.map(({ method, honoPath }) => `${method} ${honoPath.replaceAll(/:\w+/g, ':')}`)).size).toBe(
      all.length,
    )
  })

  test('is total: of two paths that one address fits, the static one comes first', () => {
    const key = ({ path }: Operation) => path.replaceAll(/\{[^}]+\}/g, '\uffff')
    expect(all.map(key)).toEqual(all.map(key).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)))
  })

  test.each(all.map(({ id, method, path }) => [method, path, id]))('%s %s reaches %s', async (method, path, id) => {
    expect(await answeredBy(method, example(path))).toEqual([`406 ${id}`])
  })

  test.each(all.map(({ id, method, path }) => [method, path, id]))(
    '%s %s/ with a slash at the end reaches %s as well',
    async (method, path, id) => {
      expect(await answeredBy(method, `${example(path)}/`)).toEqual([`406 ${id}`])
    },
  )

  test('a static path is never taken for the id of a templated one, whatever the method', async () => {
    const paths = [...new Set(all.map(({ path }) => path))].filter((path) => !path.includes('{'))
    for (const path of paths) {
      const known = all.filter((operation) => operation.path === path).map(({ method }) => method as string)
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !known.includes(one))) {
        const response = await app.fetch(new Request(`http://localhost${path}`, { method }))
        expect([method, path, response.status]).toEqual([method, path, 405])
        expect(
          response.headers
            .get('allow')
            ?.split(', ')
            .filter((one) => one !== 'HEAD')
            .sort(),
        ).toEqual(known.sort())
      }
    }
  })

  test('what is no address of ours is 404 in the standard shape', async () => {
    for (const path of [
      '/api/v1/nothing',
      '/api/v2/customers',
      '/api',
      '/api/v1/customers/a/b/c',
      '/API/V1/customers',
      '/api/v1//customers',
      '/nothing',
    ]) {
      const response = await app.fetch(new Request(`http://localhost${path}`))
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.json()).toMatchObject({ success: false, error: { code: 'NOT_FOUND', details: [] } })
    }
  })
})

describe('permissions', () => {
  test('PLT-20 every operation says who may call it', () => {
    for (const { id, access, permission } of all) {
      expect(['public', 'authenticated', 'client', 'permission'], id).toContain(access)
      expect(permission === null, id).toBe(access !== 'permission')
    }
  })

  test('PLT-20 the operations open to everybody are a closed list', () => {
    expect(
      all
        .filter(({ access }) => access === 'public')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'acceptInvitation',
      'authorizeClient',
      'completeMfaLogin',
      'createCaptchaChallenge',
      'decideAuthorization',
      'downloadProductImage',
      'forgotPassword',
      'getApiRoot',
      'getBrand',
      'getCategory',
      'getDepartment',
      'getHealth',
      'getProduct',
      'getReadiness',
      'getSpare',
      'getStore',
      'getSubcategory',
      'getVariant',
      'listBrands',
      'listCategories',
      'listDepartments',
      'listProductImages',
      'listProducts',
      'listSpares',
      'listStores',
      'listSubcategories',
      'listVariants',
      'login',
      'refreshToken',
      'register',
      'registerCustomer',
      'resendVerification',
      'resetPassword',
      'scheduleCall',
      'submitContactForm',
      'verifyEmail',
      'verifyToken',
    ])
  })

  test('what takes or returns a secret is never kept for its key', () => {
    expect(
      all.filter(
        ({ idempotent, redacted, redactedOutput }) => idempotent && redacted.length + redactedOutput.length > 0,
      ),
    ).toEqual([])
  })

  test('what reads is a GET, and nothing that is a GET takes a body or a key', () => {
    expect(all.filter(({ method, body, idempotent }) => method === 'GET' && (body || idempotent))).toEqual([])
  })
})
