import autocannon from 'autocannon'
import type { Job, Measured, Sent } from './measure.ts'

/** The load generator: a process of its own that fires what it is told to and says how it went. */
process.on('message', (job: Job) => {
  fire(job).then(
    (measured) => process.send?.({ measured }),
    (error: Error) => process.send?.({ failure: error.message }),
  )
})
process.on('disconnect', () => process.exit())

async function fire(job: Job): Promise<Measured> {
  const latencies: number[] = []
  const statuses: Record<string, number> = {}
  const begin = performance.now() + job.warmUpSeconds * 1000
  const end = begin + job.seconds * 1000
  let connection = 0
  const limits = job.amount ? { amount: job.amount } : { duration: job.warmUpSeconds + job.seconds }
  const settings = {
    url: job.url,
    connections: job.connections,
    ...limits,
    // How often it looks whether it is over.
    sampleInt: 50,
    timeout: 30,
    setupClient: (client: autocannon.Client) => client.setRequests(requestsOf(job, connection++)),
  }
  const { errors } = await new Promise<autocannon.Result>((done, fail) => {
    const run = autocannon(settings as autocannon.Options, (error, result) => (error ? fail(error) : done(result)))
    run.on('response', (_client: unknown, status: number, _bytes: number, milliseconds: number) => {
      statuses[status] = (statuses[status] ?? 0) + 1
      const now = performance.now()
      if (now >= begin && now < end) latencies.push(milliseconds)
    })
  })
  latencies.sort((one, other) => one - other)
  const at = (share: number): number =>
    latencies[Math.min(Math.floor(latencies.length * share), latencies.length - 1)] ?? 0
  // What is counted by number is timed as a whole.
  const seconds = job.amount ? (performance.now() - begin) / 1000 : job.seconds
  return { perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99), statuses, errors }
}

/** Each connection has requests of its own, so that no two of them change the same row. */
function requestsOf({ requests, connections, bulk }: Job, connection: number): autocannon.Request[] {
  const own = requests.filter((_, index) => requests.length < connections || index % connections === connection)
  return own.map((request) => (bulk ? refilled(request, bulk, connection) : request)) as autocannon.Request[]
}

let made = 0

/** A body for each request: half of its rows have a code that is known, half one that nobody has used. */
function refilled(request: Sent, { rows, run }: NonNullable<Job['bulk']>, connection: number): autocannon.Request {
  return {
    ...request,
    setupRequest: (sent) => {
      const known = connection * (rows / 2)
      const customers = Array.from({ length: rows }, (_, index) => {
        made += 1
        const code = index % 2 === 0 ? `C${String(known + index / 2 + 1).padStart(7, '0')}` : `N${run}-${made}`
        const billing_address = { line1: `Street ${made}`, city: 'Berlin', postal_code: '12209', country: 'DE' }
        const email = `buyer-${made}@bulk.example`
        return {
          code,
          name: `Bulk customer ${made}`,
          email,
          phone: '+49 30 0074321',
          billing_address,
          notes: `Row ${made}`,
        }
      })
      return { ...sent, body: JSON.stringify({ customers }) }
    },
  } as autocannon.Request
}
