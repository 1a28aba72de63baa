// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { id, instant, pagination } from '../shared/validators.ts'
import { anything, array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { ActivityLog, ActivityLogPage, ActivityLogResponse, AuditFinding, AuditFindingKind, AuditHead, AuditLog, AuditLogPage, AuditVerification, AuditVerificationResponse, ExportActivityLogsQuery, FieldChange, GetActivityLogParams, Hash, ListActivityLogsQuery, ListAuditLogsQuery, LogAction, VerifyAuditLogQuery } from './types.ts'

export const logAction: z.ZodType<LogAction> = define(() => values(["created","updated","deleted"]))

export const hash: z.ZodType<Hash> = define(() => string({ pattern: "^[0-9a-f]{64}$" }))

export const fieldChange: z.ZodType<FieldChange> = define(() => object({
  field: present(string()),
  before: present(anything()),
  after: present(anything()),
}))

export const activityLog: z.ZodType<ActivityLog> = define(() => object({
  id: present(id),
  at: present(instant),
  user_id: present(nullable(id)),
  user_name: present(nullable(string())),
  action: present(logAction),
  operation: present(nullable(string())),
  entity: present(string()),
  entity_id: present(nullable(string())),
  request_id: present(nullable(string())),
  address: present(nullable(string())),
  changes: present(array(fieldChange)),
}))

export const auditLog: z.ZodType<AuditLog> = define(() => object({
  id: present(id),
  tenant_id: present(id),
  sequence: present(integer({ minimum: 1 })),
  at: present(instant),
  type: present(string()),
  user_id: present(nullable(id)),
  user_name: present(nullable(string())),
  operation: present(nullable(string())),
  entity: present(nullable(string())),
  entity_id: present(nullable(string())),
  request_id: present(nullable(string())),
  address: present(nullable(string())),
  detail: present(object({}, { rest: anything() })),
  detail_hash: present(hash),
  previous_hash: present(hash),
  hash: present(hash),
}))

export const auditFindingKind: z.ZodType<AuditFindingKind> = define(() => values(["altered","removed","inserted","source_altered","source_removed","anchor_broken"]))

export const auditFinding: z.ZodType<AuditFinding> = define(() => object({
  kind: present(auditFindingKind),
  sequence: present(integer({ minimum: 1 })),
  id: present(nullable(id)),
}))

export const auditHead: z.ZodType<AuditHead> = define(() => object({
  sequence: present(integer({ minimum: 1 })),
  id: present(id),
  hash: present(hash),
}))

export const auditVerification: z.ZodType<AuditVerification> = define(() => object({
  valid: present(boolean()),
  entries: present(integer({ minimum: 0 })),
  head: present(nullable(auditHead)),
  anchors: present(integer({ minimum: 0 })),
  pending: present(integer({ minimum: 0 })),
  erased: present(integer({ minimum: 0 })),
  findings: present(array(auditFinding, { maxItems: 100 })),
  complete: present(boolean()),
}))

export const activityLogResponse: z.ZodType<ActivityLogResponse> = define(() => object({
  success: present(values([true])),
  data: present(activityLog),
}))

export const activityLogPage: z.ZodType<ActivityLogPage> = define(() => object({
  success: present(values([true])),
  data: present(array(activityLog)),
  pagination: present(pagination),
}))

export const auditLogPage: z.ZodType<AuditLogPage> = define(() => object({
  success: present(values([true])),
  data: present(array(auditLog)),
  pagination: present(pagination),
}))

export const auditVerificationResponse: z.ZodType<AuditVerificationResponse> = define(() => object({
  success: present(values([true])),
  data: present(auditVerification),
}))

export const listActivityLogsQuery: z.ZodType<ListActivityLogsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["at","-at"]), { minItems: 1, maxItems: 1 })),
  user_id: optional(id),
  operation: optional(string({ minLength: 1, maxLength: 100 })),
  action: optional(logAction),
  entity: optional(string({ minLength: 1, maxLength: 63 })),
  entity_id: optional(string({ minLength: 1, maxLength: 200 })),
  request_id: optional(string({ minLength: 1, maxLength: 128 })),
  address: optional(string({ minLength: 1, maxLength: 100 })),
  at__gte: optional(instant),
  at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const exportActivityLogsQuery: z.ZodType<ExportActivityLogsQuery> = define(() => coerced(object({
  format: withDefault(values(["csv","json"]), "csv"),
  user_id: optional(id),
  operation: optional(string({ minLength: 1, maxLength: 100 })),
  action: optional(logAction),
  entity: optional(string({ minLength: 1, maxLength: 63 })),
  entity_id: optional(string({ minLength: 1, maxLength: 200 })),
  request_id: optional(string({ minLength: 1, maxLength: 128 })),
  address: optional(string({ minLength: 1, maxLength: 100 })),
  at__gte: optional(instant),
  at__lte: optional(instant),
}), {}))

export const getActivityLogParams: z.ZodType<GetActivityLogParams> = define(() => coerced(object({
  log_id: present(id),
}), {}))

export const listAuditLogsQuery: z.ZodType<ListAuditLogsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  ordering: optional(array(values(["sequence","-sequence"]), { minItems: 1, maxItems: 1 })),
  type: optional(string({ minLength: 1, maxLength: 100 })),
  user_id: optional(id),
  operation: optional(string({ minLength: 1, maxLength: 100 })),
  entity: optional(string({ minLength: 1, maxLength: 63 })),
  entity_id: optional(string({ minLength: 1, maxLength: 200 })),
  request_id: optional(string({ minLength: 1, maxLength: 128 })),
  address: optional(string({ minLength: 1, maxLength: 100 })),
  at__gte: optional(instant),
  at__lte: optional(instant),
}), { page: "integer", per_page: "integer", ordering: { list: "comma", of: "string" } }))

export const verifyAuditLogQuery: z.ZodType<VerifyAuditLogQuery> = define(() => coerced(object({
  anchor: optional(string({ pattern: "^[1-9][0-9]{0,8}:[0-9a-f]{64}$" })),
}), {}))
