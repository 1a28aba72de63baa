import fc from 'fast-check'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Schema = boolean | { [keyword: string]: unknown }
type Keywords = Record<string, unknown>

export interface Judge {
  /** Finds what a `$ref` names. */
  resolve(ref: string): Schema
  /** Says whether a value fits a schema; generated values that do not are dropped. */
  accepts(schema: Schema, value: Json): boolean
}

export interface Mutated {
  value: Json
  mutation: string
}

const deepest = 3

/** Building an arbitrary costs more than drawing from it. */
const built = new WeakMap<object, fc.Arbitrary<Json>[]>()

/** Values that fit a schema. */
export function valid(schema: Schema, judge: Judge): fc.Arbitrary<Json> {
  return candidates(schema, judge, 0).filter((value) => judge.accepts(schema, value))
}

/** Values one change away from a fitting one. Whether the change makes them unfit is for a validator to say. */
export function nearlyValid(schema: Schema, judge: Judge): fc.Arbitrary<Mutated> {
  return fc.tuple(valid(schema, judge), fc.nat(), fc.nat(), fc.nat()).map(([value, place, kind, salt]) => {
    const places = nodes(value, schema, judge)
    const { path, schema: at, value: old } = places[place % places.length] as Place
    const mutations = changes(old, flat(at, judge), salt)
    const [mutation, change] = mutations[kind % mutations.length] as Change
    return { value: put(value, path, change), mutation: `${mutation} at /${path.join('/')}` }
  })
}

/** `fc.jsonValue` likes `__proto__` and -0, which this is not about. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value).replace(/__proto__/g, 'proto')) as Json

const anyJson: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, -1, 1.5, '', 'a', [], {}),
  fc.jsonValue({ maxDepth: 1 }).map(plain),
)

const isKeywords = (schema: Schema | undefined): schema is Keywords => typeof schema === 'object' && schema !== null

/** Follows references and merges `allOf` as far as generating candidates needs it. */
function flat(schema: Schema | undefined, judge: Judge, depth = 0): Keywords {
  if (!isKeywords(schema) || depth > 20) return {}
  const { $ref, allOf, ...own } = schema
  const parts = [
    ...(typeof $ref === 'string' ? [flat(judge.resolve($ref), judge, depth + 1)] : []),
    ...((allOf as Schema[] | undefined) ?? []).map((part) => flat(part, judge, depth + 1)),
    own,
  ]
  return parts.reduce<Keywords>(mergeKeywords, {})
}

function mergeKeywords(a: Keywords, b: Keywords): Keywords {
  const merged: Keywords = { ...a, ...b }
  if (a.properties && b.properties) {
    const properties: Keywords = { ...(a.properties as Keywords) }
    for (const [name, schema] of Object.entries(b.properties as Keywords))
      properties[name] = name in properties ? { allOf: [properties[name], schema] } : schema
    merged.properties = properties
  }
  if (a.required && b.required)
    merged.required = [...new Set([...(a.required as string[]), ...(b.required as string[])])]
  if (a.type && b.type)
    merged.type = [a.type]
      .flat()
      .filter((type) => [b.type].flat().includes(type) || (type === 'integer' && [b.type].flat().includes('number')))
  if (Array.isArray(merged.type) && merged.type.length === 1) merged.type = merged.type[0]
  if (a.enum && b.enum) merged.enum = (a.enum as Json[]).filter((value) => (b.enum as Json[]).includes(value))
  for (const name of ['minimum', 'minLength', 'minItems', 'minProperties', 'exclusiveMinimum'])
    if (name in a && name in b) merged[name] = Math.max(a[name] as number, b[name] as number)
  for (const name of ['maximum', 'maxLength', 'maxItems', 'maxProperties', 'exclusiveMaximum'])
    if (name in a && name in b) merged[name] = Math.min(a[name] as number, b[name] as number)
  return merged
}

function candidates(schema: Schema | undefined, judge: Judge, depth: number): fc.Arbitrary<Json> {
  if (schema === undefined || schema === true) return anyJson
  if (schema === false) return fc.constant<Json>(null)
  const levels = built.get(schema) ?? []
  built.set(schema, levels)
  levels[depth] ??= fromKeywords(schema, judge, depth)
  return levels[depth]
}

