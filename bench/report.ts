/** What was measured of one contestant in one case and one round. */
export interface Measurement {
  contestant: string
  case: string
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** MiB. */
  memory: number
}

export type Figures = Omit<Measurement, 'contestant' | 'case'>

/** The medians over the rounds. */
export class Summary {
  private readonly figures = new Map<string, Figures>()

  constructor(measurements: readonly Measurement[]) {
    const groups = new Map<string, Measurement[]>()
    for (const one of measurements) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
    for (const [key, group] of groups) {
      const middle = (field: keyof Figures) => median(group.map((one) => one[field]))
      const figures = {
        perSecond: middle('perSecond'),
        p50: middle('p50'),
        p99: middle('p99'),
        memory: middle('memory'),
      }
      this.figures.set(key, figures)
    }
  }

  of(contestant: string, inCase: string): Figures | undefined {
    return this.figures.get(keyOf({ contestant, case: inCase }))
  }

  /** How many times as fast the one is as the other; nothing where one of them was not measured. */
  ratio(one: string, other: string, inCase: string, field: 'perSecond' | 'p99' = 'perSecond'): number | undefined {
    const [above, below] = [this.of(one, inCase)?.[field], this.of(other, inCase)?.[field]]
    return above === undefined || !below ? undefined : above / below
  }
}

const keyOf = (one: { contestant: string; case: string }): string => `${one.contestant} ${one.case}`

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** What is hoped for, in one or several cases. */
export interface Target {
  text: string
  limit: number
  /** Whether a value has to be at least or at most the limit. */
  sense: 'least' | 'most'
  values: { of: string; value: number }[]
}

export type Standing = 'met' | 'missed' | 'not measured'

export const keeps = ({ limit, sense }: Pick<Target, 'limit' | 'sense'>, value: number): boolean =>
  sense === 'least' ? value >= limit : value <= limit

export function standing(target: Target): Standing {
  if (target.values.length === 0) return 'not measured'
  return target.values.every(({ value }) => keeps(target, value)) ? 'met' : 'missed'
}

/** What Daftar needs beside its speed; nothing where it was not measured. */
export interface Facts {
  /** Seconds. */
  coldStart?: number
  /** MiB. */
  idleMemory?: number
}

interface Named {
  name: string
  kind: string
}

/** The targets, with what was measured for each. */
export function targets(summary: Summary, cases: readonly Named[], rowsOfBulk: number, facts: Facts): Target[] {
  const all = cases.map(({ name }) => name)
  const reads = cases.filter(({ kind }) => kind === 'read').map(({ name }) => name)
  const against = (other: string, names: readonly string[], field: 'perSecond' | 'p99' = 'perSecond') =>
    names.flatMap((name) => {
      const value = summary.ratio('daftar', other, name, field)
      return value === undefined ? [] : [{ of: name, value }]
    })
  const fact = (of: string, value: number | undefined) => (value === undefined ? [] : [{ of, value }])
  const bulk = summary.of('daftar', 'bulk')?.perSecond
  return [
    { text: 'get one, of F1', limit: 0.7, sense: 'least', values: against('f1', ['get']) },
    { text: 'list of 100, of F1', limit: 1, sense: 'least', values: against('f1', ['list100']) },
    { text: 'writes, of F1', limit: 0.6, sense: 'least', values: against('f1', ['create', 'update']) },
    { text: 'p99, times F1', limit: 3, sense: 'most', values: against('f1', all, 'p99') },
    { text: 'everywhere, of F2', limit: 0.9, sense: 'least', values: against('f2', all) },
    { text: 'reads, times NestJS + Sequelize', limit: 4, sense: 'least', values: against('nest', reads) },
    { text: 'reads, times Django REST framework', limit: 8, sense: 'least', values: against('django', reads) },
    {
      text: 'bulk upsert, rows a second',
      limit: 20_000,
      sense: 'least',
      values: fact('bulk', bulk && bulk * rowsOfBulk),
    },
    { text: 'cold start, seconds', limit: 2, sense: 'most', values: fact('start', facts.coldStart) },
    { text: 'idle memory, MiB', limit: 150, sense: 'most', values: fact('memory', facts.idleMemory) },
    { text: 'refusing costs less than serving', limit: 1, sense: 'least', values: refusals(summary) },
  ]
}

