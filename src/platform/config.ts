import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { OperatorError } from './operator-error.ts'

/** How many requests are allowed in how many seconds. */
export interface Rate {
  limit: number
  seconds: number
}

export interface Setting<Value = unknown> {
  group: string
  /** As it would stand in the environment; empty means not set. */
  default: string
  description: string
  /** Completes the sentence "PORT must be …". */
  expects: string
  schema: z.ZodType<Value, string>
  secret?: boolean
}

type About = Pick<Setting, 'group' | 'default' | 'description' | 'secret'>

const text = (about: About): Setting<string> => ({ ...about, expects: 'a text', schema: z.string() })

const integer = (about: About, minimum: number, maximum: number): Setting<number> => ({
  ...about,
  expects: `a whole number from ${minimum} to ${maximum}`,
  schema: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum),
})

const flag = (about: About): Setting<boolean> => ({
  ...about,
  expects: 'true or false',
  schema: z.enum(['true', 'false']).transform((value) => value === 'true'),
})

const choice = <const Choice extends string>(about: About, choices: readonly Choice[]): Setting<Choice> => ({
  ...about,
  expects: `one of ${choices.join(', ')}`,
  schema: z.string().pipe(z.enum(choices)) as unknown as z.ZodType<Choice, string>,
})

const address = (about: About, protocols: readonly string[], example: string): Setting<string> => ({
  ...about,
  expects: `empty or an address such as ${example}`,
  schema: z.string().refine((value) => {
    if (value === '') return true
    return URL.canParse(value) && protocols.includes(new URL(value).protocol)
  }),
})

const httpAddress = (about: About, example: string): Setting<string> => {
  const setting = address(about, ['http:', 'https:'], example)
  return { ...setting, schema: setting.schema.transform((value) => value.replace(/\/+$/, '')) as typeof setting.schema }
}

const origins = (about: About): Setting<string[]> => ({
  ...about,
  expects: 'empty, * or origins separated by commas, such as https://shop.example',
  schema: z
    .string()
    .transform((value) => value.split(',').map((origin) => origin.trim()))
    .transform((list) => list.filter((origin) => origin !== ''))
    .refine((list) => list.every((origin) => origin === '*' || isOrigin(origin))),
})

const isOrigin = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value

const secondsIn = { s: 1, min: 60, h: 3600, d: 86400 } as const

/**
 * A limit and the seconds for which it holds, of a text such as `100/h` or `5/5min`; installations and tenants write it alike.
 * @returns null where the text is no rate.
 */
export function parseRate(text: string): Rate | null {
  const [, limit, times, unit] = /^(\d{1,9})\/([1-9]\d{0,5})?(s|min|h|d)$/.exec(text) ?? []
  if (!unit) return null
  return { limit: Number(limit), seconds: Number(times ?? 1) * secondsIn[unit as keyof typeof secondsIn] }
}

const rate = (about: About): Setting<Rate> => ({
  ...about,
  expects: 'a rate such as 100/h, 20/min or 5/5min (0/h refuses everything)',
  schema: z.string().transform((value, issues) => {
    const parsed = parseRate(value)
    if (!parsed) issues.addIssue('no rate')
    return parsed ?? z.NEVER
  }),
})

const key = (about: About): Setting<string> => ({
  ...about,
  expects: 'empty or 32 bytes in base64 (openssl rand -base64 32)',
  schema: z.string().refine((value) => value === '' || Buffer.from(value, 'base64').length === 32),
})

const postgresExample = 'postgres://user:password@host:5432/daftar'

