// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { SystemHandlers } from './handlers.ts'

export const routes: Record<keyof SystemHandlers, Route> = {
  /** Get the name, the version and links to every module */
  getApiRoot: route({ method: 'get', path: "/api/v1", responses: { 200: { description: "What the server is." } } }),
  /** Say that the process is alive */
  getHealth: route({ method: 'get', path: "/api/v1/health", responses: { 200: { description: "The process is alive." } } }),
  /** Get the state and latency of each component */
  getDetailedHealth: route({ method: 'get', path: "/api/v1/health/detailed", responses: { 200: { description: "How each component is." } } }),
  /** Get the figures of process, pool, queue and requests */
  getSystemMetrics: route({ method: 'get', path: "/api/v1/health/metrics", responses: { 200: { description: "The figures of this process." } } }),
  /** Say whether requests can be served */
  getReadiness: route({ method: 'get', path: "/api/v1/health/ready", responses: { 200: { description: "Requests can be served." } } }),
  /** Get the figures for Prometheus */
  getPrometheusMetrics: route({ method: 'get', path: "/api/v1/metrics", responses: { 200: { description: "The figures as text." } } }),
}
