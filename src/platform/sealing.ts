import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { secretKey } from './config.ts'

const keys = new Map<string, Buffer>()

/** A key for one purpose alone, derived from SECRET_KEY (RFC 5869): what is sealed for one purpose opens for no other. */
function keyFor(purpose: string): Buffer {
  const known = keys.get(purpose)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secretKey(), '', `daftar ${purpose}`, 32))
  keys.set(purpose, key)
  return key
}

/** AES-256-GCM, bound to whose it is: moved to another's row it does not open. Nonce, tag and text in base64. */
export function seal(purpose: string, owner: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64')).join('.')
}

/** What was sealed; null where that was done with another SECRET_KEY, for another purpose or for somebody else. */
export function unseal(purpose: string, owner: string, sealed: string): string | null {
  const [nonce, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64'))
  if (!nonce || !tag || !text) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce, { authTagLength: 16 })
      .setAAD(Buffer.from(owner))
      .setAuthTag(tag)
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
