import { type Context, context, inContext } from './context.ts'
import { describeError, logger } from './logging.ts'

/**
 * An answer that is written while it is read, in little memory whatever its length: each piece is asked for when the client
 * has taken the one before, in the context of the request, outside of its transaction. A statement in it opens its own by
 * `database.read`.
 * @param pieces What the body is made of, in order. A failure in the midst breaks the connection off, so that no client takes
 * a part for the whole.
 */
export function streamed(pieces: AsyncIterable<Uint8Array | string>, headers: Record<string, string>): Response {
  const surroundings = context()
  const iterator = pieces[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) =>
      within(surroundings, async () => {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      }),
    cancel: () => within(surroundings, async () => void (await iterator.return?.())),
  })
  return new Response(body, { status: 200, headers })
}

const within = (surroundings: Context, work: () => Promise<void>): Promise<void> =>
  inContext(surroundings, async () => {
    try {
      await work()
    } catch (error) {
      logger.error({ error: describeError(error), operation: surroundings.operation }, 'An answer broke off')
      throw error
    }
  })
