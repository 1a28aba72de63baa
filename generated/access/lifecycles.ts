// generated from spec/, do not edit
/** States of UserStatus, and the actions that lead from one to another. */
export const userLifecycle = {
  states: ["invited","active","deactivated"],
  actions: {
    accept: { from: ["invited"], to: "active" },
    deactivate: { from: ["invited","active"], to: "deactivated" },
    restore: { from: ["deactivated"], to: "active" },
    reinvite: { from: ["deactivated"], to: "invited" },
  },
} as const

/** States of InvitationStatus, and the actions that lead from one to another. */
export const invitationLifecycle = {
  states: ["open","accepted","revoked","expired"],
  actions: {
    accept: { from: ["open"], to: "accepted" },
    revoke: { from: ["open"], to: "revoked" },
    expire: { from: ["open"], to: "expired" },
  },
} as const
