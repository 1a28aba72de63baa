import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type OperationId, operations } from '../../generated/operations.ts'
import type { Driven } from './drives.ts'
import { MissingScenario } from './drives.ts'
import type { Answered, Asked, Finding } from './judge.ts'
import { addressOf, written } from './requests.ts'

export interface Pair {
  operation: OperationId
  status: number
}

export interface Outcome<Case extends Pair> {
  case: Case
  passed: boolean
  findings: Finding[]
  /** What else went wrong: the status is another one, there was no answer, nothing to ask with. */
  complaints: string[]
  answered: Answered | undefined
}

interface Plan<Case extends Pair> {
  /** What is run, of all pairs that Dredd read from the projection. */
  cases(pairs: Pair[]): Case[]
  request(wanted: Case): Promise<Driven>
  judge(wanted: Case, asked: Asked, answered: Answered): Finding[]
}

interface Transaction {
  origin: { resourceName: string }
  request: { method: string; headers: Record<string, string>; body: string }
  expected: { statusCode: string; headers: Record<string, string>; body?: string; bodySchema?: string }
  real?: { statusCode: number; headers: Record<string, string>; body?: string; bodyEncoding?: string }
  fullPath: string
  skip: boolean
  fail?: string | boolean
  test?: { valid: boolean; message: string }
}

type Hook<Subject> = (run: (subject: Subject, done: () => void) => void) => void
interface Hooks {
  beforeAll: Hook<Transaction[]>
  beforeEach: Hook<Transaction>
  beforeEachValidation: Hook<Transaction>
  afterEach: Hook<Transaction>
}

interface Dredd {
  run(
    done: (
      error: Error | null,
      stats: { tests: number; passes: number; failures: number; errors: number; skipped: number },
    ) => void,
  ): void
}

/** With its form, if it has one, written out. */
type Written = Driven & { body: string | undefined }

const require = createRequire(import.meta.url)
const { Dredd, reporterOutput } = load()

/** Its dependencies are of another age of Node and complain of each other while they load. */
function load() {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return {
      Dredd: require('dredd') as new (configuration: object) => Dredd,
      reporterOutput: require('dredd/build/reporters/reporterOutputLogger').default,
    }
  } finally {
    process.emitWarning = emitWarning
  }
}

// Every transaction would be printed; what failed is printed at the end, with the reason.
reporterOutput.transports.console.silent = true

const projection = fileURLToPath(new URL('../../generated/dredd.json', import.meta.url))
const hookFile = fileURLToPath(new URL('hooks.cjs', import.meta.url))

/** Drives the cases with Dredd; every real answer is judged against the contract itself and fails where it does not fit. */
export async function runDredd<Case extends Pair>(url: string, plan: Plan<Case>): Promise<Outcome<Case>[]> {
  const outcomes: Outcome<Case>[] = []
  const running = new Map<Transaction, { outcome: Outcome<Case>; driven?: Written }>()
  const attach = (hooks: Hooks) => {
    hooks.beforeAll((transactions, done) => {
      const originals = new Map(
        transactions.map((transaction) => [keyOf(pairOf(transaction)), JSON.stringify(transaction)]),
      )
      const cases = plan.cases(transactions.map(pairOf))
      const planned = cases.map((wanted) => JSON.parse(originals.get(keyOf(wanted)) as string) as Transaction)
      for (const [index, transaction] of planned.entries()) {
        const outcome = { case: cases[index] as Case, passed: false, findings: [], complaints: [], answered: undefined }
        running.set(transaction, { outcome })
      }
      transactions.splice(0, transactions.length, ...planned)
      done()
    })
    hooks.beforeEach((transaction, done) => {
      const run = running.get(transaction) as { outcome: Outcome<Case>; driven?: Written }
      plan
        .request(run.outcome.case)
        .then(written)
        .then(
          (driven) => {
            run.driven = driven
            aim(transaction, driven)
            done()
          },
          (error: Error) => {
            run.outcome.complaints.push(error instanceof MissingScenario ? error.message : String(error.stack ?? error))
            transaction.fail = error.message
            done()
          },
        )
    })
    hooks.beforeEachValidation((transaction, done) => {
      const { outcome, driven } = running.get(transaction) as { outcome: Outcome<Case>; driven: Written }
      outcome.answered = answerOf(transaction)
      const asked = { headers: driven.headers, body: driven.body, permissions: driven.caller.permissions }
      outcome.findings = [...plan.judge(outcome.case, asked, outcome.answered), ...unnamed(driven, outcome.answered)]
      if (outcome.findings.length > 0) transaction.fail = outcome.findings.map(({ message }) => message).join('; ')
      done()
    })
    hooks.afterEach((transaction, done) => {
      const { outcome, driven } = running.get(transaction) as { outcome: Outcome<Case>; driven?: Written }
      outcome.passed = transaction.test?.valid === true && !transaction.fail
      const { test, real } = transaction
      if (driven && !real) outcome.complaints.push('There was no answer.')
      if (real && test && !test.valid) outcome.complaints.push(test.message.trim())
      outcomes.push(outcome)
      running.delete(transaction)
      Promise.resolve(driven?.after?.()).then(done, (error) => {
        outcome.complaints.push(String(error))
        done()
      })
    })
  }
  await run(url, attach, outcomes)
  return outcomes
}

