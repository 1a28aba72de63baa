import { determine, settings } from '../platform/config.ts'
import { lockHolder } from '../platform/embedded-postgres/owner-lock.ts'
import { OperatorError } from '../platform/operator-error.ts'
import { ownDatabase } from './database.ts'
import { type Running, startApp, stopAll } from './installation.ts'
import { type Listener, listen } from './listener.ts'
import { Progress } from './progress.ts'
import { untilSignal } from './signals.ts'
import { welcome } from './welcome.ts'

/** Serves until it is told to stop. The port is taken first, so that nothing is begun in vain. */
export async function serve({ demo, migrate }: { demo?: boolean; migrate: boolean }): Promise<void> {
  const progress = new Progress()
  const running: Running = {}
  await untilSignal(progress, {
    start: async () => {
      running.listener = await takePort()
      const app = await startApp(running, progress, { sharing: 'alone', migrate })
      running.listener.answerWith((request, bindings) => app.fetch(request, bindings))
      const accounts = demo ? await offered(running.listener.url, progress) : []
      progress.done()
      process.stderr.write(welcome(settings, accounts))
    },
    stop: () => stopAll(running),
  })
}

// The demo company needs the SDK and the data, which nothing else does.
const offered = async (url: string, progress: Progress) => (await import('./demo.ts')).offerDemo({ url, progress })

/** Takes the port of the settings; a free one where it is 0, which `settings` then knows. */
export async function takePort(): Promise<Listener> {
  const { HOST: host, PORT: port, REQUEST_TIMEOUT_SECONDS: requestTimeoutSeconds, PUBLIC_URL: url } = settings
  try {
    const listener = await listen({ host, port, requestTimeoutSeconds })
    determine({ PORT: listener.port, PUBLIC_URL: url.replace(/^(http:\/\/[^/]+):0$/, `$1:${listener.port}`) })
    return listener
  } catch (error) {
    const other = settings.DATABASE_URL === '' ? await lockHolder(`${ownDatabase()}/lock`) : undefined
    if (!other || !(error instanceof OperatorError)) throw error
    throw new OperatorError(
      `Daftar already runs here, as process ${other.pid}: stop it first, or give this one a PORT and a DATA_DIR of its own.`,
    )
  }
}
