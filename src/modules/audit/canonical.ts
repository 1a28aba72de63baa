import { createHash } from 'node:crypto'

/** JSON in the canonical form of RFC 8785: names in the order of their UTF-16 units, nothing between the tokens. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`
}

export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

/** What the first entry follows. */
export const beginning = '0'.repeat(64)

/** What a hash of the chain is made of, under the names of the contract. */
export interface Linked {
  tenant_id: string
  sequence: number
  id: string
  at: string
  type: string
  user_id: string | null
  operation: string | null
  entity: string | null
  entity_id: string | null
  request_id: string | null
  address: string | null
  detail_hash: string
  previous_hash: string
}
