import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join } from 'node:path'
import { type Context, Hono } from 'hono'
import { settings } from './config.ts'
import { packageRoot, version } from './package-root.ts'

const require = createRequire(import.meta.url)
const from = (packageName: string, path: string) => join(dirname(require.resolve(`${packageName}/package.json`)), path)

/** Everything the pages need, by the address it is served at. Nothing else is served, and nothing comes from elsewhere. */
const files: Record<string, () => string> = {
  '/': () => join(packageRoot, 'static/index.html'),
  '/redoc': () => join(packageRoot, 'static/redoc.html'),
  '/swagger': () => join(packageRoot, 'static/swagger.html'),
  '/verify-email': () => join(packageRoot, 'static/verify-email.html'),
  '/reset-password': () => join(packageRoot, 'static/reset-password.html'),
  '/confirm-registration': () => join(packageRoot, 'static/confirm-registration.html'),
  '/openapi.json': () => join(packageRoot, 'generated/openapi.json'),
  '/openapi.yaml': () => join(packageRoot, 'generated/openapi.yaml'),
  '/documents/daftar.css': () => join(packageRoot, 'static/daftar.css'),
  '/documents/account.js': () => join(packageRoot, 'static/account.js'),
  '/documents/viewer.css': () => join(packageRoot, 'static/viewer.css'),
  '/documents/daftar.svg': () => join(packageRoot, 'static/daftar.svg'),
  '/documents/redoc-start.js': () => join(packageRoot, 'static/redoc-start.js'),
  '/documents/swagger-start.js': () => join(packageRoot, 'static/swagger-start.js'),
  '/documents/redoc.standalone.js': () => from('redoc', 'bundles/redoc.standalone.js'),
  '/documents/swagger-ui.css': () => from('swagger-ui-dist', 'swagger-ui.css'),
  '/documents/swagger-ui-bundle.js': () => from('swagger-ui-dist', 'swagger-ui-bundle.js'),
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
}

const policy = (...more: string[]) =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    ...more,
  ].join('; ')

// Both viewers write their styles into the page as they draw it; Redoc searches in a worker that it makes from a blob.
const viewer = ["script-src 'self'", "style-src 'self' 'unsafe-inline'", "connect-src 'self'", "font-src 'self' data:"]

// Where the links of mails lead: a page that talks to this server alone.
const form = policy("script-src 'self'", "style-src 'self'", "connect-src 'self'")

const policies: Record<string, string> = {
  '/': policy("style-src 'self'"),
  '/redoc': policy(...viewer, "worker-src 'self' blob:", "child-src 'self' blob:"),
  '/swagger': policy(...viewer),
  '/verify-email': form,
  '/reset-password': form,
  '/confirm-registration': form,
}

/** The addresses that `documents()` answers. */
export const documentPaths: readonly string[] = Object.keys(files)

interface Asset {
  body: Uint8Array<ArrayBuffer>
  etag: string
}

/** The landing page, Redoc, Swagger UI and the contract itself, without any outside address and without a database. */
export function documents(): Hono {
  const app = new Hono({ strict: false })
  const kept = new Map<string, Promise<Asset>>()
  for (const [path, file] of Object.entries(files)) {
    app.get(path, async (context) => {
      if (!kept.has(path)) kept.set(path, readAsset(file()))
      try {
        return answer(context, path, file(), (await kept.get(path)) as Asset)
      } catch (error) {
        kept.delete(path)
        throw error
      }
    })
  }
  return app
}

async function readAsset(path: string): Promise<Asset> {
  if (!existsSync(path))
    throw new Error(`${basename(path)} is missing: run "npm run generate", or install Daftar again.`)
  const body = new Uint8Array(await adapt(path, await readFile(path)))
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}

// The sign under Redoc's menu would be fetched from Redocly's servers by everybody who reads the reference.
const outsideImage = 'https://cdn.redoc.ly/redoc/logo-mini.svg'
const emptyImage = 'data:image/svg+xml,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27/%3E'

async function adapt(path: string, content: Buffer): Promise<Buffer> {
  if (path.endsWith('redoc.standalone.js'))
    return Buffer.from(content.toString('utf8').replaceAll(outsideImage, emptyImage))
  if (!path.endsWith('.html')) return content
  const page = content.toString('utf8').replaceAll('{{public_url}}', escapeHtml(settings.PUBLIC_URL))
  return Buffer.from(page.replaceAll('{{version}}', version))
}

const escapeHtml = (value: string) => value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

function answer(context: Context, path: string, file: string, { body, etag }: Asset): Response {
  const headers: Record<string, string> = {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': policies[path] ?? policy(),
    etag,
  }
  if (context.req.header('if-none-match') === etag) return context.body(null, 304, headers)
  return context.body(body, 200, headers)
}
