import type { EventName, EventPayloads } from '#generated/events.ts'
import { context, tenantId } from './context.ts'
import { database } from './database.ts'
import { newId } from './identifiers.ts'
import { enqueue, task } from './jobs.ts'
import { describeError, logger } from './logging.ts'

/** A fact that the contract declares among its webhooks. */
export interface EventType<Name extends EventName = EventName> {
  name: Name
  /** Events of one aggregate reach each reaction in order. */
  aggregate(payload: EventPayloads[Name]): string
}

export const event = <Name extends EventName>(
  name: Name,
  aggregate: EventType<Name>['aggregate'],
): EventType<Name> => ({ name, aggregate })

interface Reaction {
  event: EventName
  name: string
  after: boolean
  react: (payload: never) => Promise<unknown>
}

/** In the publisher's transaction: where it refuses, nothing happened. */
export const on = <Name extends EventName>(
  { name }: EventType<Name>,
  react: (payload: EventPayloads[Name]) => Promise<unknown>,
): Reaction => ({
  event: name,
  name: `${name}:${react.name}`,
  after: false,
  react,
})

/**
 * After the commit, through the outbox and the queue: at least once, and in order for one aggregate (PLT-02).
 * @param name Names the reaction for good: what waits for it is stored under this name.
 */
export const afterCommit = <Name extends EventName>(
  { name: eventName }: EventType<Name>,
  name: string,
  react: (payload: EventPayloads[Name]) => Promise<unknown>,
): Reaction => ({ event: eventName, name, after: true, react })

let reactions: readonly Reaction[] = []

/** Sets what follows from what; `src/reactions.ts` is its only caller. */
export function register(list: readonly Reaction[]): readonly Reaction[] {
  const before = reactions
  reactions = list
  return before
}

/** Announces a fact: reactions in the transaction run now, those after the commit are stored with the change itself. */
export async function publish<Name extends EventName>(
  type: EventType<Name>,
  payload: EventPayloads[Name],
): Promise<void> {
  const affected = reactions.filter(({ event: name }) => name === type.name)
  for (const { after, react } of affected) if (!after) await react(payload as never)

  const { actor, requestId } = context()
  const aggregate = type.aggregate(payload)
  const later = affected.filter(({ after }) => after).map(({ name }) => name)
  database.send(
    `WITH stored AS (
       INSERT INTO events (tenant_id, id, type, aggregate, data, user_id, request_id) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING sequence)
     INSERT INTO event_deliveries (tenant_id, reaction, aggregate, sequence, event_id)
     SELECT $1, reaction, $4, sequence, $2 FROM stored, unnest($8::text[]) AS reaction`,
    [
      tenantId(),
      newId(),
      type.name,
      aggregate,
      JSON.stringify(payload),
      actor?.membership?.userId ?? null,
      requestId,
      later,
    ],
  )
  for (const reaction of later) enqueue(deliver, { reaction, aggregate }, { queue: `${reaction}:${aggregate}` })
}

/** Announces one fact of many, at once where nothing follows from it. */
export async function publishAll<Name extends EventName>(
  type: EventType<Name>,
  payloads: readonly EventPayloads[Name][],
): Promise<void> {
  if (payloads.length === 0) return
  if (reactions.some(({ event: name }) => name === type.name)) {
    for (const payload of payloads) await publish(type, payload)
    return
  }
  const { actor, requestId } = context()
  const facts = payloads.map((data) => ({ id: newId(), aggregate: type.aggregate(data), data }))
  database.send(
    `INSERT INTO events (tenant_id, id, type, aggregate, data, user_id, request_id)
     SELECT $1, id, $2, aggregate, data, $3, $4 FROM json_to_recordset($5::json) AS fact (id uuid, aggregate text, data jsonb)`,
    [tenantId(), type.name, actor?.membership?.userId ?? null, requestId, JSON.stringify(facts)],
  )
}

interface Pending {
  sequence: string
  type: EventName
  data: unknown
}

/** Delivers what waits for one reaction and aggregate, the oldest first. A failure keeps the younger ones waiting behind it. */
const deliver = task<{ reaction: string; aggregate: string }>('deliver-events', async ({ reaction, aggregate }) => {
  const [pending] = await database.query<Pending>(
    `SELECT d.sequence, e.type, e.data FROM event_deliveries d JOIN events e ON e.tenant_id = d.tenant_id AND e.id = d.event_id
     WHERE d.tenant_id = $1 AND d.reaction = $2 AND d.aggregate = $3 ORDER BY d.sequence LIMIT 1 FOR UPDATE OF d`,
    [tenantId(), reaction, aggregate],
  )
  if (!pending) return
  const known = reactions.find(({ name, event: type }) => name === reaction && type === pending.type)
  if (!known)
    logger.warn({ reaction, event: pending.type }, 'Nobody reacts under this name any more; the delivery is dropped')
  await known?.react(pending.data as never).catch((error: unknown) => {
    logger.warn({ reaction, aggregate, error: describeError(error) }, 'A reaction failed and will be tried again')
    throw error
  })
  await database.query(
    'DELETE FROM event_deliveries WHERE tenant_id = $1 AND reaction = $2 AND aggregate = $3 AND sequence = $4 RETURNING sequence',
    [tenantId(), reaction, aggregate, pending.sequence],
  )
})
