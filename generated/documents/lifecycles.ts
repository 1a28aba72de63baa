// generated from spec/, do not edit
/** States of DocumentStatus, and the actions that lead from one to another. */
export const documentLifecycle = {
  states: ["active","deleted"],
  actions: {
    delete: { from: ["active"], to: "deleted" },
    restore: { from: ["deleted"], to: "active" },
  },
} as const
