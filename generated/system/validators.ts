// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { instant } from '../shared/validators.ts'
import { array, define, integer, nullable, number, object, string, values } from '../support.ts'
import type { ApiRoot, ApiRootResponse, ComponentHealth, ComponentStatus, DetailedHealth, DetailedHealthResponse, Health, HealthResponse, ModuleLink, PoolMetrics, ProcessMetrics, PrometheusText, QueueMetrics, Readiness, ReadinessCheck, ReadinessResponse, RequestMetrics, SystemMetrics, SystemMetricsResponse } from './types.ts'

export const moduleLink: z.ZodType<ModuleLink> = define(() => object({
  module: string(),
  description: string(),
  href: string({ format: "uri-reference" }),
  operations: integer({ minimum: 1 }),
}))

export const apiRoot: z.ZodType<ApiRoot> = define(() => object({
  name: string(),
  version: string(),
  documents: object({
    redoc: string({ format: "uri-reference" }),
    swagger: string({ format: "uri-reference" }),
    openapi_json: string({ format: "uri-reference" }),
    openapi_yaml: string({ format: "uri-reference" }),
  }),
  modules: array(moduleLink),
}))

export const health: z.ZodType<Health> = define(() => object({
  status: values(["ok"]),
  version: string(),
  uptime_seconds: integer({ minimum: 0 }),
  timestamp: instant,
}))

export const readinessCheck: z.ZodType<ReadinessCheck> = define(() => values(["ok","failed"]))

export const readiness: z.ZodType<Readiness> = define(() => object({
  status: values(["ready"]),
  checks: object({
    database: readinessCheck,
    migrations: readinessCheck,
    jobs: readinessCheck,
  }),
}))

export const componentStatus: z.ZodType<ComponentStatus> = define(() => values(["ok","degraded","failed"]))

export const componentHealth: z.ZodType<ComponentHealth> = define(() => object({
  name: string(),
  status: componentStatus,
  latency_ms: nullable(number({ minimum: 0 })),
  detail: nullable(string()),
}))

export const detailedHealth: z.ZodType<DetailedHealth> = define(() => object({
  status: componentStatus,
  version: string(),
  uptime_seconds: integer({ minimum: 0 }),
  timestamp: instant,
  components: array(componentHealth),
}))

export const processMetrics: z.ZodType<ProcessMetrics> = define(() => object({
  uptime_seconds: integer({ minimum: 0 }),
  resident_memory_bytes: integer({ minimum: 0 }),
  heap_used_bytes: integer({ minimum: 0 }),
  heap_total_bytes: integer({ minimum: 0 }),
  cpu_user_seconds: number({ minimum: 0 }),
  cpu_system_seconds: number({ minimum: 0 }),
  event_loop_delay_p99_ms: number({ minimum: 0 }),
}))

export const poolMetrics: z.ZodType<PoolMetrics> = define(() => object({
  maximum: integer({ minimum: 1 }),
  open: integer({ minimum: 0 }),
  idle: integer({ minimum: 0 }),
  waiting: integer({ minimum: 0 }),
}))

export const queueMetrics: z.ZodType<QueueMetrics> = define(() => object({
  waiting: integer({ minimum: 0 }),
  running: integer({ minimum: 0 }),
  failed: integer({ minimum: 0 }),
  oldest_waiting_seconds: nullable(number({ minimum: 0 })),
}))

export const requestMetrics: z.ZodType<RequestMetrics> = define(() => object({
  total: integer({ minimum: 0 }),
  in_flight: integer({ minimum: 0 }),
  client_errors: integer({ minimum: 0 }),
  server_errors: integer({ minimum: 0 }),
  duration_p50_ms: nullable(number({ minimum: 0 })),
  duration_p95_ms: nullable(number({ minimum: 0 })),
  duration_p99_ms: nullable(number({ minimum: 0 })),
}))

export const systemMetrics: z.ZodType<SystemMetrics> = define(() => object({
  timestamp: instant,
  process: processMetrics,
  pool: poolMetrics,
  queue: queueMetrics,
  requests: requestMetrics,
}))

export const prometheusText: z.ZodType<PrometheusText> = define(() => string({ minLength: 1 }))

export const apiRootResponse: z.ZodType<ApiRootResponse> = define(() => object({
  success: values([true]),
  data: apiRoot,
}))

export const healthResponse: z.ZodType<HealthResponse> = define(() => object({
  success: values([true]),
  data: health,
}))

export const readinessResponse: z.ZodType<ReadinessResponse> = define(() => object({
  success: values([true]),
  data: readiness,
}))

export const detailedHealthResponse: z.ZodType<DetailedHealthResponse> = define(() => object({
  success: values([true]),
  data: detailedHealth,
}))

export const systemMetricsResponse: z.ZodType<SystemMetricsResponse> = define(() => object({
  success: values([true]),
  data: systemMetrics,
}))
