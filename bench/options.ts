import { parseArgs } from 'node:util'

/** How much data, how long and how often. */
export interface Size {
  /** Tenants that share the customers and audit rows. */
  tenants: number
  customersEach: number
  auditRows: number
  /** Products of the company that is read. */
  products: number
  /** Customers of the two tenants whose lists are compared. */
  small: number
  large: number
  /** The far page that is read by cursor. */
  farPage: number
  rounds: number
  warmUpSeconds: number
  seconds: number
  /** Requests of the bulk case: one takes too long to count them by the second. */
  bulkRequests: number
  /** Requests of the memory gate, in thousands, and how many times the memory of half of them is allowed. */
  memoryThousands: number
  memoryLimit: number
}

const full: Size = {
  tenants: 10,
  customersEach: 100_000,
  auditRows: 1_000_000,
  products: 200_000,
  small: 10_000,
  large: 1_000_000,
  farPage: 5_000,
  rounds: 5,
  warmUpSeconds: 2,
  seconds: 6,
  bulkRequests: 40,
  memoryThousands: 100,
  memoryLimit: 1.1,
}

const quick: Size = {
  tenants: 10,
  customersEach: 10_000,
  auditRows: 100_000,
  products: 200_000,
  small: 2_000,
  large: 200_000,
  farPage: 400,
  rounds: 2,
  warmUpSeconds: 0.1,
  seconds: 0.35,
  bulkRequests: 4,
  memoryThousands: 5,
  // So few requests do not fill the heap to where it is collected in earnest.
  memoryLimit: 1.3,
}

export interface Options {
  quick: boolean
  size: Size
  only: string[] | undefined
  cases: string[] | undefined
  connections: number
  gates: boolean
  out: string | undefined
}

export const pool = 10

const words = (text: string | undefined): string[] | undefined => text?.split(',').map((word) => word.trim())

export function readOptions(parameters: string[]): Options {
  const { values } = parseArgs({
    args: parameters,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      cases: { type: 'string' },
      connections: { type: 'string', default: '20' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      gates: { type: 'boolean' },
      out: { type: 'string' },
    },
    allowNegative: true,
  })
  const base = values.quick ? quick : full
  const only = words(values.only)
  const size = {
    ...base,
    rounds: Number(values.rounds ?? base.rounds),
    seconds: Number(values.seconds ?? base.seconds),
  }
  return {
    quick: values.quick,
    size,
    only,
    cases: words(values.cases),
    connections: Number(values.connections),
    // Whoever looks at some cases only is trying something out; gates take their time.
    gates: values.gates ?? (!values.cases && (only === undefined || only.includes('daftar'))),
    out: values.out,
  }
}