/** Every setting of the installation. `.env.example` and the table in the README are written from it. */
export const settingsTable = {
  PORT: integer(
    { group: 'Server', default: '3000', description: 'Port to listen on; 0 takes any free one.' },
    0,
    65535,
  ),
  HOST: text({
    group: 'Server',
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 for every network interface, as in a container.',
  }),
  PUBLIC_URL: httpAddress(
    {
      group: 'Server',
      default: '',
      description: 'Where clients reach this server, for links in mails and tokens. Empty: http://localhost:PORT.',
    },
    'https://api.example.com',
  ),
  APP_URL: httpAddress(
    {
      group: 'Server',
      default: '',
      description:
        'Where people open the links of mails: APP_URL/verify-email and APP_URL/reset-password. Empty: PUBLIC_URL.',
    },
    'https://app.example.com',
  ),
  NODE_ENV: choice({ group: 'Server', default: 'development', description: 'What kind of installation this is.' }, [
    'development',
    'production',
    'test',
  ]),
  TRUST_PROXY: integer(
    {
      group: 'Server',
      default: '0',
      description: 'How many proxies stand in front. X-Forwarded-* is believed for that many hops, and ignored at 0.',
    },
    0,
    10,
  ),
  CORS_ORIGINS: origins({
    group: 'Server',
    default: '',
    description: 'Origins whose browser pages may call the API, separated by commas; * for every one.',
  }),
  BODY_LIMIT_BYTES: integer(
    { group: 'Server', default: '1048576', description: 'Largest request body; a larger one is answered with 413.' },
    1024,
    1_073_741_824,
  ),
  UPLOAD_LIMIT_BYTES: integer(
    {
      group: 'Server',
      default: '104857600',
      description: 'Largest body with files; a larger one is answered with 413.',
    },
    1024,
    10_737_418_240,
  ),
  REQUEST_TIMEOUT_SECONDS: integer(
    { group: 'Server', default: '30', description: 'Time in which a request has to arrive in full.' },
    1,
    3600,
  ),
  SHUTDOWN_SECONDS: integer(
    {
      group: 'Server',
      default: '20',
      description: 'Time that running requests and jobs are given when the server stops.',
    },
    0,
    3600,
  ),
  DATABASE_URL: address(
    {
      group: 'Database',
      default: '',
      description:
        'PostgreSQL 15 or newer, with the role the application runs as. Empty: an own PostgreSQL in DATA_DIR.',
      secret: true,
    },
    ['postgres:', 'postgresql:'],
    postgresExample,
  ),
  MIGRATION_DATABASE_URL: address(
    {
      group: 'Database',
      default: '',
      description: 'The same database with the role that owns the tables, for migrations. Empty: DATABASE_URL.',
      secret: true,
    },
    ['postgres:', 'postgresql:'],
    postgresExample,
  ),
  DATABASE_POOL: integer(
    { group: 'Database', default: '10', description: 'Most connections that one process opens for requests.' },
    1,
    1000,
  ),
  DATABASE_SSL: choice(
    {
      group: 'Database',
      default: 'disable',
      description: 'disable: plain. require: encrypted. verify: encrypted, and the certificate is checked.',
    },
    ['disable', 'require', 'verify'],
  ),
  DATABASE_CA: text({
    group: 'Database',
    default: '',
    description: 'File with the certificate authority for DATABASE_SSL=verify. Empty: those that Node.js knows.',
  }),
  DATABASE_TIMEOUT_SECONDS: integer(
    { group: 'Database', default: '15', description: 'Longest time for one statement of a request.' },
    1,
    3600,
  ),
  DATABASE_PREPARE: flag({
    group: 'Database',
    default: 'true',
    description: 'Prepared statements. false behind PgBouncer older than 1.21 in transaction mode.',
  }),
  DATA_DIR: text({
    group: 'Files and secrets',
    default: '.daftar',
    description: 'Directory for the own PostgreSQL, the secret key and stored files.',
  }),
  SECRET_KEY: key({
    group: 'Files and secrets',
    default: '',
    description:
      'Encrypts what is kept secret in the database; the same on every server. Empty: made once and kept in DATA_DIR/secret-key.',
    secret: true,
  }),
  FILE_STORAGE: choice(
    {
      group: 'Files and secrets',
      default: 'disk',
      description: 'Where stored files lie. disk: in DATA_DIR/files. s3: in S3_BUCKET, which several servers need.',
    },
    ['disk', 's3'],
  ),
  S3_BUCKET: text({ group: 'Files and secrets', default: '', description: 'Bucket for FILE_STORAGE=s3.' }),
  S3_REGION: text({ group: 'Files and secrets', default: 'us-east-1', description: 'Region of the bucket.' }),
  S3_ENDPOINT: address(
    {
      group: 'Files and secrets',
      default: '',
      description: 'Address of a storage that speaks the protocol of S3. Empty: Amazon.',
    },
    ['http:', 'https:'],
    'https://minio.example.com:9000',
  ),
  S3_PATH_STYLE: flag({
    group: 'Files and secrets',
    default: 'false',
    description: 'The bucket stands in the path instead of the host name, as most storages of your own want it.',
  }),
  S3_ACCESS_KEY_ID: text({
    group: 'Files and secrets',
    default: '',
    description: 'Key for the bucket. Empty: what the machine holds, such as the role of an instance.',
  }),
  S3_SECRET_ACCESS_KEY: text({
    group: 'Files and secrets',
    default: '',
    description: 'The secret of S3_ACCESS_KEY_ID.',
    secret: true,
  }),
  STORAGE_QUOTA_BYTES: integer(
    {
      group: 'Files and secrets',
      default: '10737418240',
      description: 'What a tenant may store, unless `daftar quota` gives it a measure of its own.',
    },
    0,
    1e15,
  ),
  DOCUMENT_GRACE_DAYS: integer(
    {
      group: 'Files and secrets',
      default: '30',
      description: 'Days in which a deleted document can be restored; then it is gone, and its files with it.',
    },
    0,
    3650,
  ),
  CLAMD_URL: address(
    {
      group: 'Files and secrets',
      default: '',
      description: 'Scanner for viruses (ClamAV); every upload is scanned before it is stored. Empty: none is.',
    },
    ['tcp:'],
    'tcp://clamd.example.com:3310',
  ),
  ACCESS_TOKEN_MINUTES: integer({ group: 'Tokens', default: '15', description: 'Life of an access token.' }, 1, 1440),
  REFRESH_TOKEN_DAYS: integer({ group: 'Tokens', default: '30', description: 'Life of a refresh token.' }, 1, 365),
  TENANT_GRACE_DAYS: integer(
    {
      group: 'Tenants',
      default: '30',
      description: 'How long a closed tenant can be opened again before it is erased.',
    },
    0,
    3650,
  ),
  WORKER: flag({
    group: 'Jobs',
    default: 'true',
    description: 'Run jobs in the server itself; false where `daftar work` runs beside it.',
  }),
  WORKER_CONCURRENCY: integer(
    { group: 'Jobs', default: '4', description: 'Jobs that one process runs at a time.' },
    1,
    100,
  ),
  RATE_LIMIT_ANONYMOUS: rate({
    group: 'Rate limits',
    default: '100/h',
    description: 'Requests without a token, for an address.',
  }),
  RATE_LIMIT_USER: rate({ group: 'Rate limits', default: '1000/h', description: 'Requests of a signed-in user.' }),
  RATE_LIMIT_ADMIN: rate({ group: 'Rate limits', default: '5000/h', description: 'Requests of an administrator.' }),
  RATE_LIMIT_BULK: rate({ group: 'Rate limits', default: '100/min', description: 'Bulk operations, for a user.' }),
  RATE_LIMIT_REPORTS: rate({ group: 'Rate limits', default: '50/h', description: 'Reports, for a user.' }),
  RATE_LIMIT_DOCUMENT_SEARCH: rate({
    group: 'Rate limits',
    default: '100/h',
    description: 'Searches in documents, for a user.',
  }),
  RATE_LIMIT_CONTACT_FORM: rate({
    group: 'Rate limits',
    default: '10/h',
    description: 'Contact forms, for an address and tenant.',
  }),
  RATE_LIMIT_SCHEDULE_CALL: rate({
    group: 'Rate limits',
    default: '10/h',
    description: 'Callbacks asked for, for an address and tenant.',
  }),
  CAPTCHA_DIFFICULTY: integer(
    {
      group: 'Rate limits',
      default: '2000',
      description: 'Attempts that a public form takes a browser on average; 2000 are about a second.',
    },
    1,
    1_000_000,
  ),
  RATE_LIMIT_AUTHENTICATION: rate({
    group: 'Rate limits',
    default: '5/5min',
    description: 'Failed log-ins, for an address and account.',
  }),
  SMTP_URL: address(
    {
      group: 'Mail',
      default: '',
      description: 'Mail server. Empty: mails are kept in the database to be read there.',
      secret: true,
    },
    ['smtp:', 'smtps:'],
    'smtps://user:password@mail.example.com',
  ),
  MAIL_FROM: text({ group: 'Mail', default: 'Daftar <daftar@localhost>', description: 'Sender of mails.' }),
  AUDIT_ANCHOR_MAIL: text({
    group: 'Mail',
    default: '',
    description:
      'Who is mailed the end of each audit log once a day, to be kept outside. Empty: it stands in the log of the server alone.',
  }),
  WEBHOOKS_ALLOW_PRIVATE: flag({
    group: 'Webhooks',
    default: 'false',
    description: 'Allow webhook targets in private networks and on this machine.',
  }),
  LOG_LEVEL: choice({ group: 'Logs', default: 'info', description: 'What is logged at least.' }, [
    'trace',
    'debug',
    'info',
    'warn',
    'error',
    'fatal',
    'silent',
  ]),
  LOG_FILE: text({ group: 'Logs', default: '', description: 'File for the log. Empty: standard output.' }),
  LOG_FORMAT: choice(
    { group: 'Logs', default: 'auto', description: 'json: for machines. text: for eyes. auto: text on a terminal.' },
    ['auto', 'json', 'text'],
  ),
} satisfies Record<string, Setting>

