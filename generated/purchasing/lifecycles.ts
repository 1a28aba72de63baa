// generated from spec/, do not edit
/** States of SupplierStatus, and the actions that lead from one to another. */
export const supplierLifecycle = {
  states: ["active","archived"],
  actions: {
    archive: { from: ["active"], to: "archived" },
    restore: { from: ["archived"], to: "active" },
  },
} as const
