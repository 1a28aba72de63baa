// generated from spec/, do not edit
import type { components } from '../schema.ts'

/** What became of the row. */
export type LogAction = components['schemas']["LogAction"]
/** A SHA-256 in lower-case hexadecimal. */
export type Hash = components['schemas']["Hash"]
export type FieldChange = components['schemas']["FieldChange"]
export type ActivityLog = components['schemas']["ActivityLog"]
export type AuditLog = components['schemas']["AuditLog"]
/** What is wrong: the entry was altered, removed, or put in without anything having happened; what it was made of was altered or removed; or an anchor says another hash for its place. */
export type AuditFindingKind = components['schemas']["AuditFindingKind"]
export type AuditFinding = components['schemas']["AuditFinding"]
export type AuditHead = components['schemas']["AuditHead"]
export type AuditVerification = components['schemas']["AuditVerification"]
export type ActivityLogResponse = components['schemas']["ActivityLogResponse"]
export type ActivityLogPage = components['schemas']["ActivityLogPage"]
export type AuditLogPage = components['schemas']["AuditLogPage"]
export type AuditVerificationResponse = components['schemas']["AuditVerificationResponse"]
export type ListActivityLogsQuery = components['schemas']["ListActivityLogsQuery"]
export type ExportActivityLogsQuery = components['schemas']["ExportActivityLogsQuery"]
export type GetActivityLogParams = components['schemas']["GetActivityLogParams"]
export type ListAuditLogsQuery = components['schemas']["ListAuditLogsQuery"]
export type VerifyAuditLogQuery = components['schemas']["VerifyAuditLogQuery"]
