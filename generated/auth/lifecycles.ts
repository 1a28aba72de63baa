// generated from spec/, do not edit
/** States of ApiKeyStatus, and the actions that lead from one to another. */
export const apiKeyLifecycle = {
  states: ["active","expired","revoked"],
  actions: {
    revoke: { from: ["active","expired"], to: "revoked" },
  },
} as const

/** States of OauthClientStatus, and the actions that lead from one to another. */
export const oauthClientLifecycle = {
  states: ["active","deleted"],
  actions: {
    delete: { from: ["active"], to: "deleted" },
  },
} as const
