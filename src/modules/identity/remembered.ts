import { database } from '#platform/database.ts'

/** Of whom something is remembered: `identity:<id>`, everybody in `tenant:<id>`, or an API key, a client or a grant: `credential:<id>`. */
export type Subject = `identity:${string}` | `tenant:${string}` | `credential:${string}`

const listeners = new Set<(subject: Subject) => void>()

/** Calls `forget` whenever what a subject may do has changed on this server. */
export const onChangedAccess = (forget: (subject: Subject) => void): void => void listeners.add(forget)

/** PLT-19: what this server remembers of the subject is forgotten with the commit, before it is answered. The database tells the others. */
export function forgetAccess(subject: Subject): void {
  database.afterCommit(() => {
    for (const forget of listeners) forget(subject)
  })
}
