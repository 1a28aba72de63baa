import { createHash, randomBytes, randomInt } from 'node:crypto'

/** 256 random bits, as text. */
export const randomSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret of 256 random bits: nobody guesses those, so nothing slower is needed than one round of SHA-256. */
export const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest()

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Random letters and digits, to tell things apart by. */
export const randomWord = (length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
