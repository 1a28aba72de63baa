import { open } from 'node:fs/promises'
import { fileTypeFromFile, supportedMimeTypes } from 'file-type'
import { lookup } from 'mime-types'

const anything = 'application/octet-stream'
const page = 'text/html'
const drawing = 'image/svg+xml'

/** What a browser would run, were it to show it. */
const active = new Set([page, drawing, 'application/xhtml+xml', 'text/javascript', 'application/javascript'])

/** What is made of another type: the content says no more than that. */
const madeOf: Record<string, RegExp> = {
  'application/zip':
    /zip|openxmlformats|opendocument|java-archive|android\.package|\.(macroenabled|numbers|pages|keynote)/,
  'application/x-cfb': /msword|ms-(excel|powerpoint|project|outlook|publisher|works)|visio|x-msi/,
  'application/xml': /xml/,
  'application/gzip': /gzip|x-tgz/,
  'video/mp4': /mp4|m4v|quicktime/,
  'audio/mp4': /m4a|mp4/,
  'video/webm': /webm|matroska/,
  'application/ogg': /ogg/,
}

const alike: Record<string, string> = {
  'image/jpg': 'image/jpeg',
  'image/x-png': 'image/png',
  'application/x-zip-compressed': 'application/zip',
  'application/x-gzip': 'application/gzip',
  'application/x-pdf': 'application/pdf',
  'application/x-rar-compressed': 'application/vnd.rar',
  'text/rtf': 'application/rtf',
  'text/xml': 'application/xml',
  'text/x-vcard': 'text/vcard',
  'image/x-ms-bmp': 'image/bmp',
  'audio/mp3': 'audio/mpeg',
  'audio/x-wav': 'audio/wav',
}

interface Said {
  /** The type that the sender declares, if any. */
  declared: string
  name: string
}

/**
 * The media type of a file by its content; what was said only makes it more precise. Nothing is unpacked for it.
 * @returns null where the content is something else than what was declared, or than what its name would be opened as.
 */
export async function typeOf(path: string, { declared, name }: Said): Promise<string | null> {
  const content = await sniffed(path)
  if (misleads(name, content)) return null
  const wanted = plain(declared)
  return wanted === anything ? (agreed(content, typeOfName(name)) ?? content) : agreed(content, wanted)
}

/** Whether a file of this type would be run by a browser for its name: a picture that is called a page is opened as a page once it lies on somebody's disk. */
export const misleads = (name: string, type: string): boolean =>
  active.has(typeOfName(name)) && agreed(type, typeOfName(name)) === null

const typeOfName = (name: string): string => plain(lookup(name) || anything)

const plain = (type: string): string => {
  const bare = type.split(';')[0]?.trim().toLowerCase() || anything
  return alike[bare] ?? bare
}

/** The more precise of what the content is and what it is said to be; null where these are two things. */
function agreed(content: string, said: string): string | null {
  if (said === anything || said === content) return content
  if (madeOf[content]?.test(said)) return said
  if (content === 'text/plain') return isText(said) ? said : null
  if (content === page || content === drawing || content === 'application/xml') return isSource(said) ? said : null
  // What nobody can tell from its bytes is taken at its word.
  if (content === anything) return supportedMimeTypes.has(said as never) || isText(said) ? null : said
  return null
}

/** What is kept as text. Of the texts that can be told by their content, only those without a mark of their own. */
const isText = (type: string): boolean =>
  type !== drawing &&
  (type.startsWith('text/') || /^application\/(json|.*\+json|javascript|x-ndjson|yaml|sql|x-sh)$|^message\//.test(type))

/** A page or a drawing may be kept as the plain text that it is too. */
const isSource = (type: string): boolean => type === 'text/plain' || type === 'text/markdown' || /xml$/.test(type)

const sample = 65_536

async function sniffed(path: string): Promise<string> {
  const head = await beginning(path)
  // Half of the marks of UTF-16 are those of a sound.
  if (head.length === 0 || isUtf16(head)) return 'text/plain'
  const known = await fileTypeFromFile(path)
  if (known && known.mime !== 'application/xml') return plain(known.mime)
  if (!known && isBinary(head)) return anything
  return markup(head.toString('latin1')) ?? (known ? 'application/xml' : 'text/plain')
}

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sample), 0, sample, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** By the rule that browsers have for it (MIME Sniffing, 7.2): no text in any encoding of one byte or of UTF-8 holds these. */
const isBinary = (bytes: Buffer): boolean =>
  bytes.some(
    (byte) => byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f),
  )

const prologue = /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype\s+svg[^>]*>)*/i

function markup(text: string): string | null {
  const rest = text.slice(prologue.exec(text)?.[0].length ?? 0)
  if (/^<(?:\w+:)?svg[\s>/]/i.test(rest)) return drawing
  return /^<(?:!doctype\s+html|html|head|body|script|iframe|style|table|title|div|font|br|p|h1|a|b|img)[\s>/]/i.test(
    rest,
  )
    ? page
    : null
}