function fromKeywords(schema: Keywords, judge: Judge, depth: number): fc.Arbitrary<Json> {
  const keywords = flat(schema, judge)
  for (const name of ['oneOf', 'anyOf'] as const) {
    const branches = keywords[name] as Schema[] | undefined
    if (!branches) continue
    const { [name]: _, ...rest } = keywords
    return fc.oneof(
      ...shallowFirst(branches, judge, depth).map((branch) =>
        candidates({ ...mergeKeywords(rest, flat(branch, judge)) }, judge, depth),
      ),
    )
  }
  if (keywords.if !== undefined) {
    const { if: condition, then = true, else: otherwise = true, ...rest } = keywords
    const met = mergeKeywords(mergeKeywords(rest, flat(condition as Schema, judge)), flat(then as Schema, judge))
    return fc.oneof(
      candidates(met, judge, depth),
      candidates(mergeKeywords(rest, flat(otherwise as Schema, judge)), judge, depth),
    )
  }
  if ('const' in keywords) return fc.constant(keywords.const as Json)
  if (keywords.enum) return fc.constantFrom(...(keywords.enum as Json[]))
  return fc.oneof(...typesOf(keywords).map((type) => ofType(type, keywords, judge, depth)))
}

/** Deep down only branches that end. */
function shallowFirst(branches: Schema[], judge: Judge, depth: number): Schema[] {
  if (depth < deepest) return branches
  const ends = branches.filter((branch) => !['object', 'array'].includes(String(flat(branch, judge).type)))
  return ends.length ? ends : branches
}

const keywordsOf: Record<string, string[]> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains'],
  object: [
    'properties',
    'required',
    'additionalProperties',
    'patternProperties',
    'propertyNames',
    'minProperties',
    'maxProperties',
    'dependentRequired',
  ],
}

function typesOf(keywords: Keywords): string[] {
  if (keywords.type !== undefined) return [keywords.type].flat() as string[]
  const said = Object.entries(keywordsOf).flatMap(([type, names]) =>
    names.some((name) => name in keywords) ? [type] : [],
  )
  return [...said, 'any']
}

function ofType(type: string, keywords: Keywords, judge: Judge, depth: number): fc.Arbitrary<Json> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'number':
      return numbers(type, keywords)
    case 'string':
      return strings(keywords)
    case 'array':
      return arrays(keywords, judge, depth)
    case 'object':
      return objects(keywords, judge, depth)
    default:
      return anyJson
  }
}

function numbers(type: string, keywords: Keywords): fc.Arbitrary<Json> {
  const step = keywords.multipleOf as number | undefined
  const low = (keywords.minimum ?? keywords.exclusiveMinimum ?? -1_000_000) as number
  const high = (keywords.maximum ?? keywords.exclusiveMaximum ?? Math.max(1_000_000, low + 1_000)) as number
  const edges = [low, high].filter((edge) => type === 'number' || Number.isInteger(edge))
  if (step !== undefined)
    return fc
      .integer({ min: Math.ceil(low / step), max: Math.floor(high / step) })
      .map((times) => Number((times * step).toPrecision(12)))
  const whole = fc.integer({
    min: Math.ceil(Math.max(low, -(2 ** 53) + 1)),
    max: Math.floor(Math.min(high, 2 ** 53 - 1)),
  })
  const either =
    type === 'integer'
      ? whole
      : fc.oneof(
          whole,
          fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        )
  return edges.length
    ? fc.oneof({ weight: 4, arbitrary: either }, { weight: 1, arbitrary: fc.constantFrom(...edges) })
    : either
}

const two = (value: number) => String(value).padStart(2, '0')
const dates = fc.date({
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('2099-12-31T23:59:59Z'),
  noInvalidDate: true,
})
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/)
const hex = fc.stringMatching(/^[0-9a-f]{4}$/)

