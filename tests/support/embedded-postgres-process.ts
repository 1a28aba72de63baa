import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts'
import { OperatorError } from '../../src/platform/operator-error.ts'

// Starts the database in the directory that the first parameter names, tells its addresses, and stops it on SIGTERM.
const [, , directory = ''] = process.argv
try {
  const { stop, ...addresses } = await startEmbeddedPostgres({
    directory,
    log: (sentence) => process.stderr.write(`${sentence}\n`),
  })
  const waiting = setInterval(() => undefined, 1000)
  // Ctrl-C is left alone, so that a test sees what it does to the database.
  process.on('SIGINT', () => process.stdout.write('interrupted\n'))
  process.on('SIGTERM', async () => {
    await stop()
    clearInterval(waiting)
  })
  process.stdout.write(`${JSON.stringify(addresses)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof OperatorError ? `REFUSED ${error.message}` : (error as Error).stack}\n`)
  process.exitCode = 1
}
