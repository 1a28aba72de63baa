import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { determine } from '../../src/platform/config.ts'
import { asSystem, asTenant } from '../../src/platform/context.ts'
import type { Refusal } from '../../src/platform/errors.ts'
import { lifecycle } from '../../src/platform/lifecycle.ts'
import { mergePatch } from '../../src/platform/merge-patch.ts'
import { decimal, minorUnitsOf, roundMoney, sum } from '../../src/platform/money.ts'
import { decodeCursor, encodeCursor, numbered } from '../../src/platform/page.ts'
import { root } from '../architecture/sources.ts'
import { cloneDatabase } from '../support/postgres.ts'

const full = process.env.DAFTAR_FULL === '1'
const often = { numRuns: full ? 20_000 : 500 }

const clone = await cloneDatabase()
determine({ DATABASE_URL: clone.applicationUrl, MIGRATION_DATABASE_URL: clone.migrationUrl, DATABASE_POOL: 10 })
const { database } = await import('../../src/platform/database.ts')
const { nextNumber } = await import('../../src/platform/numbering.ts')
const observer = new Client({ connectionString: clone.superuserUrl })
await observer.connect()
afterAll(async () => {
  await database.close()
  await observer.end()
  await clone.drop()
})

/** An amount as the contract has it, and the same in ten-thousandths. */
const amount = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.nat({ max: 4 }), fc.nat({ max: 9999 }))
  .map(([negative, whole, places, fraction]) => {
    const digits = String(fraction).padStart(4, '0').slice(0, places)
    const text = `${negative && (whole > 0n || Number(digits) > 0) ? '-' : ''}${whole}${digits ? `.${digits}` : ''}`
    const units = (whole * 10_000n + BigInt(digits.padEnd(4, '0') || '0')) * (text.startsWith('-') ? -1n : 1n)
    return { text, units }
  })
const inUnits = (text: string): bigint => {
  const [whole = '0', digits = ''] = text.replace('-', '').split('.')
  return (BigInt(whole) * 10_000n + BigInt(digits.padEnd(4, '0'))) * (text.startsWith('-') ? -1n : 1n)
}

describe('PLT-21 money', () => {
  test('a sum is exact, whatever the order, for as many amounts as there are', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 200 }), fc.infiniteStream(fc.nat()), (amounts, salt) => {
        const exact = amounts.reduce((total, { units }) => total + units, 0n)
        const shuffled = amounts
          .map((one) => ({ one, place: salt.next().value as number }))
          .sort((a, b) => a.place - b.place)
        expect(inUnits(sum(amounts.map(({ text }) => text)).toFixed(4))).toBe(exact)
        expect(sum(shuffled.map(({ one }) => one.text)).equals(sum(amounts.map(({ text }) => text)))).toBe(true)
      }),
      often,
    )
  })

  test('a product of price and quantity is exact', () => {
    fc.assert(
      fc.property(amount, amount, (price, quantity) => {
        expect(BigInt(decimal(price.text).times(decimal(quantity.text)).times(100_000_000).toFixed(0))).toBe(
          price.units * quantity.units,
        )
      }),
      often,
    )
  })

  test('rounding goes to the nearest minor unit, halves away from zero, and a second time changes nothing', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('EUR', 'JPY', 'BHD', 'USD', 'KWD'), ({ text, units }, currency) => {
        const places = minorUnitsOf(currency)
        const step = 10n ** BigInt(4 - places)
        const rounded = roundMoney(decimal(text), currency)
        const size = units < 0n ? -units : units
        const expected = ((size + step / 2n) / step) * step * (units < 0n ? -1n : 1n)
        expect(inUnits(rounded)).toBe(expected)
        expect(rounded.split('.')[1]?.length ?? 0).toBe(places)
        expect(roundMoney(decimal(rounded), currency)).toBe(rounded)
      }),
      often,
    )
  })

  test('an amount comes back from NUMERIC and from text as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 50 }), async (amounts) => {
        const rows = await asSystem('a test', () =>
          database.transaction(() =>
            database.query<{ back: string }>('SELECT given::numeric AS back FROM unnest($1::text[]) AS given', [
              amounts.map(({ text }) => text),
            ]),
          ),
        )
        expect(rows.map(({ back }) => back)).toEqual(amounts.map(({ text }) => text))
      }),
      { numRuns: full ? 500 : 30 },
    )
  })
})

