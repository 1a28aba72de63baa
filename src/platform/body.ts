import { settings } from './config.ts'
import { invalid, Refusal, sentence } from './errors.ts'

const deepest = 64
const mostKeys = 20_000

/** Reads a body that is at most BODY_LIMIT_BYTES long; a longer one is refused before it is held in memory (413). */
export async function readBody(request: Request, announced: string | undefined): Promise<Uint8Array> {
  const limit = settings.BODY_LIMIT_BYTES
  if (Number(announced ?? 0) > limit) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    // The parser of HTTP holds a body to its announced length; only one without has to be counted.
    if (announced !== undefined) return new Uint8Array(await request.arrayBuffer())
    for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      length += chunk.byteLength
      if (length > limit) throw tooLarge(limit)
      chunks.push(chunk)
    }
  } catch (error) {
    // Whoever hangs up in the middle of a body is no fault of ours, and no sign of a database that is away.
    throw error instanceof Refusal ? error : malformed('it breaks off')
  }
  return Buffer.concat(chunks)
}

/** 413; the rest of the body is not read, so the connection is of no more use. */
export const tooLarge = (limit: number) =>
  new Refusal(413, 'PAYLOAD_TOO_LARGE', sentence('PAYLOAD_TOO_LARGE', { limit }), { headers: { Connection: 'close' } })

/** 400: the body cannot be read at all. */
export const malformed = (reason: string, field = '') =>
  invalid([{ field, code: 'malformed', message: sentence('MALFORMED_BODY', { reason }) }])

/**
 * Makes sure that bytes are JSON of which every reader makes the same: UTF-8, no key twice, no `__proto__`, no NUL, no
 * lone surrogate, not nested deeper than 64. `JSON.parse` would keep the last of two equal keys without a word.
 * @returns the text, for the validator to parse.
 */
export function soundJson(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw malformed('it is not UTF-8')
  }
  scan(text)
  try {
    JSON.parse(text)
  } catch {
    throw malformed('its syntax is broken')
  }
  return text
}

// Unrolled: the plain form `(?:[^"\\]|\\.)*` overflows the stack on a text of a few megabytes.
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gy
const between = /[^"{}[\],:]*/gy
const colon = /\s*:/y

/** Walks over the tokens once, keeping the keys of each open object. */
function scan(text: string): void {
  const open: (Set<string> | null)[] = []
  let keys = 0
  let position = 0
  while (position < text.length) {
    between.lastIndex = position
    between.exec(text)
    position = between.lastIndex
    if (position >= text.length) return
    token.lastIndex = position
    const found = token.exec(text)?.[0]
    if (found === undefined) throw malformed('its syntax is broken')
    position = token.lastIndex
    if (found === '{' || found === '[') open.push(found === '{' ? new Set() : null)
    else if (found === '}' || found === ']') open.pop()
    else if (found[0] === '"') {
      const value = wellFormed(found)
      colon.lastIndex = position
      if (!colon.test(text)) continue
      const object = open.at(-1)
      keys += 1
      if (object) refuseKey(object, value)
      object?.add(value)
    }
    if (open.length > deepest) throw malformed(`it is nested deeper than ${deepest}`)
    if (keys > mostKeys) throw malformed(`it has more than ${mostKeys} keys`)
  }
}

function wellFormed(literal: string): string {
  let value: string
  try {
    value = JSON.parse(literal) as string
  } catch {
    throw malformed('its syntax is broken')
  }
  if (value.includes('\u0000')) throw malformed('a text holds the character NUL')
  if (!value.isWellFormed()) throw malformed('a text holds half of a surrogate pair')
  return value
}

function refuseKey(object: Set<string>, key: string): void {
  if (object.has(key)) throw malformed('a key stands twice in one object', key)
  if (key === '__proto__') throw malformed('the key __proto__ is not allowed', key)
}

/** The fields of a body as HTML forms send it (application/x-www-form-urlencoded). */
export function soundForm(bytes: Uint8Array): [string, string][] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw malformed('it is not UTF-8')
  }
  const entries = [...new URLSearchParams(text)]
  if (entries.length > mostKeys) throw malformed(`it has more than ${mostKeys} fields`)
  return entries
}

/** The same care for query and path: what PostgreSQL cannot hold as text never gets there. */
export function soundText(values: Iterable<[string, string]>): void {
  for (const [field, value] of values) {
    if (value.includes('\u0000') || !value.isWellFormed()) {
      throw invalid([{ field, code: 'malformed', message: sentence('OUT_OF_RANGE') }])
    }
  }
}
