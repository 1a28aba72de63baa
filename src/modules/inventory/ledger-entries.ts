import type { ListStockLedgerEntriesQuery, StockLedgerEntry } from '#generated/inventory/types.ts'
import { collection } from '#platform/collection.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { StockLedgerEntry as EntryRow } from './models/stock-ledger-entry.ts'
import { stockLedgerEntryView as view } from './views.ts'

const entries = collection<EntryRow, StockLedgerEntry, ListStockLedgerEntriesQuery>(EntryRow, {
  resource: 'stock_ledger_entry',
  view,
  order: '-occurred_at,-sequence',
})
// No audit watches what is a trace itself.
listIsMadeOf('stock_ledger', { tables: [] })

export const { list, get } = entries