describe('pages', () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(null))

  test('PLT-12 a cursor says again what it was made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(value, { maxLength: 5 }), (order, after) => {
        expect(decodeCursor(encodeCursor({ order, after }), order, after.length)).toEqual({ order, after })
      }),
      often,
    )
  })

  test('PLT-12 any other text is refused with 400, never with a fault', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc.base64String(),
    )
    fc.assert(
      fc.property(text, fc.integer({ min: -1, max: 4 }), (cursor, length) => {
        try {
          const { order, after } = decodeCursor(cursor, 'name', length)
          expect(order).toBe('name')
          expect(after.every((one) => one === null || typeof one === 'string')).toBe(true)
          expect(after).toHaveLength(length)
        } catch (error) {
          expect(error).toMatchObject({ status: 400, details: [{ field: 'cursor' }] })
        }
      }),
      often,
    )
  })

  test('numbered pages link every row once, from the first to the last', async () => {
    await asSystem('a test', async () => {
      fc.assert(
        fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 100 }), (total, perPage) => {
          let seen = 0
          let page = 1
          for (;;) {
            const pagination = numbered(page, perPage, total, 'cursor')
            expect(pagination.total_pages).toBe(Math.ceil(total / perPage))
            expect(pagination.previous === null).toBe(page === 1)
            seen += Math.max(0, Math.min(perPage, total - (page - 1) * perPage))
            if (pagination.next === null) break
            expect(pagination.next_cursor).toBe('cursor')
            expect(new URL(pagination.next, 'http://a').searchParams.get('page')).toBe(String(page + 1))
            page += 1
          }
          expect(seen).toBe(total)
        }),
        { numRuns: full ? 2000 : 100 },
      )
    })
  })

  test('a page behind the last one is empty and leads back', async () => {
    await asSystem('a test', async () => {
      expect(numbered(9, 20, 45, null)).toMatchObject({
        total_pages: 3,
        next: null,
        previous: '/?page=3',
        next_cursor: null,
      })
      expect(numbered(1, 20, 0, null)).toMatchObject({ total_pages: 0, next: null, previous: null })
    })
  })
})

describe('a merged patch (RFC 7396)', () => {
  const json = fc.jsonValue({ maxDepth: 3 })
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  /** As the RFC has it, but that a cleared field stays as null. */
  const cleared = (target: unknown, patch: unknown): boolean =>
    !isObject(patch) ||
    Object.entries(patch).every(
      ([name, value]) => value !== null || (mergePatch(target, patch) as Record<string, unknown>)[name] === null,
    )

  test('changes what is named and nothing else, clears with null, and a second time changes nothing', () => {
    const safe = json.filter((value) => !JSON.stringify(value).includes('__proto__'))
    fc.assert(
      fc.property(safe, safe, (target, patch) => {
        const merged = mergePatch(target, patch)
        expect(mergePatch(merged, patch)).toEqual(merged)
        expect(cleared(target, patch)).toBe(true)
        if (!isObject(patch) || !isObject(target)) return
        for (const name of Object.keys(target).filter((one) => !(one in patch)))
          expect((merged as Record<string, unknown>)[name]).toEqual(target[name])
      }),
      often,
    )
  })
})

interface Table {
  states: readonly string[]
  actions: Record<string, { from: readonly string[]; to: string }>
}
const tables: [string, Table][] = []
for (const name of readdirSync(`${root}/generated`, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('lifecycles.ts'),
)) {
  tables.push(...Object.entries((await import(`${root}/generated/${name}`)) as Record<string, Table>))
}

