import { expect, test } from 'vitest'
import { difference, essence } from '../../bench/agreement.ts'
import { exitCode, holds, type Measurement, median, report, Summary, standing, targets } from '../../bench/report.ts'

const measured = (contestant: string, inCase: string, perSecond: number, p99 = 10): Measurement => {
  return { contestant, case: inCase, perSecond, p50: 1, p99, memory: 100 }
}
const aGate = { text: 'page 5000 by cursor, times page 1', limit: 1.2, value: 1.1, detail: '' }
const cases = [
  { name: 'get', title: 'get one', kind: 'read' },
  { name: 'create', title: 'create', kind: 'write' },
  { name: 'bulk', title: 'bulk upsert', kind: 'write', rows: 1000 },
  { name: 'unauthorised', title: '401', kind: 'refusal' },
]
const judge = (measurements: Measurement[], facts = {}) => {
  const all = targets(new Summary(measurements), cases, 1000, facts)
  return (text: string) => {
    const target = all.find((one) => one.text === text)
    return target && standing(target)
  }
}

test('a missed gate fails the run, a gate that is just kept does not', () => {
  expect(holds({ ...aGate, value: 1.2 })).toBe(true)
  expect(exitCode([{ ...aGate, value: 1.2 }], [])).toBe(0)
  expect(exitCode([aGate, { ...aGate, value: 1.21 }], [])).toBe(1)
})

test('a gate without a value fails the run', () => {
  expect(exitCode([{ ...aGate, value: Number.NaN }], [])).toBe(1)
})

test('a wrong answer fails the run', () => {
  expect(exitCode([aGate], ['F2, get: 500 instead of 200'])).toBe(1)
})

test('the median of the rounds counts, not their mean', () => {
  expect(median([1, 100, 3])).toBe(3)
  expect(median([4, 1, 3, 100])).toBe(3.5)
  const summary = new Summary([measured('f1', 'get', 100), measured('f1', 'get', 9000), measured('f1', 'get', 120)])
  expect(summary.of('f1', 'get')?.perSecond).toBe(120)
})

test('a ratio needs both sides', () => {
  const summary = new Summary([measured('daftar', 'get', 70), measured('f1', 'get', 100)])
  expect(summary.ratio('daftar', 'f1', 'get')).toBe(0.7)
  expect(summary.ratio('daftar', 'nest', 'get')).toBeUndefined()
})

test('a target is met at its limit and missed below it', () => {
  expect(judge([measured('daftar', 'get', 70), measured('f1', 'get', 100)])('get one, of F1')).toBe('met')
  expect(judge([measured('daftar', 'get', 69), measured('f1', 'get', 100)])('get one, of F1')).toBe('missed')
})

test('what was not measured is neither met nor missed', () => {
  expect(judge([measured('f1', 'get', 100)])('get one, of F1')).toBe('not measured')
  expect(judge([])('cold start, seconds')).toBe('not measured')
})

test('one case that misses is enough for a target over several', () => {
  const kept = [measured('daftar', 'get', 95), measured('f2', 'get', 100)]
  expect(judge(kept)('everywhere, of F2')).toBe('met')
  const missed = [...kept, measured('daftar', 'create', 80), measured('f2', 'create', 100)]
  expect(judge(missed)('everywhere, of F2')).toBe('missed')
})

test('a latency may be at most three times that of F1', () => {
  expect(judge([measured('daftar', 'get', 1, 30), measured('f1', 'get', 1, 10)])('p99, times F1')).toBe('met')
  expect(judge([measured('daftar', 'get', 1, 31), measured('f1', 'get', 1, 10)])('p99, times F1')).toBe('missed')
})

test('reads are compared with the frameworks, writes are not', () => {
  const read = [measured('daftar', 'get', 400), measured('nest', 'get', 100)]
  const write = [measured('daftar', 'create', 100), measured('nest', 'create', 100)]
  expect(judge([...read, ...write])('reads, times NestJS + Sequelize')).toBe('met')
})

test('the bulk is judged by its rows', () => {
  expect(judge([measured('daftar', 'bulk', 20)])('bulk upsert, rows a second')).toBe('met')
  expect(judge([measured('daftar', 'bulk', 19)])('bulk upsert, rows a second')).toBe('missed')
})

test('a refusal that costs more than an answer misses', () => {
  const served = measured('daftar', 'get', 100)
  expect(judge([served, measured('daftar', 'unauthorised', 101)])('refusing costs less than serving')).toBe('met')
  expect(judge([served, measured('daftar', 'unauthorised', 99)])('refusing costs less than serving')).toBe('missed')
})

test('cold start and idle memory have upper limits', () => {
  expect(judge([], { coldStart: 1.9, idleMemory: 151 })('cold start, seconds')).toBe('met')
  expect(judge([], { coldStart: 1.9, idleMemory: 151 })('idle memory, MiB')).toBe('missed')
})

test('the report has the figures, the distance of a target and the fate of a gate', () => {
  const summary = new Summary([measured('daftar', 'get', 35), measured('f1', 'get', 100), measured('f1', 'bulk', 5)])
  const text = report({
    head: ['# Benchmark'],
    summary,
    cases,
    contestants: [
      { name: 'f1', title: 'F1' },
      { name: 'daftar', title: 'Daftar' },
    ],
    targets: targets(summary, cases, 1000, {}),
    gates: [aGate, { ...aGate, value: 2 }],
    gatesRan: true,
    wrongAnswers: [],
    remarks: [],
  })
  expect(text).toContain('| Daftar | 35.0 | 1.00 | 10.0 | 100 | 0.35 |')
  expect(text).toContain('| get one, of F1 | ≥ 0.7 | get 0.35 (50 % of the way) | missed |')
  expect(text).toContain('| F1 | 5,000 | 1.00 |')
  expect(text.match(/\*\*FAILS\*\*/g)).toHaveLength(1)
})

const answer = (data: unknown, pagination?: object) => {
  return { status: 200, headers: new Headers(), body: { data, pagination: pagination as never } }
}

test('the same instant in another form is the same data, another instant is not', () => {
  const one = essence(answer({ at: '2026-03-02T09:30:00.000Z', name: 'A' }), 'read')
  expect(difference(one, essence(answer({ name: 'A', at: '2026-03-02T09:30:00Z' }), 'read'))).toBeUndefined()
  expect(difference(one, essence(answer({ name: 'A', at: '2026-03-02T09:30:01Z' }), 'read'))).toContain('.data.at')
})

test('a field too few, a row too many and another total are told apart', () => {
  const page = answer([{ id: 1, tags: ['a'] }], { page: 1, per_page: 20, total: 1, next: '/more' })
  const differs = (other: ReturnType<typeof answer>) => difference(essence(page, 'read'), essence(other, 'read'))
  const same = { page: 1, per_page: 20, total: 1 }
  expect(differs(answer([{ id: 1, tags: ['a'] }], same))).toBeUndefined()
  expect(differs(answer([{ id: 1 }], same))).toContain('.tags')
  expect(differs(answer([{ id: 1, tags: ['a'] }, { id: 2 }], same))).toContain('.data.1')
  expect(differs(answer([{ id: 1, tags: ['a'] }], { ...same, total: 2 }))).toContain('.total')
})

test('what a write makes anew is left out, the rest is not', () => {
  const made = (fields: object) =>
    essence(answer({ id: Math.random(), created_at: 'now', name: 'A', ...fields }), 'write')
  expect(difference(made({}), made({}))).toBeUndefined()
  expect(difference(made({}), made({ name: 'B' }))).toContain('.data.name')
})
