import { describe, expect, test } from 'vitest'
import { documentPaths, documents } from '../../src/platform/documents.ts'

const app = documents()
const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const pages = ['/', '/redoc', '/swagger', '/verify-email', '/reset-password', '/confirm-registration']

describe('the documents', () => {
  test.each(documentPaths)('%s is served, with its type and a tag', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10)
    expect(response.headers.get('content-type')).not.toContain('octet-stream')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const again = await get(path, { 'if-none-match': response.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })

  test.each(pages)('%s may load from this server alone', async (path) => {
    const policy = (await get(path)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
  })

  test.each(pages)('%s refers to nothing but what is served here', async (path) => {
    const page = await (await get(path)).text()
    const references = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, reference]) => reference ?? '')
    expect(references.length).toBeGreaterThan(2)
    for (const reference of references) expect(documentPaths).toContain(reference)
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
    expect(page).not.toContain('{{')
  })

  test.each(documentPaths.filter((path) => path.endsWith('.css')))('%s loads nothing from elsewhere', async (path) => {
    const style = await (await get(path)).text()
    expect(style).not.toMatch(/@import/)
    for (const [, target] of style.matchAll(/url\(\s*["']?([^"')]+)/g)) expect(target).toMatch(/^data:/)
  })

  test('Redoc is served without the picture that it would fetch from its makers', async () => {
    const script = await (await get('/documents/redoc.standalone.js')).text()
    expect(script).not.toMatch(/["'`]https?:\/\/[^"'`]+\.(svg|png|js|css|woff2?)["'`]/)
    expect(script).not.toContain('fonts.googleapis')
  })

  test('Swagger UI does not show the contract to a validator elsewhere', async () => {
    expect(await (await get('/documents/swagger-start.js')).text()).toContain('validatorUrl: null')
  })

  test('the contract is served as the file says', async () => {
    const contract = (await (await get('/openapi.json')).json()) as { openapi: string }
    expect(contract.openapi).toMatch(/^3\.1/)
    expect(await (await get('/openapi.yaml')).text()).toContain('openapi:')
  })

  test('an address beside them is not found', async () => {
    for (const path of [
      '/documents/',
      '/documents/../package.json',
      '/documents/%2e%2e/package.json',
      '/static/index.html',
    ]) {
      expect((await get(path)).status).toBe(404)
    }
  })
})
