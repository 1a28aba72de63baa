import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** One request as it is sent. */
export interface Sent {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  headers: Record<string, string>
  body?: string
}

/** What the load generator is told. */
export interface Job {
  url: string
  connections: number
  warmUpSeconds: number
  seconds: number
  /** So many requests instead of so many seconds. */
  amount?: number
  requests: Sent[]
  /** Bodies are made anew for each request; `run` makes their new codes differ from those of other runs. */
  bulk?: { rows: number; run: string }
}

export interface Measured {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  statuses: Record<string, number>
  errors: number
}

/** The load generator, in a process of its own. */
export class LoadGenerator {
  private readonly child: ChildProcess = fork(join(import.meta.dirname, 'dist/load.js'), { execArgv: [] })

  async fire(job: Job): Promise<Measured> {
    this.child.send(job)
    const [answer] = (await once(this.child, 'message')) as [{ measured?: Measured; failure?: string }]
    if (!answer.measured) throw new Error(`The load generator failed: ${answer.failure}`)
    return answer.measured
  }

  stop(): void {
    this.child.disconnect()
  }
}
