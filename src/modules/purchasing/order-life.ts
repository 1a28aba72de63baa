import { lifecycle } from '#platform/lifecycle.ts'

/**
 * What may be done to an order in which status. Where it leads is not written here: the status follows from the lines and
 * the bills (PUR-03), and the database derives it.
 */
const life = lifecycle('purchase_order', {
  actions: {
    approve: { from: ['draft'], to: 'approved' },
    receive: { from: ['approved', 'partially_received', 'received', 'billed'], to: 'received' },
    bill: { from: ['partially_received', 'received', 'billed'], to: 'billed' },
    cancel: { from: ['draft', 'approved', 'partially_received'], to: 'cancelled' },
    delete: { from: ['draft'], to: 'deleted' },
  },
})

type Action = Parameters<typeof life.next>[0]

/** Refuses with 409 what the status does not allow. */
export function requirePossible(action: Action, status: string): void {
  life.next(action, status)
}
