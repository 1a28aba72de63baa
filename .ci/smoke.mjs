// Starts the built Daftar on this Node.js as a newcomer would, uses it, stops it, kills it and starts it again.
// Ends with the plain line "N passed, N failed".
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../bin/daftar.mjs', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'daftar-smoke-'))
chmodSync(directory, 0o755)
const password = 'a quiet ledger by the sea'
const email = 'smoke@example.com'
let passed = 0
let failed = 0

async function check(sentence, work) {
  try {
    const figure = await work()
    passed += 1
    console.log(`ok      ${sentence}${typeof figure === 'string' ? ` (${figure})` : ''}`)
  } catch (error) {
    failed += 1
    console.log(`FAILED  ${sentence}: ${error.message}`)
  }
}

function start() {
  const child = spawn(process.execPath, [launcher, 'serve', '--demo', '--port', '0'], {
    env: {
      ...process.env,
      DATA_DIR: join(directory, 'data'),
      DATABASE_URL: '',
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const begun = performance.now()
  let output = ''
  const exit = new Promise((done) => child.once('close', (code, signal) => done(signal ?? code)))
  const ready = new Promise((done, fail) => {
    const look = (chunk) => {
      output += chunk
      const url = /Daftar is ready at (\S+)/.exec(output)?.[1]
      if (url && output.includes('Ctrl-C stops')) done({ url, seconds: (performance.now() - begun) / 1000, output })
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    exit.then((end) => fail(new Error(`it ended with ${end}: ${output}`)))
  })
  return { child, exit, ready }
}

async function call(url, path, { body, token } = {}) {
  const headers = { accept: 'application/json' }
  if (body) headers['content-type'] = 'application/json'
  if (token) headers.authorization = `Bearer ${token}`
  const response = await fetch(`${url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers,
    body: body && JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${JSON.stringify(answer)}`)
  return answer.data
}

const within = (limit, seconds) => {
  if (seconds > limit) throw new Error(`it took ${seconds.toFixed(1)} s, and ${limit} s are allowed`)
  return `${seconds.toFixed(1)} s`
}

async function signIn(url) {
  const { tokens } = await call(url, '/api/v1/auth/login', { body: { email, password } })
  return tokens.access_token
}

async function signInEverybody(url, output) {
  const people = [...output.matchAll(/^ {4}\w+\s+(\S+@\S+)\s+(\S+)$/gm)].map(([, email, password]) => ({
    email,
    password,
  }))
  if (people.length < 9) throw new Error(`there are ${people.length} log-ins in ${output}`)
  for (const person of people) await call(url, '/api/v1/auth/login', { body: person })
  return `${people.length} log-ins`
}

async function hasCustomer(url) {
  const customers = await call(url, '/api/v1/customers', { token: await signIn(url) })
  if (!customers.some(({ name }) => name === 'Smoke & Sons')) throw new Error('the customer is not there')
}

async function stop(running, signal, expected) {
  running.child.kill(signal)
  const end = await running.exit
  if (end !== expected) throw new Error(`it ended with ${end} instead of ${expected}`)
}

async function run() {
  const first = start()
  let url
  let output
  await check('the first start is ready within 20 s', async () => {
    const ready = await first.ready
    url = ready.url
    output = ready.output
    return within(20, ready.seconds)
  })
  if (!url) return
  for (const path of [
    '/',
    '/redoc',
    '/swagger',
    '/openapi.json',
    '/openapi.yaml',
    '/api/v1/health',
    '/api/v1/health/ready',
  ]) {
    await check(`${path} answers`, async () => {
      const { status } = await fetch(url + path)
      if (status !== 200) throw new Error(`status ${status}`)
    })
  }
  await check('everybody of the demo company signs in', () => signInEverybody(url, output))
  await check('a company registers and makes a customer', async () => {
    const person = {
      email,
      password,
      first_name: 'Sam',
      last_name: 'Smoke',
      company_name: 'Smoke Test',
      store_name: 'Main',
    }
    const { tokens } = await call(url, '/api/v1/auth/register', { body: person })
    await call(url, '/api/v1/customers', { token: tokens.access_token, body: { name: 'Smoke & Sons' } })
    await hasCustomer(url)
  })
  await check('SIGTERM ends it with 0', () => stop(first, 'SIGTERM', 0))

  const second = start()
  await check('the second start is ready within 5 s and has kept the data', async () => {
    const ready = await second.ready
    await hasCustomer(ready.url)
    return within(5, ready.seconds)
  })
  await check('it is killed', () => stop(second, 'SIGKILL', 'SIGKILL'))

  const third = start()
  await check('the start after that works and has kept the data', async () => {
    const ready = await third.ready
    await hasCustomer(ready.url)
    return within(10, ready.seconds)
  })
  await check('SIGINT ends it with 0', () => stop(third, 'SIGINT', 0))
}

try {
  await run()
} finally {
  rmSync(directory, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