export type SettingName = keyof typeof settingsTable
export type Settings = { [Name in SettingName]: z.output<(typeof settingsTable)[Name]['schema']> }

export class SettingsError extends OperatorError {
  override name = 'SettingsError'
}

/** Reads and checks the settings in `env`; throws a SettingsError that names the first bad one. Reads nothing else. */
export function loadSettings(env: Record<string, string | undefined>): Settings {
  const values: Record<string, unknown> = {}
  for (const [name, setting] of Object.entries<Setting>(settingsTable)) {
    const given = env[name]?.trim() || setting.default
    const parsed = setting.schema.safeParse(given)
    if (!parsed.success) throw new SettingsError(complaint(name, setting, given))
    values[name] = parsed.data
  }
  const settings = values as Settings
  settings.PUBLIC_URL ||= `http://${reachable(settings.HOST)}:${settings.PORT}`
  settings.APP_URL ||= settings.PUBLIC_URL
  settings.MIGRATION_DATABASE_URL ||= settings.DATABASE_URL
  if (settings.MIGRATION_DATABASE_URL !== '' && settings.DATABASE_URL === '') {
    throw new SettingsError(
      'MIGRATION_DATABASE_URL is set but DATABASE_URL is not: set both, or neither to use the own PostgreSQL.',
    )
  }
  if (settings.FILE_STORAGE === 's3' && settings.S3_BUCKET === '') {
    throw new SettingsError(
      'FILE_STORAGE is s3 but S3_BUCKET is not set: name the bucket, or set FILE_STORAGE to disk.',
    )
  }
  return settings
}

