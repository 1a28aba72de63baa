// generated from spec/, do not edit
import type { ActivityLog, ActivityLogPage, ActivityLogResponse, AuditLog, AuditLogPage, AuditVerification, AuditVerificationResponse, ExportActivityLogsQuery, GetActivityLogParams, ListActivityLogsQuery, ListAuditLogsQuery, VerifyAuditLogQuery } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Raw, Reply } from '../support.ts'

export interface AuditHandlers {
  /**
   * List what was changed
   *
   * Every change of a row of the tenant, the newest first, with each field before and after. Fields that the caller may not see are left out, secrets were never written down. A role of scope `own` sees what its holder did, `branch` what the people of the branch did. Reading on by `cursor` counts nothing. Changes nothing.
   */
  listActivityLogs(request: { query: ListActivityLogsQuery }): Promise<{ data: Reply<ActivityLog[]>; pagination: Pagination }>

  /**
   * Export what was changed as CSV or JSON
   *
   * The same changes as the list, by the same filters, all of them as one file that is written while it is read, the newest first. The CSV is in UTF-8 with a byte-order mark; a cell that a spreadsheet would take for a formula has an apostrophe in front, and `changes` is JSON. The JSON is one array. Changes nothing.
   */
  exportActivityLogs(request: { query: ExportActivityLogsQuery }): Promise<Raw>

  /**
   * Get one change
   *
   * One change with each field before and after, but for fields that the caller may not see. Changes nothing.
   */
  getActivityLog(request: { params: GetActivityLogParams }): Promise<Reply<ActivityLog>>

  /**
   * List the chained entries of what concerns security
   *
   * Log-ins and other security events of the tenant's people, and changes of users, roles, who holds which, invitations and settings,
   * the newest first, within a minute of when they happened.
   *
   * Each entry holds a hash over its own content and the hash of the one before. `detail_hash` is the SHA-256 of `detail`, `hash` that
   * of the object of `address`, `at`, `detail_hash`, `entity`, `entity_id`, `id`, `operation`, `previous_hash`, `request_id`,
   * `sequence`, `tenant_id`, `type` and `user_id`, each as JSON in the canonical form of RFC 8785, in UTF-8; hashes are written in
   * lower-case hexadecimal, and the first entry follows 64 zeros. `detail` may lack what the caller may not see, or what has been
   * erased for a person's sake; its hash stays. Changes nothing.
   */
  listAuditLogs(request: { query: ListAuditLogsQuery }): Promise<{ data: Reply<AuditLog[]>; pagination: Pagination }>

  /**
   * Prove the chain of the audit log
   *
   * Computes every hash of the chain anew and holds it against the entries, against what they were made of, and against the anchors that were taken each day, mailed and written to the log of the server. Names each entry that was altered, removed or put in, with its place. An anchor that was kept outside can be held against it as well. Changes nothing.
   */
  verifyAuditLog(request: { query: VerifyAuditLogQuery }): Promise<Reply<AuditVerification>>
}
