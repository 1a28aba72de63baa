// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { instant } from '../shared/validators.ts'
import { array, define, integer, nullable, number, object, present, string, values } from '../support.ts'
import type { ApiRoot, ApiRootResponse, ComponentHealth, ComponentStatus, DetailedHealth, DetailedHealthResponse, Health, HealthResponse, ModuleLink, PoolMetrics, ProcessMetrics, PrometheusText, QueueMetrics, Readiness, ReadinessCheck, ReadinessResponse, RequestMetrics, SystemMetrics, SystemMetricsResponse } from './types.ts'

export const moduleLink: z.ZodType<ModuleLink> = define(() => object({
  module: present(string()),
  description: present(string()),
  href: present(string({ format: "uri-reference" })),
  operations: present(integer({ minimum: 1 })),
}))

export const apiRoot: z.ZodType<ApiRoot> = define(() => object({
  name: present(string()),
  version: present(string()),
  documents: present(object({
    redoc: present(string({ format: "uri-reference" })),
    swagger: present(string({ format: "uri-reference" })),
    openapi_json: present(string({ format: "uri-reference" })),
    openapi_yaml: present(string({ format: "uri-reference" })),
  })),
  modules: present(array(moduleLink)),
}))

export const health: z.ZodType<Health> = define(() => object({
  status: present(values(["ok"])),
  version: present(string()),
  uptime_seconds: present(integer({ minimum: 0 })),
  timestamp: present(instant),
}))

export const readinessCheck: z.ZodType<ReadinessCheck> = define(() => values(["ok","failed"]))

export const readiness: z.ZodType<Readiness> = define(() => object({
  status: present(values(["ready"])),
  checks: present(object({
    database: present(readinessCheck),
    migrations: present(readinessCheck),
    jobs: present(readinessCheck),
  })),
}))

export const componentStatus: z.ZodType<ComponentStatus> = define(() => values(["ok","degraded","failed"]))

export const componentHealth: z.ZodType<ComponentHealth> = define(() => object({
  name: present(string()),
  status: present(componentStatus),
  latency_ms: present(nullable(number({ minimum: 0 }))),
  detail: present(nullable(string())),
}))

export const detailedHealth: z.ZodType<DetailedHealth> = define(() => object({
  status: present(componentStatus),
  version: present(string()),
  uptime_seconds: present(integer({ minimum: 0 })),
  timestamp: present(instant),
  components: present(array(componentHealth)),
}))

export const processMetrics: z.ZodType<ProcessMetrics> = define(() => object({
  uptime_seconds: present(integer({ minimum: 0 })),
  resident_memory_bytes: present(integer({ minimum: 0 })),
  heap_used_bytes: present(integer({ minimum: 0 })),
  heap_total_bytes: present(integer({ minimum: 0 })),
  cpu_user_seconds: present(number({ minimum: 0 })),
  cpu_system_seconds: present(number({ minimum: 0 })),
  event_loop_delay_p99_ms: present(number({ minimum: 0 })),
}))

export const poolMetrics: z.ZodType<PoolMetrics> = define(() => object({
  maximum: present(integer({ minimum: 1 })),
  open: present(integer({ minimum: 0 })),
  idle: present(integer({ minimum: 0 })),
  waiting: present(integer({ minimum: 0 })),
}))

export const queueMetrics: z.ZodType<QueueMetrics> = define(() => object({
  waiting: present(integer({ minimum: 0 })),
  running: present(integer({ minimum: 0 })),
  failed: present(integer({ minimum: 0 })),
  oldest_waiting_seconds: present(nullable(number({ minimum: 0 }))),
}))

export const requestMetrics: z.ZodType<RequestMetrics> = define(() => object({
  total: present(integer({ minimum: 0 })),
  in_flight: present(integer({ minimum: 0 })),
  client_errors: present(integer({ minimum: 0 })),
  server_errors: present(integer({ minimum: 0 })),
  duration_p50_ms: present(nullable(number({ minimum: 0 }))),
  duration_p95_ms: present(nullable(number({ minimum: 0 }))),
  duration_p99_ms: present(nullable(number({ minimum: 0 }))),
}))

export const systemMetrics: z.ZodType<SystemMetrics> = define(() => object({
  timestamp: present(instant),
  process: present(processMetrics),
  pool: present(poolMetrics),
  queue: present(queueMetrics),
  requests: present(requestMetrics),
}))

export const prometheusText: z.ZodType<PrometheusText> = define(() => string({ minLength: 1 }))

export const apiRootResponse: z.ZodType<ApiRootResponse> = define(() => object({
  success: present(values([true])),
  data: present(apiRoot),
}))

export const healthResponse: z.ZodType<HealthResponse> = define(() => object({
  success: present(values([true])),
  data: present(health),
}))

export const readinessResponse: z.ZodType<ReadinessResponse> = define(() => object({
  success: present(values([true])),
  data: present(readiness),
}))

export const detailedHealthResponse: z.ZodType<DetailedHealthResponse> = define(() => object({
  success: present(values([true])),
  data: present(detailedHealth),
}))

export const systemMetricsResponse: z.ZodType<SystemMetricsResponse> = define(() => object({
  success: present(values([true])),
  data: present(systemMetrics),
}))
