import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { poolFigures } from './connections.ts'
import type { QueueFigures } from './jobs.ts'

export const registry = new Registry()
collectDefaultMetrics({ register: registry })

/** Time from the first byte of a request to its answer, by operation and status. */
export const requestDuration = new Histogram({
  name: 'daftar_http_request_duration_seconds',
  help: 'Time to answer a request, in seconds',
  labelNames: ['operation', 'method', 'status'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
})

export const requestsInFlight = new Gauge({
  name: 'daftar_http_requests_in_flight',
  help: 'Requests being answered',
  registers: [registry],
})

export const refusals = new Counter({
  name: 'daftar_refusals_total',
  help: 'Requests refused, by code',
  labelNames: ['code'],
  registers: [registry],
})

new Gauge({
  name: 'daftar_database_connections',
  help: 'Connections to the database, by use',
  labelNames: ['use'],
  registers: [registry],
  collect() {
    const { available, using, waiting } = poolFigures()
    this.set({ use: 'idle' }, available)
    this.set({ use: 'busy' }, using)
    this.set({ use: 'waited_for' }, waiting)
  },
})

const delay = monitorEventLoopDelay({ resolution: 20 })
delay.enable()

/** Figures of this process. */
export function processFigures() {
  const { rss, heapUsed, heapTotal } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return {
    uptime_seconds: Math.floor(process.uptime()),
    resident_memory_bytes: rss,
    heap_used_bytes: heapUsed,
    heap_total_bytes: heapTotal,
    cpu_user_seconds: user / 1e6,
    cpu_system_seconds: system / 1e6,
    event_loop_delay_p99_ms: tenths(delay.percentile(99) / 1e6),
  }
}

/** Figures of the requests that this process has answered since it started. */
export async function requestFigures() {
  const { values } = await requestDuration.get()
  const buckets = new Map<number, number>()
  const byStatus = new Map<number, number>()
  for (const { metricName, labels, value } of values) {
    const limit = Number((labels as { le?: string | number }).le)
    if (metricName?.endsWith('_bucket')) buckets.set(limit, (buckets.get(limit) ?? 0) + value)
    if (metricName?.endsWith('_count'))
      byStatus.set(Number(labels.status), (byStatus.get(Number(labels.status)) ?? 0) + value)
  }
  const answered = (from: number, to: number) =>
    [...byStatus].reduce((sum, [status, count]) => (status >= from && status < to ? sum + count : sum), 0)
  const within = (share: number) =>
    milliseconds(
      [...buckets].filter(([limit]) => Number.isFinite(limit)),
      answered(0, 1000) * share,
    )
  return {
    total: answered(0, 1000),
    in_flight: (await requestsInFlight.get()).values[0]?.value ?? 0,
    client_errors: answered(400, 500),
    server_errors: answered(500, 1000),
    duration_p50_ms: within(0.5),
    duration_p95_ms: within(0.95),
    duration_p99_ms: within(0.99),
  }
}

/** The time within which so many requests were answered: read between the two bounds that it lies between. */
function milliseconds(buckets: readonly (readonly [limit: number, count: number])[], wanted: number): number | null {
  if (wanted === 0) return null
  let [lower, below] = [0, 0]
  for (const [limit, count] of [...buckets].sort(([one], [other]) => one - other)) {
    if (count >= wanted) return tenths((lower + ((limit - lower) * (wanted - below)) / (count - below)) * 1000)
    ;[lower, below] = [limit, count]
  }
  return lower * 1000
}

const tenths = (value: number): number => (Number.isFinite(value) ? Math.round(value * 10) / 10 : 0)

const jobs = new Gauge({
  name: 'daftar_jobs',
  help: 'Jobs in the queue that all servers share, by state',
  labelNames: ['state'],
  registers: [registry],
})

/** Every figure as text for Prometheus, those of the queue as they are given. */
export async function exposition({ queue }: { queue: QueueFigures }): Promise<{ text: string; contentType: string }> {
  for (const state of ['waiting', 'running', 'failed'] as const) jobs.set({ state }, queue[state])
  return { text: await registry.metrics(), contentType: registry.contentType }
}
