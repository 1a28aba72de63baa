import { operations } from '../../generated/operations.ts'
import { type Outcome, type Pair, runDredd } from './dredd.ts'
import { asClerk, Driver } from './drives.ts'
import { exampleAnswers } from './examples.ts'
import { type Answered, Judge } from './judge.ts'
import { type Fault, faults } from './planted-faults.ts'
import { foreign, scenarios } from './scenarios/index.ts'
import { serve } from './server.ts'
import { createWorld } from './world.ts'

interface Case extends Pair {
  fault?: Fault
  /** Whether the answer lent itself to the fault. */
  planted?: boolean
}

/** How many operations each fault is tried on, and the fewest that it must have been planted on. */
const most = 8
const fewest = 3

const started = performance.now()
const judge = new Judge()
const examples = exampleAnswers(judge.contract)
let current: { wanted: Case; secret: string } | undefined

// Between the app and Dredd, for the one request that Dredd has under way; what prepares it does not come this way.
const served = await serve(async (_, answer) => {
  const response = await answer()
  const { wanted, secret } = current ?? {}
  if (!wanted?.fault) return response
  const given: Answered = {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  }
  const { operation, status, fault } = wanted
  const changed = fault.change(given, {
    contract: judge.contract,
    operation: operations[operation],
    status,
    secret: secret ?? '',
  })
  wanted.planted = changed !== null
  const { headers, body, ...rest } = changed ?? given
  return new Response([204, 304].includes(rest.status) ? null : body, { ...rest, headers })
})
let failed = true
try {
  const world = await createWorld(served)
  const driver = new Driver(world, judge.contract, { scenarios, foreign })
  const outcomes = await runDredd<Case>(served.url, {
    cases: (pairs) => {
      const known = new Set(pairs.map(({ operation, status }) => `${operation} ${status}`))
      const planned = faults.flatMap((fault) =>
        spread(pairsFor(fault, known)).map((pair): Case => ({ ...pair, fault })),
      )
      const control = new Map(planned.map(({ operation, status }) => [`${operation} ${status}`, { operation, status }]))
      return [...control.values(), ...planned]
    },
    request: async (wanted) => {
      const sound = await driver.request(wanted.operation, wanted.status)
      const driven = wanted.fault?.asClerk ? asClerk(world, sound) : sound
      current = { wanted, secret: (driven.caller.token ?? world.owner.token) as string }
      judge.keepSecret(current.secret)
      return driven
    },
    judge: ({ operation }, asked, answered) => judge.judge(operation, asked, answered),
  })
  failed = report(outcomes)
} finally {
  await served.stop()
}
process.exit(failed ? 1 : 0)

/** Pairs whose example lends itself to the fault: then the real answer mostly does as well. */
function pairsFor(fault: Fault, known: Set<string>): Pair[] {
  return examples
    .filter(({ operation, status }) => known.has(`${operation.id} ${status}`) && fault.on(operation, status))
    .filter(
      ({ operation, status, answer }) =>
        fault.change(answer, { contract: judge.contract, operation, status, secret: '' }) !== null,
    )
    .map(({ operation, status }) => ({ operation: operation.id, status }))
}

/** At most so many of them, of as many operations, from all modules. */
function spread(pairs: Pair[]): Pair[] {
  const chosen = new Map<string, Pair>()
  const step = Math.max(1, pairs.length / most)
  for (let at = 0; at < pairs.length; at += step) {
    const pair = pairs[Math.floor(at)] as Pair
    chosen.set(pair.operation, pair)
  }
  return [...chosen.values()]
}

function report(outcomes: Outcome<Case>[]): boolean {
  const control = outcomes.filter(({ case: { fault } }) => !fault)
  const red = control.filter(({ passed }) => !passed)
  for (const { case: wanted, findings, complaints } of red) {
    console.log(
      `✗ ${wanted.operation} ${wanted.status} is red without a fault: ${[...complaints, ...findings.map(({ message }) => message)].join('; ')}`,
    )
  }
  let [planted, caught, scarce] = [0, 0, 0]
  for (const fault of faults) {
    const tries = outcomes.filter(({ case: wanted }) => wanted.fault === fault && wanted.planted)
    const seen = tries.filter((outcome) => isCaught(outcome, fault))
    planted += tries.length
    caught += seen.length
    if (tries.length < fewest) scarce += 1
    const mark = seen.length === tries.length && tries.length >= fewest ? '✓' : '✗'
    console.log(`${mark} ${`${seen.length} / ${tries.length}`.padStart(7)}  ${fault.name}`)
    for (const { case: wanted, findings } of tries) {
      const missed = !seen.some((outcome) => outcome.case === wanted)
      if (missed)
        console.log(
          `            not seen on ${wanted.operation} ${wanted.status}, only: ${findings.map(({ rule }) => rule).join(', ') || 'nothing'}`,
        )
    }
  }
  if (scarce > 0) console.log(`${scarce} kinds of fault could be planted on fewer than ${fewest} operations`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`control run: ${control.length - red.length} / ${control.length} clean`)
  console.log(`caught ${caught} / planted ${planted}, of ${faults.length} kinds; ${seconds} s`)
  return caught !== planted || scarce > 0 || red.length > 0
}

function isCaught({ passed, findings, answered, case: { status } }: Outcome<Case>, { found }: Fault): boolean {
  if (passed) return false
  return found === 'status' ? answered?.status !== status : findings.some(({ rule }) => rule === found)
}
