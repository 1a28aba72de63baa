import { operations } from '../../generated/operations.ts'
import { type Outcome, type Pair, runDredd } from './dredd.ts'
import { asClerk, Driver } from './drives.ts'
import { Judge } from './judge.ts'
import { foreign, scenarios } from './scenarios/index.ts'
import { serve } from './server.ts'
import { createWorld } from './world.ts'

/** What hides fields is asked twice: by the owner, and by somebody who may not see them. */
interface Case extends Pair {
  asClerk?: true
}

/** Those that every operation shares. */
const crossCutting = [405, 406, 413, 415, 500, 503]

/** For somebody who may not see every field of them, what is archived is not there at all. */
const ofArchived = ['restoreProduct', 'restoreSpare', 'restoreVariant']

const started = performance.now()
const only = process.argv.slice(2)
const served = await serve()
let failed = true
try {
  const judge = new Judge()
  const world = await createWorld(served)
  const driver = new Driver(world, judge.contract, { scenarios, foreign })
  const outcomes = await runDredd<Case>(served.url, {
    cases: (pairs) =>
      pairs.filter(isWanted).flatMap((pair): Case[] => (hides(pair) ? [pair, { ...pair, asClerk: true }] : [pair])),
    request: async ({ operation, status, asClerk: clerk }) => {
      const request = await driver.request(operation, status)
      return clerk ? asClerk(world, request) : request
    },
    judge: ({ operation }, asked, answered) => judge.judge(operation, asked, answered),
  })
  failed = report(outcomes, await served.faults())
} finally {
  await served.stop()
}
process.exit(failed ? 1 : 0)

function report(outcomes: Outcome<Case>[], faults: string[]): boolean {
  const missed = outcomes.filter(({ passed }) => !passed)
  for (const outcome of missed) console.log(described(outcome))
  for (const fault of faults) console.log(`Fault of the server: ${fault}`)
  const declared = declaredPairs().filter(isWanted)
  const asked = new Set(outcomes.map(({ case: pair }) => keyOf(pair)))
  for (const pair of declared)
    if (!asked.has(keyOf(pair)))
      console.log(`✗ ${keyOf(pair)}: generated/dredd.json does not have it; run npm run generate`)
  const red = new Set(missed.map(({ case: pair }) => keyOf(pair)))
  const driven = declared.filter((pair) => asked.has(keyOf(pair)) && !red.has(keyOf(pair)))
  const shared = declared.filter(({ status }) => crossCutting.includes(status))
  const sharedDriven = driven.filter(({ status }) => crossCutting.includes(status))
  const kinds = new Set(sharedDriven.map(({ status }) => status)).size
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `pairs driven ${driven.length} / declared ${declared.length} in ${outcomes.length} requests, ${seconds} s`,
  )
  console.log(
    `of them cross-cutting: ${sharedDriven.length} / ${shared.length}, of ${kinds} / ${crossCutting.length} kinds`,
  )
  return driven.length !== declared.length || faults.length > 0
}

function keyOf({ operation, status }: Pair): string {
  return `${operation} ${status}`
}

function isWanted({ operation, status }: Pair): boolean {
  return only.length === 0 || only.includes(operation) || only.includes(String(status))
}

function hides({ operation, status }: Pair): boolean {
  const { hidden, success } = operations[operation]
  return hidden.length > 0 && status === success.status && !ofArchived.includes(operation)
}

function declaredPairs(): Pair[] {
  return Object.values(operations).flatMap(({ id, statuses }) => statuses.map((status) => ({ operation: id, status })))
}

function described({
  case: { operation, status, asClerk: clerk },
  findings,
  complaints,
  answered,
}: Outcome<Case>): string {
  const reasons = [...complaints, ...findings.map(({ rule, message }) => `${rule}: ${message}`)]
  const answer = answered ? `\n    answered ${answered.status} ${answered.body.slice(0, 400)}` : ''
  return `✗ ${operation} ${status}${clerk ? ' by somebody who may not see every field' : ''}\n    ${reasons.join('\n    ')}${answer}`
}
