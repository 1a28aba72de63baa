import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { validate } from 'uuid'
import { secretKey, settings } from '#platform/config.ts'
import { asSystem } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { newId } from '#platform/identifiers.ts'
import { task } from '#platform/jobs.ts'
import { listen } from '#platform/listen.ts'
import { describeError, logger } from '#platform/logging.ts'

export const signingAlgorithm = 'ES256'
/** Seconds by which the clocks of servers may differ. */
export const clockTolerance = 30

interface Row {
  id: string
  issuer: string
  public_jwk: JWK
  sealed_private_jwk: string
  retired_at: Date | null
}

export interface SigningKey {
  id: string
  /** All servers of an installation name the same issuer, also where each has an address of its own. */
  issuer: string
  publicKey: CryptoKey
  /** Null where it is sealed with another SECRET_KEY: it verifies, and signs no more. */
  privateKey: CryptoKey | null
  publicJwk: JWK
  retired: boolean
}

let ring: ReadonlyMap<string, SigningKey> = new Map()
let readingBegan = 0
let reading: Promise<void> | undefined

/** Reads the keys; makes the first. Servers that start together make one between them. */
export async function prepareSigningKeys(): Promise<void> {
  await asSystem('signing keys', () =>
    database.transaction(async () => {
      await lockKeys()
      await read()
      if (signing()) return
      await add()
      await read()
    }),
  )
}

/** From here on a new key signs. The old ones verify until the last token they signed has expired, and are deleted after that. */
export async function rotateSigningKeys(): Promise<void> {
  await asSystem('rotate signing keys', () => database.transaction(rotate))
  await reread()
}

async function rotate(): Promise<void> {
  await lockKeys()
  await database.query('UPDATE signing_keys SET retired_at = clock_timestamp() WHERE retired_at IS NULL RETURNING id')
  await database.query(
    `DELETE FROM signing_keys WHERE retired_at < clock_timestamp() - make_interval(secs => $1) RETURNING id`,
    [lifeAfterRetirement()],
  )
  await add()
}

// In the job's own transaction; its commit tells every server of the new key, this one too.
task('rotate-signing-keys', rotate, '41 2 1 * *')

/** The key that signs now. */
export async function currentSigningKey(): Promise<SigningKey> {
  if (!signing()) await prepareSigningKeys()
  return signing() as SigningKey
}

/**
 * The key of an id that may still verify. An unknown one may be of a key that another server has made this instant: it is
 * looked for, together with all others, ten times a second at most, so that ids made up by the thousand cost no more.
 */
export async function verificationKey(id: string): Promise<SigningKey | undefined> {
  const asked = Date.now()
  if (!ring.has(id) && validate(id)) await setTimeout(readingBegan + 100 - asked)
  while (!ring.has(id) && validate(id) && readingBegan <= asked) await reread()
  return ring.get(id)
}

/** Whether a key of this id verifies now, as far as this server has heard. */
export const mayVerify = (id: string): boolean => ring.has(id)

/** All keys that verify, as the world may see them (RFC 7517). */
export const publicKeys = (): JWK[] => [...ring.values()].map(({ publicJwk }) => publicJwk)

listen('daftar_keys', { hear: () => void reread().catch(warn), deaf: () => void reread().catch(warn) })

const warn = (error: unknown) => logger.warn({ error: describeError(error) }, 'The signing keys could not be read')

const signing = (): SigningKey | undefined =>
  [...ring.values()].reverse().find(({ retired, privateKey }) => !retired && privateKey)

function reread(): Promise<void> {
  if (!reading) {
    readingBegan = Date.now()
    reading = asSystem('signing keys', () => database.read(read)).finally(() => {
      reading = undefined
    })
  }
  return reading
}

async function read(): Promise<void> {
  const rows = await database.query<Row>(
    `SELECT id, issuer, public_jwk, sealed_private_jwk, retired_at FROM signing_keys
     WHERE retired_at IS NULL OR retired_at > clock_timestamp() - make_interval(secs => $1) ORDER BY created_at, id`,
    [lifeAfterRetirement()],
  )
  const keys = await Promise.all(rows.map(open))
  ring = new Map(keys.map((key) => [key.id, key]))
}

async function open({ id, issuer, public_jwk, sealed_private_jwk, retired_at }: Row): Promise<SigningKey> {
  const known = ring.get(id)
  const retired = retired_at !== null
  if (known) return { ...known, retired }
  const sealed = unseal(id, sealed_private_jwk)
  const publicKey = (await importJWK(public_jwk, signingAlgorithm)) as CryptoKey
  const privateKey = sealed && ((await importJWK(sealed, signingAlgorithm)) as CryptoKey)
  return {
    id,
    issuer,
    publicKey,
    privateKey,
    publicJwk: { ...public_jwk, kid: id, alg: signingAlgorithm, use: 'sig' },
    retired,
  }
}

async function add(): Promise<void> {
  const id = newId()
  const { publicKey, privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true })
  const [publicJwk, privateJwk] = await Promise.all([exportJWK(publicKey), exportJWK(privateKey)])
  await database.query(
    `INSERT INTO signing_keys (id, algorithm, issuer, public_jwk, sealed_private_jwk) VALUES ($1, $2, $3, $4, $5) RETURNING pg_notify('daftar_keys', id)`,
    [id, signingAlgorithm, settings.PUBLIC_URL, JSON.stringify(publicJwk), seal(id, privateJwk)],
  )
}

const lockKeys = () => database.query(`SELECT pg_advisory_xact_lock(hashtextextended('signing keys', 0))`)
const lifeAfterRetirement = () => settings.ACCESS_TOKEN_MINUTES * 60 + 2 * clockTolerance

/** AES-256-GCM, bound to the id: nonce, tag and text in base64. */
function seal(id: string, key: JWK): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secretKey(), nonce).setAAD(Buffer.from(id))
  const text = Buffer.concat([cipher.update(JSON.stringify(key)), cipher.final()])
  return [nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64')).join('.')
}

function unseal(id: string, sealed: string): JWK | null {
  const [nonce, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64')) as [Buffer, Buffer, Buffer]
  try {
    const decipher = createDecipheriv('aes-256-gcm', secretKey(), nonce, { authTagLength: 16 })
      .setAAD(Buffer.from(id))
      .setAuthTag(tag)
    return JSON.parse(Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')) as JWK
  } catch {
    logger.warn({ key: id }, 'A signing key is sealed with another SECRET_KEY; it verifies, and a new one signs')
    return null
  }
}
