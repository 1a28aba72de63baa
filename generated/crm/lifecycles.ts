// generated from spec/, do not edit
/** States of CampaignStatus, and the actions that lead from one to another. */
export const campaignLifecycle = {
  states: ["planned","active","paused","completed","cancelled"],
  actions: {
    start: { from: ["planned","paused"], to: "active" },
    pause: { from: ["active"], to: "paused" },
    complete: { from: ["active","paused"], to: "completed" },
    cancel: { from: ["planned","active","paused"], to: "cancelled" },
  },
} as const

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

/** States of LeadStatus, and the actions that lead from one to another. */
export const leadLifecycle = {
  states: ["new","contacted","qualified","lost","converted"],
  actions: {
    contact: { from: ["new"], to: "contacted" },
    qualify: { from: ["new","contacted"], to: "qualified" },
    lose: { from: ["new","contacted","qualified"], to: "lost" },
    reopen: { from: ["lost"], to: "new" },
    convert: { from: ["new","contacted","qualified"], to: "converted" },
  },
} as const

/** States of OpportunityStatus, and the actions that lead from one to another. */
export const opportunityLifecycle = {
  states: ["open","won","lost"],
  actions: {
    win: { from: ["open"], to: "won" },
    lose: { from: ["open"], to: "lost" },
    reopen: { from: ["won","lost"], to: "open" },
  },
} as const
