import { Refusal } from '#platform/errors.ts'

/** A refusal in the shape of RFC 6749, 5.2. What it says is for whoever writes the client, so it is in English. */
export const oauthRefusal = (status: number, error: string, error_description: string): Refusal =>
  new Refusal(status, 'OAUTH', error_description, {
    body: { error, error_description },
    headers: status === 401 ? { 'WWW-Authenticate': 'Basic realm="daftar"' } : {},
  })
