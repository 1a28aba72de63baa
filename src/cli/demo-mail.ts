import { settings } from '../platform/config.ts'
import { OperatorError } from '../platform/operator-error.ts'
import { connection } from './database.ts'

/** The token of the newest invitation mailed to `email`, read where mails rest without SMTP_URL, as the owner of the table: for operators alone. */
export async function mailedToken(email: string): Promise<string> {
  const client = connection(settings.MIGRATION_DATABASE_URL)
  await client.connect()
  try {
    const { rows } = await client.query<{ text: string }>(
      'SELECT text FROM mail_outbox WHERE recipient = $1 AND sent_at IS NULL ORDER BY created_at DESC LIMIT 1',
      [email],
    )
    const token = /^[\w-]{43}$/m.exec(rows[0]?.text ?? '')?.[0]
    if (token) return token
  } finally {
    await client.end()
  }
  throw new OperatorError(`No invitation of ${email} rests in this database: is it the one that the server uses?`)
}
