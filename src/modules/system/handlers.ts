import type { SystemHandlers } from '#generated/system/handlers.ts'
import * as system from './service.ts'

export const handlers: SystemHandlers = {
  getApiRoot: () => system.root(),
  getHealth: () => system.health(),
  getReadiness: () => system.readiness(),
  getDetailedHealth: () => system.detailedHealth(),
  getSystemMetrics: () => system.metrics(),
  getPrometheusMetrics: () => system.prometheus(),
}
