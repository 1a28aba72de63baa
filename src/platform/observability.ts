import { monitorEventLoopDelay } from 'node:perf_hooks'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { sequelize } from './database.ts'

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

export const requestsInFlight = new Gauge({ name: 'daftar_http_requests_in_flight', help: 'Requests being answered', registers: [registry] })

export const refusals = new Counter({
  name: 'daftar_refusals_total',
  help: 'Requests refused, by code',
  labelNames: ['code'],
  registers: [registry],
})

interface Pool {
  size: number
  available: number
  using: number
  waiting: number
}

/** How the connections to the database are used. */
export const poolFigures = (): Pool => {
  const { size, available, using, waiting } = (sequelize.connectionManager as unknown as { pool: Pool }).pool
  return { size, available, using, waiting }
}

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

/** The 99th percentile of the event loop's delay, in milliseconds. */
export const eventLoopDelay = (): number => delay.percentile(99) / 1e6