const formats: Record<string, fc.Arbitrary<string>> = {
  'date-time': fc.oneof(
    dates.map((date) => date.toISOString()),
    fc
      .tuple(dates, fc.integer({ min: -12, max: 14 }))
      .map(([date, hours]) => `${date.toISOString().slice(0, 19)}${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`),
  ),
  date: dates.map((date) => date.toISOString().slice(0, 10)),
  time: dates.map((date) => `${date.toISOString().slice(11, 19)}Z`),
  duration: fc.constantFrom('P1D', 'PT5M', 'P3W', 'P1Y2M3DT4H5M6S'),
  email: fc.tuple(word, word).map(([user, host]) => `${user}@${host}.example`),
  uri: fc
    .tuple(fc.constantFrom('https', 'http'), word, word)
    .map(([scheme, host, path]) => `${scheme}://${host}.example/${path}`),
  url: word.map((host) => `https://${host}.example/`),
  'uri-reference': word.map((path) => `/${path}?x=1`),
  'uri-template': word.map((path) => `/${path}/{id}`),
  uuid: fc
    .tuple(hex, hex, hex, hex, hex, hex, hex, hex)
    .map(([a, b, c, d, e, f, g, h]) => `${a}${b}-${c}-7${d.slice(1)}-8${e.slice(1)}-${f}${g}${h}`),
  hostname: word.map((host) => `${host}.example`),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  regex: fc.constantFrom('^a+$', '[0-9]*'),
  byte: fc.base64String(),
  'json-pointer': word.map((name) => `/${name}`),
}

function strings(keywords: Keywords): fc.Arbitrary<Json> {
  const {
    pattern,
    format,
    minLength = 0,
    maxLength,
  } = keywords as { pattern?: string; format?: string; minLength?: number; maxLength?: number }
  const fits = (text: string) => {
    const length = [...text].length
    return (
      length >= minLength &&
      (maxLength === undefined || length <= maxLength) &&
      (pattern === undefined || new RegExp(pattern, 'u').test(text))
    )
  }
  if (format !== undefined && formats[format]) return formats[format].filter(fits)
  if (pattern !== undefined) return matching(pattern, minLength, maxLength).filter(fits)
  const longest = Math.min(maxLength ?? minLength + 12, minLength + 60)
  const text = fc.string({
    unit: fc.oneof(
      { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.constantFrom('é', 'ж', 'ش', '𝒳', '🧾') },
    ),
    minLength,
    maxLength: longest,
  })
  return maxLength === undefined || maxLength > 5_000
    ? text
    : fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: fc.constant('🧾'.repeat(maxLength)) })
}

const matchers = new Map<string, fc.Arbitrary<string>>()

