// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { AuditHandlers } from './handlers.ts'
import { exportActivityLogsQuery, getActivityLogParams, listActivityLogsQuery, listAuditLogsQuery, verifyAuditLogQuery } from './validators.ts'

export const routes: Record<keyof AuditHandlers, Route> = {
  /** List what was changed */
  listActivityLogs: route({ method: 'get', path: "/api/v1/logs", request: { query: listActivityLogsQuery }, responses: { 200: { description: "A page of changes." } } }),
  /** Export what was changed as CSV or JSON */
  exportActivityLogs: route({ method: 'get', path: "/api/v1/logs/export", request: { query: exportActivityLogsQuery }, responses: { 200: { description: "The file." } } }),
  /** Get one change */
  getActivityLog: route({ method: 'get', path: "/api/v1/logs/{log_id}", request: { params: getActivityLogParams }, responses: { 200: { description: "The change." } } }),
  /** List the chained entries of what concerns security */
  listAuditLogs: route({ method: 'get', path: "/api/v1/security/audit-logs", request: { query: listAuditLogsQuery }, responses: { 200: { description: "A page of entries." } } }),
  /** Prove the chain of the audit log */
  verifyAuditLog: route({ method: 'get', path: "/api/v1/security/audit-logs/verify", request: { query: verifyAuditLogQuery }, responses: { 200: { description: "What was found." } } }),
}
