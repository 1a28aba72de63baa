import type { ActivityLog, ExportActivityLogsQuery } from '#generated/audit/types.ts'
import { database } from '#platform/database.ts'
import { writeCsv } from '#platform/spreadsheets/csv.ts'
import { streamed } from '#platform/streaming.ts'
import { list } from './activity-logs.ts'

const atATime = 500

/** The changes as one file, written while it is read. */
export async function exported({ format, ...filters }: ExportActivityLogsQuery): Promise<Response> {
  const [write, type] =
    format === 'json' ? ([asJson, 'application/json'] as const) : ([asCsv, 'text/csv; charset=utf-8'] as const)
  return streamed(write(pages(filters)), {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="activity-log.${format ?? 'csv'}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}

/** Page after page, each in a transaction of its own: no connection is held for as long as the reader takes. */
async function* pages(filters: Omit<ExportActivityLogsQuery, 'format'>): AsyncGenerator<ActivityLog[]> {
  for (let cursor: string | undefined; ; ) {
    const { data, pagination } = await database.read(() => list({ ...filters, per_page: atATime, cursor }))
    yield data as ActivityLog[]
    if (pagination.next_cursor === null) return
    cursor = pagination.next_cursor
  }
}

async function* asJson(found: AsyncIterable<ActivityLog[]>): AsyncGenerator<string> {
  let before = '['
  for await (const logs of found) {
    yield logs.map((log) => `${logs[0] === log ? before : ',\n'}${JSON.stringify(log)}`).join('')
    if (logs.length > 0) before = ',\n'
  }
  yield before === '[' ? '[]' : ']'
}

const columns = [
  'id',
  'at',
  'user_id',
  'user_name',
  'action',
  'operation',
  'entity',
  'entity_id',
  'request_id',
  'address',
] as const

const asCsv = (found: AsyncIterable<ActivityLog[]>): AsyncGenerator<string> => writeCsv(rows(found))

async function* rows(found: AsyncIterable<ActivityLog[]>): AsyncGenerator<string[][]> {
  yield [[...columns, 'changes']]
  for await (const logs of found)
    yield logs.map((log) => [...columns.map((name) => log[name] ?? ''), JSON.stringify(log.changes)])
}