function complaint(name: string, setting: Setting, given: string): string {
  const shown = setting.secret ? '' : ` but is ${JSON.stringify(given.length > 60 ? `${given.slice(0, 60)}…` : given)}`
  const otherwise = setting.default === '' ? 'remove it' : `remove it for the default ${setting.default}`
  return `${name} must be ${setting.expects}${shown}. Change it in the environment or in .env, or ${otherwise}.`
}

const reachable = (host: string): string => {
  if (['127.0.0.1', '0.0.0.0', '::', '::1', ''].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function settingsOfThisProcess(): Settings {
  if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env')
  try {
    return loadSettings(process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

/** The settings of this process, read once from the environment (and `.env`, which never overrides the environment). */
export const settings: Settings = settingsOfThisProcess()

/** Puts in what is known only once something runs: the address of the own database, the port that was free. */
export function determine(known: Partial<Settings>): void {
  Object.assign(settings, known)
}

let secret: Buffer | undefined

/** The 32 bytes of SECRET_KEY; made on first use and kept in DATA_DIR/secret-key where the setting is empty. */
export function secretKey(): Buffer {
  secret ??= Buffer.from(settings.SECRET_KEY || keptKey(resolve(settings.DATA_DIR)), 'base64')
  return secret
}

function keptKey(directory: string): string {
  const path = join(directory, 'secret-key')
  if (!existsSync(path)) {
    mkdirSync(directory, { recursive: true })
    const draft = `${path}.${process.pid}`
    writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
    try {
      linkSync(draft, path)
    } catch (error) {
      // Without this, two processes that start together would each keep a key of their own.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(draft)
    }
  }
  const kept = readFileSync(path, 'utf8').trim()
  if (Buffer.from(kept, 'base64').length !== 32) {
    throw new OperatorError(`${path} does not hold 32 bytes in base64: restore it from a backup, or set SECRET_KEY.`)
  }
  return kept
}

/** The `ssl` option of a PostgreSQL connection, from DATABASE_SSL and DATABASE_CA. */
export function databaseSsl({
  DATABASE_SSL,
  DATABASE_CA,
}: Settings = settings): false | { rejectUnauthorized: boolean; ca?: string } {
  if (DATABASE_SSL === 'disable') return false
  if (DATABASE_SSL === 'require') return { rejectUnauthorized: false }
  if (DATABASE_CA === '') return { rejectUnauthorized: true }
  if (!existsSync(DATABASE_CA)) throw new OperatorError(`DATABASE_CA names ${DATABASE_CA}, which does not exist.`)
  return { rejectUnauthorized: true, ca: readFileSync(DATABASE_CA, 'utf8') }
}
