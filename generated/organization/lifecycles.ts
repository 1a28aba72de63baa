// generated from spec/, do not edit
/** States of TenantStatus, and the actions that lead from one to another. */
export const tenantLifecycle = {
  states: ["active","closed"],
  actions: {
    close: { from: ["active"], to: "closed" },
    reopen: { from: ["closed"], to: "active" },
  },
} as const
