import type { AuditHandlers } from '#generated/audit/handlers.ts'
import * as activityExport from './activity-export.ts'
import * as activityLogs from './activity-logs.ts'
import * as auditLogs from './audit-logs.ts'
import * as verification from './verification.ts'

export const handlers: AuditHandlers = {
  listActivityLogs: ({ query }) => activityLogs.list(query),
  getActivityLog: ({ params }) => activityLogs.get(params.log_id),
  exportActivityLogs: ({ query }) => activityExport.exported(query),

  listAuditLogs: ({ query }) => auditLogs.list(query),
  verifyAuditLog: ({ query }) => verification.verify(query),
}