/** How many refusals are made in the time of one answer of the same operation. */
function refusals(summary: Summary): Target['values'] {
  return [
    ['unauthorised', 'get'],
    ['invalid', 'create'],
  ].flatMap(([refused = '', served = '']) => {
    const [one, other] = [summary.of('daftar', refused), summary.of('daftar', served)]
    return one && other ? [{ of: `${refused} : ${served}`, value: one.perSecond / other.perSecond }] : []
  })
}

/** What must hold. */
export interface Gate {
  text: string
  /** At most this. */
  limit: number
  value: number
  detail: string
}

export const holds = ({ value, limit }: Gate): boolean => value <= limit

/** A missed gate, or an answer that was not the right one, fails the run; a missed target does not. */
export const exitCode = (gates: readonly Gate[], wrongAnswers: readonly string[]): 0 | 1 =>
  gates.every(holds) && wrongAnswers.length === 0 ? 0 : 1

interface Contents {
  head: string[]
  summary: Summary
  cases: readonly (Named & { title: string; rows?: number })[]
  contestants: readonly { name: string; title: string }[]
  targets: readonly Target[]
  gates: readonly Gate[]
  gatesRan: boolean
  wrongAnswers: readonly string[]
  remarks: readonly string[]
}

/** The whole report in Markdown. */
export function report(contents: Contents): string {
  const { head, wrongAnswers, remarks } = contents
  return [
    ...head,
    '',
    ...contents.cases.flatMap((one) => tableOf(one, contents)),
    ...targetList(contents.targets),
    ...gateList(contents),
    ...(wrongAnswers.length > 0 ? ['## Wrong answers', '', ...wrongAnswers.map((line) => `- ${line}`), ''] : []),
    ...(remarks.length > 0 ? ['## Reported', '', ...remarks.map((line) => `- ${line}`), ''] : []),
  ].join('\n')
}

function tableOf({ name, title, rows = 1 }: Contents['cases'][number], { summary, contestants }: Contents): string[] {
  const lines = contestants.flatMap((contestant) => {
    const figures = summary.of(contestant.name, name)
    if (!figures) return []
    const ratio = (other: string) => shown(summary.ratio(contestant.name, other, name))
    // How many times as fast Daftar is as this one.
    const daftar = contestant.name === 'daftar' ? '' : shown(summary.ratio('daftar', contestant.name, name))
    const { perSecond, p50, p99, memory } = figures
    const cells = [shown(perSecond * rows), shown(p50), shown(p99), shown(memory), ratio('f1'), ratio('f2'), daftar]
    return [`| ${contestant.title} | ${cells.join(' | ')} |`]
  })
  if (lines.length === 0) return []
  const unit = rows > 1 ? 'rows/s' : 'requests/s'
  return [
    `## ${name}: ${title}`,
    '',
    `| | ${unit} | p50 ms | p99 ms | MiB | of F1 | of F2 | Daftar is × |`,
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...lines,
    '',
  ]
}

function targetList(list: readonly Target[]): string[] {
  const lines = list.map((target) => {
    const wanted = `${target.sense === 'least' ? '≥' : '≤'} ${target.limit}`
    return `| ${target.text} | ${wanted} | ${measured(target)} | ${standing(target)} |`
  })
  return ['## Targets', '', '| | wanted | measured | |', '|---|--:|---|---|', ...lines, '']
}

/** Each value; behind one that misses, how much of the way it is. */
const measured = (target: Target): string =>
  target.values
    .map(({ of, value }) => {
      const way = target.sense === 'least' ? value / target.limit : target.limit / value
      return `${of} ${shown(value)}${keeps(target, value) ? '' : ` (${Math.floor(way * 100)} % of the way)`}`
    })
    .join(', ')

function gateList({ gates, gatesRan }: Contents): string[] {
  if (!gatesRan) return ['## Gates', '', 'They were not asked for.', '']
  const lines = gates.map((gate) => {
    const { text, limit, value, detail } = gate
    return `| ${text} | ≤ ${shown(limit)} | ${shown(value)} | ${holds(gate) ? 'holds' : '**FAILS**'} | ${detail} |`
  })
  return ['## Gates', '', '| | limit | measured | | |', '|---|--:|--:|---|---|', ...lines, '']
}

/** Three digits that matter. */
export const shown = (value: number | undefined): string => {
  if (value === undefined || Number.isNaN(value)) return ''
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
