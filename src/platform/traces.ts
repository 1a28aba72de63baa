import { tenantId } from './context.ts'
import { database } from './database.ts'

/** Something of which the platform keeps more than its row: history, announcements, mails, answers kept for keys. */
export interface Traced {
  /** Its table. */
  entity: string
  id: string
  /** Under which its events are announced and its mails sent, such as `customer:019a…`. */
  aggregate: string
}

export interface Change {
  at: string
  action: 'created' | 'updated' | 'deleted'
  operation: string | null
  user_id: string | null
  /** Each changed field with its value before and after; numbers as text. */
  changes: Record<string, [before: unknown, after: unknown]>
}

/** Every change of the thing, the oldest first. */
export async function historyOf({ entity, id }: Traced): Promise<Change[]> {
  const rows = await database.query<Omit<Change, 'at'> & { at: Date }>(
    `SELECT at, action, operation, user_id, changes FROM audit_log
     WHERE tenant_id = $1 AND entity = $2 AND entity_id = $3 ORDER BY at, id`,
    [tenantId(), entity, id],
  )
  return rows.map(({ at, ...change }) => ({ at: at.toISOString(), ...change }))
}

export interface KeptMail {
  id: string
  recipient: string
  subject: string
  /** Null once it has been sent: then it is not kept. */
  text: string | null
  created_at: string
  sent_at: string | null
}

/** The mails about the thing, and those to one of `addresses`, the oldest first. */
export async function mailsOf({ aggregate }: Traced, addresses: readonly string[]): Promise<KeptMail[]> {
  const rows = await database.query<
    Omit<KeptMail, 'created_at' | 'sent_at'> & { created_at: Date; sent_at: Date | null }
  >(
    `SELECT id, recipient, subject, nullif(text, '') AS text, created_at, sent_at FROM mail_outbox
     WHERE tenant_id = $1 AND (about = $2 OR lower(recipient) = ANY ($3)) ORDER BY created_at, id`,
    [tenantId(), aggregate, lowered(addresses)],
  )
  return rows.map(({ created_at, sent_at, ...mail }) => ({
    ...mail,
    created_at: created_at.toISOString(),
    sent_at: sent_at?.toISOString() ?? null,
  }))
}

/**
 * Takes what is personal out of everything that is kept of the thing beside its row: for good, and in this transaction.
 * Call it after the row itself has been changed, so that the history of that change is emptied as well.
 * @param instead What stands in place of the personal fields, in announcements; their names are those of the history.
 * @param addresses E-mail addresses whose mails go too.
 */
export async function eraseTraces(
  { entity, id, aggregate }: Traced,
  { instead, addresses }: { instead: object; addresses: readonly string[] },
): Promise<void> {
  await database.query('SELECT erase_traces($1, $2, $3, $4, $5)', [
    entity,
    id,
    aggregate,
    Object.keys(instead),
    JSON.stringify(instead),
  ])
  await database.query(
    'DELETE FROM mail_outbox WHERE tenant_id = $1 AND (about = $2 OR lower(recipient) = ANY ($3)) RETURNING id',
    [tenantId(), aggregate, lowered(addresses)],
  )
}

const lowered = (addresses: readonly string[]): string[] => addresses.map((address) => address.toLowerCase())
