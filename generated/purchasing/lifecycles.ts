// generated from spec/, do not edit
/** States of RequisitionStatus, and the actions that lead from one to another. */
export const requisitionLifecycle = {
  states: ["submitted","approved","rejected","ordered"],
  actions: {
    approve: { from: ["submitted"], to: "approved" },
    reject: { from: ["submitted","approved"], to: "rejected" },
    order: { from: ["approved"], to: "ordered" },
    revise: { from: ["submitted","rejected"], to: "submitted" },
  },
} as const

/** States of SupplierStatus, and the actions that lead from one to another. */
export const supplierLifecycle = {
  states: ["active","archived"],
  actions: {
    archive: { from: ["active"], to: "archived" },
    restore: { from: ["archived"], to: "active" },
  },
} as const
