import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { databaseSsl, loadSettings, settingsTable } from '../../src/platform/config.ts'
import { environmentExample, withSettings } from '../../tools/settings.ts'
import { repository, startProcess, temporaryDirectory } from '../support/processes.ts'

describe('settings', () => {
  test('have a default each, so that none must be given', () => {
    expect(loadSettings({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      DATABASE_URL: '',
      DATA_DIR: '.daftar',
      TRUST_PROXY: 0,
      CORS_ORIGINS: [],
      BODY_LIMIT_BYTES: 1048576,
      WORKER: true,
      WEBHOOKS_ALLOW_PRIVATE: false,
      RATE_LIMIT_ANONYMOUS: { limit: 100, seconds: 3600 },
      RATE_LIMIT_BULK: { limit: 100, seconds: 60 },
      RATE_LIMIT_AUTHENTICATION: { limit: 5, seconds: 300 },
    })
  })

  test.each([
    ['PORT', 'abc', 'a whole number from 0 to 65535'],
    ['PORT', '70000', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number'],
    ['PORT', '3e3', 'a whole number'],
    ['NODE_ENV', 'prod', 'one of development, production, test'],
    ['WORKER', 'yes', 'true or false'],
    ['PUBLIC_URL', 'api.example.com', 'an address such as https'],
    ['PUBLIC_URL', 'ftp://example.com', 'an address such as https'],
    ['CORS_ORIGINS', 'https://a.example/path', 'origins separated by commas'],
    ['CORS_ORIGINS', 'https://a.example,shop', 'origins separated by commas'],
    ['DATABASE_URL', 'mysql://localhost/daftar', 'an address such as postgres'],
    ['SMTP_URL', 'mail.example.com', 'an address such as smtps'],
    ['RATE_LIMIT_USER', '1000', 'a rate such as 100/h'],
    ['RATE_LIMIT_USER', '10/0s', 'a rate such as 100/h'],
    ['SECRET_KEY', 'c2hvcnQ=', '32 bytes in base64'],
    ['LOG_LEVEL', 'loud', 'one of trace'],
  ])('%s=%s is refused in one line that names it and says what it must be', (name, value, expectation) => {
    const attempt = () => loadSettings({ [name]: value })
    expect(attempt).toThrow(new RegExp(`^${name} must be .*${expectation}`))
    expect(attempt).toThrow(/^[^\n]+$/)
  })

  test.each(['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'SECRET_KEY', 'SMTP_URL'])(
    '%s is not repeated in the complaint',
    (name) => {
      expect(() => loadSettings({ [name]: 'hidden-password' })).toThrow(/^(?!.*hidden-password)/)
    },
  )

  test('an empty value is as good as none, and spaces around one do not count', () => {
    expect(loadSettings({ PORT: '' }).PORT).toBe(3000)
    expect(loadSettings({ PORT: ' 8080 ' }).PORT).toBe(8080)
  })

  test('the migration role is that of the application where only one is given, and never stands alone', () => {
    const one = 'postgres://user@host/daftar'
    expect(loadSettings({ DATABASE_URL: one }).MIGRATION_DATABASE_URL).toBe(one)
    expect(() => loadSettings({ MIGRATION_DATABASE_URL: one })).toThrow(/DATABASE_URL is not/)
  })

  test('a certificate authority that is not there is told by its name', () => {
    const settings = loadSettings({ DATABASE_SSL: 'verify', DATABASE_CA: '/nonexistent/ca.pem' })
    expect(() => databaseSsl(settings)).toThrow('/nonexistent/ca.pem')
    expect(databaseSsl(loadSettings({ DATABASE_SSL: 'require' }))).toEqual({ rejectUnauthorized: false })
    expect(databaseSsl(loadSettings({}))).toBe(false)
  })
})

describe('the documents of the settings', () => {
  test('.env.example is what the table says', () => {
    expect(readFileSync(join(repository, '.env.example'), 'utf8')).toBe(environmentExample())
  })

  test('.env.example with every mark removed gives the defaults', () => {
    const env = Object.fromEntries(
      [...environmentExample().matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    )
    expect(Object.keys(env)).toEqual(Object.keys(settingsTable))
    expect(loadSettings(env)).toEqual(loadSettings({}))
  })

  test('the README shows the table as it is', () => {
    const path = join(repository, 'README.md')
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    expect(withSettings(text)).toBe(text)
  })
})

describe('the secret key', () => {
  test('is made once, for its owner alone, also when several processes want it at the same time', async () => {
    const directory = temporaryDirectory()
    const env = { DATA_DIR: directory }
    const all = Array.from({ length: 4 }, () => startProcess('tests/support/secret-key-process.ts', [], { env }))
    const keys = await Promise.all(all.map(async (one) => (await one.until(/^key=(.+)$/m))[1]))
    expect(new Set(keys).size).toBe(1)
    expect(Buffer.from(keys[0] ?? '', 'base64')).toHaveLength(32)
    expect(statSync(join(directory, 'secret-key')).mode & 0o777).toBe(0o600)
  })
})
