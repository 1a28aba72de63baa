import { create as disposition } from 'content-disposition'
import type { Context as HonoContext } from 'hono'
import parseRange from 'range-parser'
import type { ByteRange, Download } from '#generated/support.ts'
import { stillStands } from './answer.ts'
import { Refusal, sentence } from './errors.ts'
import { headerOf, respondWith } from './headers.ts'
import { notModifiedSince } from './last-modified.ts'
import { streamed } from './streaming.ts'

type C = Parameters<typeof respondWith>[0] & HonoContext

/**
 * Sends a file as an attachment, whole or the part that is asked for (RFC 9110, 13 and 14). Whatever it is, no browser
 * shows it as a page of ours.
 */
export async function send(c: C, { name, type, size, tag, modified, open }: Download): Promise<Response> {
  const validators = { ETag: `"${tag}"`, 'Last-Modified': modified.toUTCString() }
  if (isHeld(c, validators.ETag, modified)) return respondWith(c, 304, validators, null)
  const range = rangeOf(c, size, validators)
  const headers = {
    ...validators,
    'Content-Type': type,
    'Content-Length': String(range ? range.end - range.start + 1 : size),
    'Content-Disposition': disposition(name),
    // In place of that of all answers, and written as that is: two of them would be sent otherwise.
    'content-security-policy': "default-src 'none'; sandbox",
    'Accept-Ranges': 'bytes',
    ...(range ? { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` } : {}),
  }
  const body = c.req.method === 'HEAD' ? null : streamed(await open(range), {}).body
  return respondWith(c, range ? 206 : 200, headers, body)
}

/** What names the content counts for more than when it changed. */
function isHeld(c: C, tag: string, modified: Date): boolean {
  const held = headerOf(c, 'if-none-match')
  return held === undefined ? notModifiedSince(headerOf(c, 'if-modified-since'), modified) : stillStands(held, tag)
}

/** The one part that is asked for; none where several are, or where the client's part is of another content. */
function rangeOf(c: C, size: number, { ETag, 'Last-Modified': modified }: Record<'ETag' | 'Last-Modified', string>) {
  const asked = headerOf(c, 'range')
  const condition = headerOf(c, 'if-range')
  if (asked === undefined || (condition !== undefined && condition !== ETag && condition !== modified)) return undefined
  const ranges = parseRange(size, asked, { combine: true })
  if (ranges === -1) {
    const headers = { 'Content-Range': `bytes */${size}` }
    throw new Refusal(416, 'RANGE_NOT_SATISFIABLE', sentence('RANGE_NOT_SATISFIABLE', { size }), { headers })
  }
  const [range, ...others]: ByteRange[] = ranges === -2 || ranges.type !== 'bytes' ? [] : ranges
  return others.length === 0 ? range : undefined
}
