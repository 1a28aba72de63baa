import { createTransport } from 'nodemailer'
import { settings } from './config.ts'
import { context } from './context.ts'
import { database } from './database.ts'
import { newId } from './identifiers.ts'
import { enqueue, task } from './jobs.ts'

interface Mail {
  to: string
  subject: string
  text: string
  /** What it is about, such as `customer:019a…`: erasing that takes the mail along. */
  about?: string
}

/** Stores a mail in the transaction of the context and has it sent after the commit. Without SMTP_URL it rests in `mail_outbox`, to be read there. */
export function sendMail({ to, subject, text, about }: Mail): void {
  const id = newId()
  database.send(
    'INSERT INTO mail_outbox (id, tenant_id, recipient, subject, text, about) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, context().tenantId, to, subject, text, about ?? null],
  )
  if (settings.SMTP_URL) enqueue(sendStored, { id })
}

/** Greets the mail server as if to send; throws where it does not answer within some seconds. */
export async function mailServerAnswers(): Promise<void> {
  const transport = createTransport(settings.SMTP_URL, {
    connectionTimeout: 3_000,
    greetingTimeout: 3_000,
    socketTimeout: 3_000,
  } as object)
  await transport.verify()
  transport.close()
}

const sendStored = task<{ id: string }>('send-mail', async ({ id }) => {
  const [mail] = await database.query<{ recipient: string; subject: string; text: string }>(
    'SELECT recipient, subject, text FROM mail_outbox WHERE id = $1 AND sent_at IS NULL FOR UPDATE',
    [id],
  )
  if (!mail) return
  const transport = createTransport(settings.SMTP_URL)
  // The id keeps a receiver from taking the second copy for a second mail, should the commit after sending fail.
  const messageId = `<${id}@${new URL(settings.PUBLIC_URL).hostname}>`
  await transport.sendMail({
    from: settings.MAIL_FROM,
    to: mail.recipient,
    subject: mail.subject,
    text: mail.text,
    messageId,
  })
  await database.query('UPDATE mail_outbox SET sent_at = clock_timestamp(), text = $2 WHERE id = $1 RETURNING id', [
    id,
    '',
  ])
})
