import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cases as allCases, type Case, rowsOfBulk } from './cases.ts'
import { contestants as allContestants, type Contestant, start } from './contestants.ts'
import { load as loadData, productsOf, productWordsOf, restoreWriter, sample } from './data.ts'
import { markAsLoaded, openDatabase } from './database.ts'
import { runGates } from './gates.ts'
import { LoadGenerator } from './measure.ts'
import { pool, readOptions } from './options.ts'
import { type People, readPeople, registerPeople, signIn } from './people.ts'
import { prepare } from './preparation.ts'
import { exitCode, type Gate, holds, median, report, Summary, targets } from './report.ts'
import { type Given, type Outcome, runRounds } from './rounds.ts'

const begun = Date.now()
const log = (line: string): void => {
  process.stderr.write(`${String(Math.round((Date.now() - begun) / 1000)).padStart(5)} s  ${line}\n`)
}

const options = readOptions(process.argv.slice(2))
const cases = chosen(allCases, options.cases)
const contestants = takingPart()
const daftar = allContestants.find(({ name }) => name === 'daftar') as Contestant

prepare(log)
const database = await openDatabase(options.size, log)
const generator = new LoadGenerator()
try {
  const people = await fill()
  const { given, small, large } = await signEverybodyIn(people)
  const outcome = await runRounds({ options, database, load: generator, given, cases, contestants, log })
  const { gates, remarks } = options.gates ? await tryGates(given, small, large) : { gates: [], remarks: [] }
  await tell(outcome, gates, remarks)
} finally {
  generator.stop()
  await database.stop()
}

/** Companies through the API, their rows with plain SQL; from an earlier run where there was one of this size. */
async function fill(): Promise<People> {
  if (!database.loaded) {
    log('Registering the companies')
    const running = await start(daftar, database)
    const people = await registerPeople(database, running.url, options.size)
    await running.stop()
    log('Loading the data')
    await loadData(database, people, options.size)
    await markAsLoaded(database)
  }
  log('Restoring the company that is written to')
  const people = readPeople(database)
  await restoreWriter(database, people)
  return people
}

async function signEverybodyIn(people: People) {
  const running = await start(daftar, database)
  const [company] = people.shared
  if (!company) throw new Error('There is no company to read')
  const reader = await signIn(running.url, company)
  const writer = await signIn(running.url, people.writer)
  const small = await signIn(running.url, people.small)
  const large = await signIn(running.url, people.large)
  await running.stop()
  const { ids: writable } = await sample(database, people.writer)
  const [products, movable] = [await productsOf(database, company), await productsOf(database, people.writer)]
  const own = { writable, products, movable, productWords: await productWordsOf(database, company) }
  const given: Given = { people, size: options.size, reader, writer, ...own, ...(await sample(database, company)) }
  return { given, small, large }
}

async function tryGates(given: Given, small: Given['reader'], large: Given['reader']) {
  log('Gates')
  const running = await start(daftar, database)
  const ask: Parameters<Case['requests']>[0] = {
    ...given,
    headers: daftar.headers,
    ask: async ({ path, headers }) => {
      const answer = await fetch(running.url + path, { headers })
      return { headers: answer.headers, body: (await answer.json()) as never }
    },
  }
  const requests = (name: string) => (allCases.find((one) => one.name === name) as Case).requests(ask)
  const [nearPage] = await requests('cursor1')
  const [farPage] = await requests('cursor5000')
  const [gets, lists] = [await requests('get'), await requests('list20')]
  if (!nearPage || !farPage) throw new Error('The gates have nothing to ask for')
  const { words, productWords, reader, size } = given
  const reads = gets.flatMap((one, index) => (index % 4 === 0 ? [one, lists[index % lists.length] ?? one] : [one]))
  const ground = {
    running,
    database,
    load: generator,
    size,
    reader,
    small,
    large,
    words,
    productWords,
    nearPage,
    farPage,
    reads,
  }
  return runGates(ground)
}

/** MiB of a server that nobody has asked anything for a while. */
async function idleMemory(): Promise<number> {
  const running = await start(daftar, database)
  await sleep(1_000)
  const memory = running.memory()
  await running.stop()
  return memory
}

async function tell({ measurements, wrongAnswers, starts }: Outcome, gates: Gate[], remarks: string[]): Promise<void> {
  const summary = new Summary(measurements)
  const facts = starts.length > 0 ? { coldStart: median(starts), idleMemory: await idleMemory() } : {}
  const absent = allContestants.flatMap(({ title, missing, onRequest }) => {
    const why = onRequest ? null : missing?.()
    return why ? [`${title} took no part: ${why}.`] : []
  })
  const text = report({
    head: head(),
    summary,
    cases,
    contestants,
    targets: targets(summary, cases, rowsOfBulk, facts),
    gates,
    gatesRan: options.gates,
    wrongAnswers,
    remarks: [...remarks, ...absent],
  })
  process.stdout.write(text)
  if (options.out) writeFileSync(options.out, text)
  log(`Done; ${gates.filter((gate) => !holds(gate)).length} gates fail`)
  process.exitCode = exitCode(gates, wrongAnswers)
}

function head(): string[] {
  const { size, connections } = options
  const [cpu] = cpus()
  const own = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const of = (name: string) => `${name} ${own.dependencies[name]}`
  return [
    `# Benchmark${options.quick ? ', quick' : ''}`,
    '',
    `${new Date().toISOString().slice(0, 16)}Z, ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.versions.node}, PostgreSQL ${database.version};`,
    `${['pg', 'express', 'fastify', '@nestjs/core', 'sequelize', 'autocannon'].map(of).join(', ')}.`,
    '',
    `${size.tenants} tenants with ${size.customersEach.toLocaleString('en')} customers each, ${size.auditRows.toLocaleString('en')} audit rows; tenants of ${size.small.toLocaleString('en')} and ${size.large.toLocaleString('en')} customers.`,
    `${size.rounds} alternating rounds of ${size.seconds} s after ${size.warmUpSeconds} s of warming up, ${connections} connections (4 for bulk and log-in), 1 process each, ${pool} connections to the database.`,
  ]
}

function chosen<One extends { name: string }>(all: readonly One[], names: string[] | undefined): One[] {
  const unknown = names?.filter((name) => !all.some((one) => one.name === name)) ?? []
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: there are only ${all.map(({ name }) => name).join(', ')}`)
  return all.filter(({ name }) => names?.includes(name) ?? true)
}

function takingPart(): Contestant[] {
  return chosen(allContestants, options.only).filter((contestant) => {
    if (contestant.onRequest && !options.only) return false
    const why = contestant.missing?.()
    if (why) log(`${contestant.title} takes no part: ${why}`)
    return !why
  })
}
