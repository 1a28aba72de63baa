import { Writable } from 'node:stream'
import { type DestinationStream, type Logger, pino } from 'pino'
import { settings } from './config.ts'
import { OperatorError } from './operator-error.ts'

let context: () => object = () => ({})

/** Sets what every line carries beside its own fields: the request's id, the tenant. */
export function setLogContext(provider: () => object): void {
  context = provider
}

/**
 * What a log may know of an error. Errors of the database carry the statement, its values and the row that
 * they were about; those are left out.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, constraint, cause } = error as Error & { code?: unknown; constraint?: unknown }
  return {
    type: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: error.stack,
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  }
}

const described = (error: unknown): unknown => (error instanceof Error ? describeError(error) : error)

type Format = 'json' | 'text'

const format: Format =
  settings.LOG_FORMAT === 'auto'
    ? settings.LOG_FILE === '' && process.stdout.isTTY
      ? 'text'
      : 'json'
    : settings.LOG_FORMAT

// A write to the file costs as much as a small request, so lines are gathered for a moment and written in order.
const file = openDestination()
process.on('exit', () => file.flushSync())

function openDestination() {
  try {
    const gathered = format === 'json' ? { minLength: 8192, periodicFlush: 100 } : {}
    return pino.destination({ dest: settings.LOG_FILE || 1, append: true, mkdir: true, sync: true, ...gathered })
  } catch (error) {
    throw new OperatorError(`LOG_FILE ${settings.LOG_FILE} cannot be written: ${(error as Error).message}.`)
  }
}

/** The log of this process: one JSON object a line, never a body. */
export const logger: Logger = createLogger(format === 'json' ? file : forEyes(file), settings.LOG_LEVEL)

/** A logger like the process's own that writes to `destination`. */
export function createLogger(destination: DestinationStream, level: string): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: described, error: described },
      mixin: () => context(),
    },
    destination,
  )
}

function forEyes(destination: DestinationStream): DestinationStream {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      destination.write(asText(chunk.toString('utf8')))
      done()
    },
  })
}

/** One line of JSON log as a person reads it: time, level, sentence, then the remaining fields. */
export function asText(line: string): string {
  const { time, level, msg, pid, err, error, ...fields } = JSON.parse(line) as Record<string, unknown>
  const failure = (err ?? error) as { stack?: string; message?: string } | undefined
  const rest = Object.entries(fields).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const words = [String(time).slice(11, 19), String(level).padEnd(5), msg, ...rest].filter((word) => word !== undefined)
  return `${words.join(' ')}\n${failure ? `${failure.stack ?? failure.message}\n` : ''}`
}