describe('PLT-01 a lifecycle', () => {
  test('is declared for what has states', () => expect(tables.length).toBeGreaterThanOrEqual(4))

  test.each(tables)(
    '%s leads where its table says, and refuses everything else with 409 and the actions that are allowed',
    (_, table) => {
      const machine = lifecycle('thing', table)
      for (const state of table.states) {
        const allowed = Object.keys(table.actions).filter((action) => table.actions[action]?.from.includes(state))
        for (const [action, { from, to }] of Object.entries(table.actions)) {
          if (from.includes(state)) {
            expect(machine.next(action as never, state)).toBe(to)
            continue
          }
          const refusal = (() => {
            try {
              machine.next(action as never, state)
            } catch (error) {
              return error as Refusal
            }
          })()
          expect(refusal).toMatchObject({
            status: 409,
            code: `thing.cannot_${action}`,
            context: { status: state, allowed },
          })
        }
      }
    },
  )

  /** What a thing becomes without anybody's doing. */
  const byTime: Record<string, string[]> = { apiKeyLifecycle: ['expired'] }

  test.each(tables)(
    '%s knows every state that it leads to, and reaches every state from the first',
    (name, { states, actions }) => {
      for (const { from, to } of Object.values(actions))
        for (const state of [...from, to]) expect(states).toContain(state)
      const reached = new Set([states[0], ...(byTime[name] ?? [])])
      for (let before = 0; before !== reached.size; ) {
        before = reached.size
        for (const { from, to } of Object.values(actions)) if (from.some((state) => reached.has(state))) reached.add(to)
      }
      expect([...reached].sort()).toEqual([...states].sort())
    },
  )

  test.each(tables)('%s keeps to its states on any walk', (_, table) => {
    const machine = lifecycle('thing', table)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(table.actions)), { maxLength: 50 }), (walk) => {
        let state = table.states[0] as string
        for (const action of walk) {
          try {
            state = machine.next(action as never, state)
          } catch (error) {
            expect((error as Refusal).status).toBe(409)
          }
          expect(table.states).toContain(state)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('numbers without gaps', () => {
  const tenantOf = (index: number) => `019a7c3e-0000-7000-8000-${String(index).padStart(12, '0')}`
  const take = (tenant: string, series: string, keep: boolean) =>
    asTenant(tenant, 'a test', () =>
      database.transaction(async () => {
        const number = await nextNumber({ series })
        await database.query('SELECT pg_sleep(0.001)')
        if (!keep) throw new Error('rolled back')
        return number
      }),
    )

  test('fifty in parallel get fifty numbers in a row', async () => {
    const numbers = await Promise.all(Array.from({ length: 50 }, () => take(tenantOf(1), 'parallel', true)))
    expect(numbers.sort((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
  })

  test('what is rolled back is given again, in any mixture of commits and rollbacks, tenants and series', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ tenant: fc.nat({ max: 2 }), series: fc.constantFrom('a', 'b'), keep: fc.boolean() }), {
          maxLength: 30,
        }),
        async (wishes) => {
          run += 1
          const outcomes = await Promise.allSettled(
            wishes.map(({ tenant, series, keep }) => take(tenantOf(tenant + 10), `${series}${run}`, keep)),
          )
          const given = new Map<string, number[]>()
          for (const [index, outcome] of outcomes.entries()) {
            const { tenant, series } = wishes[index] as { tenant: number; series: string }
            if (outcome.status === 'fulfilled')
              given.set(`${tenant}${series}`, [...(given.get(`${tenant}${series}`) ?? []), outcome.value])
          }
          for (const numbers of given.values())
            expect(numbers.sort((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1))
        },
      ),
      { numRuns: full ? 200 : 15 },
    )
  })

  test('a new period begins at one, and each keeps its own count', async () => {
    const next = (period: string) =>
      asTenant(tenantOf(3), 'a test', () => database.transaction(() => nextNumber({ series: 'yearly', period })))
    expect([await next('2026'), await next('2026'), await next('2027'), await next('2026')]).toEqual([1, 2, 1, 3])
  })
})