function run(url: string, attach: (hooks: Hooks) => void, outcomes: Outcome<Pair>[]): Promise<void> {
  Object.assign(globalThis, { takeDreddHooks: attach })
  const dredd = new Dredd({ endpoint: url, path: [projection], hookfiles: [hookFile], color: false, loglevel: 'warn' })
  return new Promise((done, fail) => {
    dredd.run((error, { passes, skipped }) => {
      const passed = outcomes.filter((outcome) => outcome.passed).length
      if (error) fail(error)
      else if (passes !== passed || skipped > 0)
        fail(new Error(`Dredd counts ${passes} passes and ${skipped} skipped, not ${passed} and 0`))
      else done()
    })
  })
}

const keyOf = ({ operation, status }: Pair): string => `${operation} ${status}`

const byAddress = new Map(Object.values(operations).map(({ id, method, path }) => [`${method} ${path}`, id]))

function pairOf({ origin, request, expected }: Transaction): Pair {
  const operation = byAddress.get(`${request.method} ${origin.resourceName}`)
  if (!operation)
    throw new Error(`generated/dredd.json has ${request.method} ${origin.resourceName}, the contract has not`)
  return { operation, status: Number(expected.statusCode) }
}

function aim(transaction: Transaction, driven: Written): void {
  transaction.skip = false
  transaction.fullPath = addressOf(driven)
  transaction.request.method = driven.method
  transaction.request.headers = driven.headers
  transaction.request.body = driven.body ?? ''
  // Its own comparison with an example would refuse other values, and parameters of a type: that is for the judge to say.
  const { expected } = transaction
  const json = /json/.test(expected.headers['Content-Type'] ?? '')
  if (!json) expected.headers = {}
  if (json && expected.body) expected.bodySchema = '{}'
  delete expected.body
}

function answerOf({ real }: Transaction): Answered {
  const { statusCode, headers, body = '', bodyEncoding } = real as NonNullable<Transaction['real']>
  return {
    status: statusCode,
    headers,
    body: bodyEncoding === 'base64' ? Buffer.from(body, 'base64').toString('latin1') : body,
  }
}

/** A request that does not fit is to be refused with the name of what is wrong. */
function unnamed({ names }: Driven, { status, body }: Answered): Finding[] {
  if (names === undefined || status !== 400) return []
  const details = detailsOf(body)
  if (details.some(({ field }) => field === names || field?.startsWith(`${names}.`))) return []
  return [{ rule: 'schema', message: `the refusal does not name ${names}: ${JSON.stringify(details)}` }]
}

/** None where the answer is not the refusal that it should be: then the judge has said so. */
function detailsOf(body: string): { field?: string }[] {
  try {
    const details = JSON.parse(body).error?.details
    return Array.isArray(details) ? details : []
  } catch {
    return []
  }
}
