// generated from spec/, do not edit
/** States of StockReservationStatus, and the actions that lead from one to another. */
export const stockReservationLifecycle = {
  states: ["active","consumed","released","expired"],
  actions: {
    consume: { from: ["active"], to: "consumed" },
    release: { from: ["active"], to: "released" },
    expire: { from: ["active"], to: "expired" },
  },
} as const

/** States of StockEntryStatus, and the actions that lead from one to another. */
export const stockEntryLifecycle = {
  states: ["draft","submitted","cancelled"],
  actions: {
    submit: { from: ["draft"], to: "submitted" },
    cancel: { from: ["submitted"], to: "cancelled" },
  },
} as const
