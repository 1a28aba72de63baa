import { setTimeout as sleep } from 'node:timers/promises'
import { difference, essence, type Received, send } from './agreement.ts'
import type { Case, Ground } from './cases.ts'
import { type Contestant, type Running, start } from './contestants.ts'
import { type Database, withClient } from './database.ts'
import type { LoadGenerator, Sent } from './measure.ts'
import type { Options } from './options.ts'
import type { Measurement } from './report.ts'

/** What all contestants are given alike. */
export type Given = Omit<Ground, 'headers' | 'ask'>

interface Setting {
  options: Options
  database: Database
  load: LoadGenerator
  given: Given
  cases: readonly Case[]
  contestants: readonly Contestant[]
  log: (line: string) => void
}

export interface Outcome {
  measurements: Measurement[]
  wrongAnswers: string[]
  /** Seconds of each start of Daftar. */
  starts: number[]
}

/** Everybody in turn, again and again: whatever changes on this machine meanwhile meets all of them. */
export async function runRounds(setting: Setting): Promise<Outcome> {
  const outcome: Outcome = { measurements: [], wrongAnswers: [], starts: [] }
  const answers: Answers = new Map()
  for (let round = 1; round <= setting.options.size.rounds; round += 1) {
    for (const contestant of setting.contestants) {
      setting.log(`Round ${round} of ${setting.options.size.rounds}: ${contestant.title}`)
      await takeTurn(setting, contestant, answers, outcome)
    }
  }
  return outcome
}

/** What the first contestant answered in each case, and who that was. */
type Answers = Map<string, { contestant: string; told: unknown[] }>

async function takeTurn(setting: Setting, contestant: Contestant, answers: Answers, outcome: Outcome): Promise<void> {
  const running = await start(contestant, setting.database)
  if (contestant.name === 'daftar') outcome.starts.push(running.startedIn)
  const ground: Ground = {
    ...setting.given,
    headers: contestant.headers,
    ask: (sent) => send(running.url, sent),
  }
  for (const one of setting.cases) {
    if (one.wholeOnly && !contestant.whole) continue
    if (one.ownOnly && contestant.name !== 'daftar') continue
    const requests = await one.requests(ground)
    if (one.rows === undefined)
      outcome.wrongAnswers.push(...(await compare(one, contestant, running, requests, answers)))
    outcome.measurements.push(await measure(setting, contestant, running, one, requests, outcome))
  }
  await running.stop()
}

async function measure(
  { options, database, load }: Setting,
  contestant: Contestant,
  running: Running,
  one: Case,
  requests: Sent[],
  { wrongAnswers }: Outcome,
): Promise<Measurement> {
  const { warmUpSeconds, seconds, bulkRequests } = options.size
  // What earlier writes left to be written would be charged to whoever comes next.
  if (one.kind === 'write') await withClient(database.superuserUrl, (client) => client.query('CHECKPOINT'))
  const { statuses, errors, ...figures } = await load.fire({
    url: running.url,
    connections: one.connections ?? options.connections,
    // Requests that are counted have no time of their own.
    ...(one.rows === undefined ? { warmUpSeconds, seconds } : { warmUpSeconds: 0, seconds: 600, amount: bulkRequests }),
    requests,
    bulk: one.rows === undefined ? undefined : { rows: one.rows, run: Date.now().toString(36) },
  })
  await quiet(database)
  const others = Object.entries(statuses).filter(([status]) => Number(status) !== one.status)
  for (const [status, times] of others) wrongAnswers.push(`${contestant.title}, ${one.name}: ${status}, ${times} times`)
  if (errors > 0) wrongAnswers.push(`${contestant.title}, ${one.name}: ${errors} requests without an answer`)
  return { contestant: contestant.name, case: one.name, ...figures, memory: running.memory() }
}

/** Waits until the database has finished what nobody waits for any more: it would be charged to whoever comes next. */
async function quiet({ superuserUrl }: Database): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (let patience = 1_200; patience > 0; patience -= 1) {
      const { rowCount } = await client.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()
         AND backend_type = 'client backend'`,
      )
      if (rowCount === 0) return
      await sleep(50)
    }
    throw new Error('The database is still busy a minute after a case has ended')
  })
}

/** Before the first measurement of a case: its first answers carry the status of the case, and the data that the first contestant gave. */
async function compare(
  one: Case,
  { title }: Contestant,
  running: Running,
  requests: Sent[],
  answers: Answers,
): Promise<string[]> {
  const received: Received[] = []
  for (const sent of requests.slice(0, 3)) received.push(await send(running.url, sent))
  const wrong = received.find(({ status }) => status !== one.status)
  if (wrong) return [`${title}, ${one.name}: ${wrong.status} instead of ${one.status}`]
  if (one.ownOnly || (one.kind !== 'read' && one.kind !== 'write')) return []
  const told = received.map((answer) => essence(answer, one.kind))
  const known = answers.get(one.name)
  if (!known) {
    answers.set(one.name, { contestant: title, told })
    return []
  }
  const found = difference(known.told, told)
  return found ? [`${title}, ${one.name}: not what ${known.contestant} answered, ${found}`] : []
}
