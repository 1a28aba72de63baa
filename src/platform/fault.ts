import { HTTPException } from 'hono/http-exception'
import { databaseRefusal, isOutage, isTransient, violatesScope } from './connections.ts'
import { context } from './context.ts'
import { beyondScope, invalid, Refusal, sentence, unavailable } from './errors.ts'

/** What a value of the client's may be refused with: too long, too large, no date, no such character. Any other data exception is ours. */
const unfit = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05'])

/** What a thrown error means to the client; anything that is nobody's refusal is a fault of ours (500). */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof HTTPException) return ofHttp(error)
  if (isOutage(error) || isTransient(error)) return unavailable()
  if (violatesScope(error)) return beyondScope(context().scope)
  const code = databaseRefusal(error)?.code ?? ''
  // Lock not available and statement timeout: somebody else is in the way, for a moment.
  if (code === '55P03' || code === '57014') return unavailable(1)
  if (unfit.has(code)) return invalid([{ field: '', code: 'out_of_range', message: sentence('OUT_OF_RANGE') }])
  if (code === '23503' || code === '23505') return new Refusal(409, 'CONFLICT', sentence('CONFLICT'))
  return new Refusal(500, 'INTERNAL_ERROR', sentence('INTERNAL_ERROR'))
}

function ofHttp({ status }: HTTPException): Refusal {
  if (status === 400)
    return invalid([
      { field: '', code: 'malformed', message: sentence('MALFORMED_BODY', { reason: 'its syntax is broken' }) },
    ])
  if (status === 415)
    return new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', sentence('UNSUPPORTED_MEDIA_TYPE', { types: 'application/json' }))
  return new Refusal(500, 'INTERNAL_ERROR', sentence('INTERNAL_ERROR'))
}
