// generated from spec/, do not edit
import type { components } from '../schema.ts'

export type ModuleLink = components['schemas']["ModuleLink"]
export type ApiRoot = components['schemas']["ApiRoot"]
export type Health = components['schemas']["Health"]
export type ReadinessCheck = components['schemas']["ReadinessCheck"]
export type Readiness = components['schemas']["Readiness"]
/** Whether it works, works with restrictions, or does not work. */
export type ComponentStatus = components['schemas']["ComponentStatus"]
export type ComponentHealth = components['schemas']["ComponentHealth"]
export type DetailedHealth = components['schemas']["DetailedHealth"]
export type ProcessMetrics = components['schemas']["ProcessMetrics"]
export type PoolMetrics = components['schemas']["PoolMetrics"]
export type QueueMetrics = components['schemas']["QueueMetrics"]
export type RequestMetrics = components['schemas']["RequestMetrics"]
export type SystemMetrics = components['schemas']["SystemMetrics"]
/** Prometheus text exposition, version 0.0.4. */
export type PrometheusText = components['schemas']["PrometheusText"]
export type ApiRootResponse = components['schemas']["ApiRootResponse"]
export type HealthResponse = components['schemas']["HealthResponse"]
export type ReadinessResponse = components['schemas']["ReadinessResponse"]
export type DetailedHealthResponse = components['schemas']["DetailedHealthResponse"]
export type SystemMetricsResponse = components['schemas']["SystemMetricsResponse"]
