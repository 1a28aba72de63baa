// generated from spec/, do not edit
/** States of ContactStatus, and the actions that lead from one to another. */
export const contactLifecycle = {
  states: ["active","archived"],
  actions: {
    archive: { from: ["active"], to: "archived" },
    restore: { from: ["archived"], to: "active" },
  },
} as const

/** States of CustomerStatus, and the actions that lead from one to another. */
export const customerLifecycle = {
  states: ["active","archived","erased"],
  actions: {
    archive: { from: ["active"], to: "archived" },
    restore: { from: ["archived"], to: "active" },
    erase: { from: ["active","archived"], to: "erased" },
  },
} as const
