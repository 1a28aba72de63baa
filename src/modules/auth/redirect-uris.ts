import type { OauthClientKind } from '#generated/auth/types.ts'

const loopback = new Set(['127.0.0.1', '[::1]'])

const parsed = (uri: string): URL | null => (URL.canParse(uri) ? new URL(uri) : null)

/**
 * Whether a client may register the address: https; for a public client, which may be an app on a device, also an address of
 * that device or a scheme that its maker owns (RFC 8252). No name and password, no fragment.
 */
export function mayReturnTo(uri: string, kind: OauthClientKind): boolean {
  const url = parsed(uri)
  if (!url || uri.includes('#') || url.username || url.password) return false
  if (url.protocol === 'https:') return url.hostname !== '' && /^https:\/\/[^/\\]/.test(uri)
  if (url.protocol === 'http:')
    return (
      loopback.has(url.hostname) &&
      /^http:\/\/(?:127\.0\.0\.1|\[::1\])(?::\d+)?(?:[/?]|$)/.test(uri) &&
      kind === 'public'
    )
  return kind === 'public' && /^[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+:\/[^/]/.test(uri)
}

/** Whether an answer may go to `uri`: registered letter by letter, but for the port of an address of the person's own device. */
export const isRegistered = (uri: string, registered: readonly string[]): boolean =>
  registered.includes(uri) ||
  registered.some((known) => withoutPort(known) !== null && withoutPort(known) === withoutPort(uri))

function withoutPort(uri: string): string | null {
  const found = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]))(?::\d{1,5})?((?:[/?].*)?)$/.exec(uri)
  return found ? `${found[1]}${found[2]}` : null
}
