// generated from spec/, do not edit
import type { ApiRoot, ApiRootResponse, DetailedHealth, DetailedHealthResponse, Health, HealthResponse, Readiness, ReadinessResponse, SystemMetrics, SystemMetricsResponse } from './types.ts'
import type { Raw, Reply } from '../support.ts'

export interface SystemHandlers {
  /**
   * Get the name, the version and links to every module
   *
   * Where a client begins: what this server is, where its documents are, and what each module holds. Needs no log-in. Changes nothing.
   */
  getApiRoot(request: Record<never, never>): Promise<Reply<ApiRoot>>

  /**
   * Say that the process is alive
   *
   * For load balancers: answers as long as the process answers at all, and asks neither the database nor the job queue. Needs no log-in. Changes nothing.
   */
  getHealth(request: Record<never, never>): Promise<Reply<Health>>

  /**
   * Get the state and latency of each component
   *
   * Asks each component in turn and says how it is and how long it took to answer. The answer is 200 also where something has failed: `status` is the worst of all. Changes nothing.
   */
  getDetailedHealth(request: Record<never, never>): Promise<Reply<DetailedHealth>>

  /**
   * Get the figures of process, pool, queue and requests
   *
   * Figures of the process that answers, since it started: memory, processor, event loop, database connections, jobs and requests. Several servers each have their own. Changes nothing.
   */
  getSystemMetrics(request: Record<never, never>): Promise<Reply<SystemMetrics>>

  /**
   * Say whether requests can be served
   *
   * Asks the database, compares its migrations with those of this version, and looks whether the job queue takes jobs. A server that is stopping is not ready either: the answer is 503. Needs no log-in. Changes nothing.
   */
  getReadiness(request: Record<never, never>): Promise<Reply<Readiness>>

  /**
   * Get the figures for Prometheus
   *
   * The same figures in the Prometheus text exposition, for a scraper that carries an access token. Errors keep the usual shape. Changes nothing.
   */
  getPrometheusMetrics(request: Record<never, never>): Promise<Raw>
}