function matching(pattern: string, minLength: number, maxLength: number | undefined): fc.Arbitrary<string> {
  const size = maxLength !== undefined && maxLength < 12 ? 'xsmall' : 'small'
  try {
    const text = matchers.get(`${size} ${pattern}`) ?? fc.stringMatching(new RegExp(pattern, 'u'), { size })
    matchers.set(`${size} ${pattern}`, text)
    return minLength > 12 ? fc.array(text, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')) : text
  } catch {
    return fc.string({ minLength, maxLength: maxLength ?? minLength + 12 })
  }
}

function arrays(keywords: Keywords, judge: Judge, depth: number): fc.Arbitrary<Json> {
  const {
    prefixItems,
    items = true,
    contains,
    uniqueItems,
    minItems = 0,
  } = keywords as {
    prefixItems?: Schema[]
    items?: Schema
    contains?: Schema
    uniqueItems?: boolean
    minItems?: number
  }
  const most = Math.max(
    minItems,
    Math.min((keywords.maxItems as number | undefined) ?? minItems + 3, minItems + ([3, 2, 1, 1][depth] ?? 0)),
  )
  if (most === 0 && !prefixItems && contains === undefined) return fc.constant([])
  if (prefixItems) {
    const head = fc.tuple(...prefixItems.map((item) => candidates(item, judge, depth + 1)))
    const tail =
      items === false ? fc.constant<Json[]>([]) : fc.array(candidates(items, judge, depth + 1), { maxLength: 2 })
    return fc
      .tuple(head, tail, fc.nat({ max: prefixItems.length }))
      .map(([first, rest, cut]) => (cut === 0 ? [...first, ...rest] : first.slice(0, prefixItems.length - cut)))
  }
  const item = candidates(items, judge, depth + 1)
  const made = uniqueItems
    ? fc.uniqueArray(item, { minLength: minItems, maxLength: most, selector: (value) => JSON.stringify(value) })
    : fc.array(item, { minLength: minItems, maxLength: most })
  if (contains === undefined) return made
  const needed = (keywords.minContains as number | undefined) ?? 1
  const wanted = candidates({ allOf: [items, contains] }, judge, depth + 1)
  return fc
    .tuple(made, fc.array(wanted, { minLength: needed, maxLength: needed + 1 }))
    .map(([others, found]) => [...others, ...found].slice(-Math.max(most, needed)))
}

function objects(keywords: Keywords, judge: Judge, depth: number): fc.Arbitrary<Json> {
  const properties = (keywords.properties ?? {}) as Record<string, Schema>
  const required = new Set((keywords.required as string[] | undefined) ?? [])
  const least = (keywords.minProperties as number | undefined) ?? 0
  const most = keywords.maxProperties as number | undefined
  const optional = Object.keys(properties).filter((name) => !required.has(name))
  const fromOptional = Math.min(optional.length, Math.max(0, least - required.size))
  const chosen =
    depth > deepest
      ? fc.constant(optional.slice(0, fromOptional))
      : fc.subarray(optional, {
          minLength: fromOptional,
          maxLength:
            most === undefined
              ? optional.length
              : Math.max(fromOptional, Math.min(optional.length, most - required.size)),
        })
  const rest = keywords.additionalProperties as Schema | undefined
  const schemaOf = (name: string): Schema => properties[name] ?? patterned(keywords, name) ?? rest ?? true
  const drawn = [...required, ...(depth > deepest ? optional.slice(0, fromOptional) : optional)]
  const values = drawn.map((name) =>
    candidates(schemaOf(name), judge, depth + 1).map((value): [string, Json] => [name, value]),
  )
  const more = extras(keywords, judge, depth, Math.max(0, least - required.size - fromOptional), most)
  return fc.tuple(chosen, more, fc.tuple(...values)).map(([names, others, own]) => {
    const wanted = new Set([...required, ...names])
    return { ...Object.fromEntries(others), ...Object.fromEntries(own.filter(([name]) => wanted.has(name))) }
  })
}

const patterned = (keywords: Keywords, name: string): Schema | undefined =>
  Object.entries((keywords.patternProperties ?? {}) as Record<string, Schema>).find(([pattern]) =>
    new RegExp(pattern, 'u').test(name),
  )?.[1]

function extras(
  keywords: Keywords,
  judge: Judge,
  depth: number,
  least: number,
  most: number | undefined,
): fc.Arbitrary<[string, Json][]> {
  const rest = keywords.additionalProperties as Schema | undefined
  const patterns = Object.entries((keywords.patternProperties ?? {}) as Record<string, Schema>)
  if ((rest === false && patterns.length === 0) || depth > deepest) return fc.constant([])
  const key =
    keywords.propertyNames !== undefined
      ? candidates(
          mergeKeywords({ type: 'string' }, flat(keywords.propertyNames as Schema, judge)),
          judge,
          depth + 1,
        ).map(String)
      : word.map((name) => `x_${name}`)
  const free = rest === false ? [] : [fc.tuple(key, candidates(rest ?? true, judge, depth + 1))]
  const byPattern = patterns.map(([pattern, schema]) =>
    fc.tuple(matching(pattern, 1, undefined), candidates(schema, judge, depth + 1)),
  )
  return fc
    .uniqueArray(fc.oneof(...free, ...byPattern), {
      minLength: least,
      maxLength: Math.max(least, Math.min(most ?? 3, 3)),
      selector: ([name]) => name,
    })
    .map((entries) => entries.filter(([name]) => name !== '__proto__' && name !== 'constructor'))
}

type Place = { path: (string | number)[]; schema: Schema | undefined; value: Json }

function nodes(value: Json, schema: Schema | undefined, judge: Judge, path: (string | number)[] = []): Place[] {
  const here: Place = { path, schema, value }
  const keywords = branchFor(value, schema, judge)
  if (Array.isArray(value)) {
    const prefix = (keywords.prefixItems ?? []) as Schema[]
    return [
      here,
      ...value.flatMap((item, index) =>
        nodes(item, prefix[index] ?? (keywords.items as Schema | undefined), judge, [...path, index]),
      ),
    ]
  }
  if (value === null || typeof value !== 'object') return [here]
  const properties = (keywords.properties ?? {}) as Record<string, Schema>
  return [
    here,
    ...Object.entries(value).flatMap(([name, item]) =>
      nodes(item, properties[name] ?? (keywords.additionalProperties as Schema | undefined), judge, [...path, name]),
    ),
  ]
}

function branchFor(value: Json, schema: Schema | undefined, judge: Judge): Keywords {
  const keywords = flat(schema, judge)
  for (const name of ['oneOf', 'anyOf'] as const) {
    const branch = (keywords[name] as Schema[] | undefined)?.find((at) => judge.accepts(at, value))
    if (branch !== undefined) return mergeKeywords(keywords, branchFor(value, branch, judge))
  }
  return keywords
}

type Change = [name: string, value: Json | undefined]

function changes(value: Json, keywords: Keywords, salt: number): Change[] {
  const others: Json[] = [null, true, 0, -1, 0.5, '', 'other', [], {}, 1e21]
  const all: Change[] = [
    ['another type', others[salt % others.length] as Json],
    ['another type', others[(salt >> 4) % others.length] as Json],
  ]
  if (typeof value === 'string') all.push(...stringChanges(value, keywords, salt))
  else if (typeof value === 'number') all.push(...numberChanges(value, keywords, salt))
  else if (Array.isArray(value)) all.push(...arrayChanges(value, keywords, salt))
  else if (value !== null && typeof value === 'object') all.push(...objectChanges(value, keywords, salt))
  else if (typeof value === 'boolean') all.push(['the other value', !value], ['as text', String(value)])
  return all
}

function stringChanges(value: string, { minLength, maxLength }: Keywords, salt: number): Change[] {
  const at = salt % (value.length + 1)
  const found: Change[] = [
    ['a character more', `${value.slice(0, at)}${['x', ' ', '0', '🧾', '\n', '-'][salt % 6]}${value.slice(at)}`],
    ['a character less', value.slice(0, at) + value.slice(at + 1)],
    ['upper case', value.toUpperCase()],
    ['another character', `${value.slice(0, at)}~${value.slice(at + 1)}`],
    ['a number', Number(value) || 7],
  ]
  if (typeof maxLength === 'number' && maxLength <= 5_000)
    found.push(['as long as may be', '𝒳'.repeat(maxLength)], ['too long', '𝒳'.repeat(maxLength + 1)])
  if (typeof minLength === 'number' && minLength > 0) found.push(['too short', '𝒳'.repeat(minLength - 1)])
  return found
}

function numberChanges(value: number, keywords: Keywords, salt: number): Change[] {
  const found: Change[] = [
    ['a fraction more', value + 0.5],
    ['one more', value + 1],
    ['one less', value - 1],
    ['negated', -value],
    ['as text', String(value)],
    ['a thousandth more', value + 0.001 * ((salt % 9) + 1)],
  ]
  for (const name of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const) {
    const edge = keywords[name]
    if (typeof edge === 'number')
      found.push([`at ${name}`, edge], [`below ${name}`, edge - 1], [`above ${name}`, edge + 1])
  }
  return found
}

function arrayChanges(value: Json[], { maxItems }: Keywords, salt: number): Change[] {
  const at = value.length ? salt % value.length : 0
  const found: Change[] = [
    ['an item less', value.filter((_, index) => index !== at)],
    ['emptied', []],
    ['an item more', [...value, null]],
  ]
  if (value.length)
    found.push(
      ['an item twice', [...value, structuredClone(value[at]) as Json]],
      ['turned round', [...value].reverse()],
    )
  if (typeof maxItems === 'number' && maxItems < 2_000 && value.length)
    found.push(['too many', Array.from({ length: maxItems + 1 }, () => value[0] as Json)])
  return found
}

function objectChanges(value: { [key: string]: Json }, keywords: Keywords, salt: number): Change[] {
  const names = Object.keys(value)
  const found: Change[] = [
    ['an unknown property', { ...value, unknown_property: 1 }],
    ['emptied', {}],
  ]
  for (const name of names.length
    ? [names[salt % names.length] as string, names[(salt >> 5) % names.length] as string]
    : []) {
    const { [name]: _, ...rest } = value
    found.push([`without ${name}`, rest], [`${name} is null`, { ...value, [name]: null }])
  }
  const absent = Object.keys((keywords.properties ?? {}) as Keywords).filter((name) => !(name in value))
  const added = absent[salt % Math.max(1, absent.length)]
  if (added) found.push([`with ${added}`, { ...value, [added]: 'x' }])
  return found
}

function put(value: Json, path: (string | number)[], change: Json | undefined): Json {
  const [step, ...rest] = path
  if (step === undefined) return change ?? null
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? put(item, rest, change) : item))
  const parent = value as { [key: string]: Json }
  return { ...parent, [step]: put(parent[step as string] as Json, rest, change) }
}
