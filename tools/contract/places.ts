import type { Contract, Json, Schema } from './contract.ts'

/** A value in a body, where it hangs, and what the contract says of it. */
export interface Place {
  holder: Record<string, Json>
  name: string
  value: Json
  schema: Schema
  required: boolean
  nullable: boolean
  /** Names of the schemas that the value went through, such as `PositiveMoney`. */
  schemas: string[]
}

/** Every named value in a body, outermost first. */
export function* places(contract: Contract, schema: Schema | undefined, value: Json): Iterable<Place> {
  if (schema === undefined || typeof value !== 'object' || value === null) return
  const [{ properties = {}, required = [], items }] = settled(contract, schema, value)
  if (Array.isArray(value)) {
    for (const item of value) yield* places(contract, items as Schema | undefined, item)
    return
  }
  const inner: [Schema, Json][] = []
  for (const [name, item] of Object.entries(value)) {
    const of = (properties as Record<string, Schema>)[name]
    if (!of) continue
    const [resolved, schemas] = settled(contract, of, item)
    yield {
      holder: value,
      name,
      value: item,
      schema: resolved,
      required: (required as string[]).includes(name),
      nullable: contract.validator(of)(null),
      schemas,
    }
    inner.push([of, item])
  }
  for (const [of, item] of inner) yield* places(contract, of, item)
}

/** Follows references and chooses the alternative that the value is of. */
function settled(contract: Contract, schema: Schema, value: Json): [Schema, string[]] {
  if (typeof schema.$ref === 'string') {
    const [inner, names] = settled(contract, contract.schema(schema), value)
    return [{ ...schema, ...inner }, [schema.$ref.split('/').at(-1) as string, ...names]]
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    const branch = (schema[keyword] as Schema[] | undefined)?.find((alternative) =>
      contract.validator(alternative)(value),
    )
    if (!branch) continue
    const [inner, names] = settled(contract, branch, value)
    return [{ ...schema, ...inner }, names]
  }
  const parts = ((schema.allOf as Schema[] | undefined) ?? []).map((part) => settled(contract, part, value))
  return [parts.reduce((merged, [part]) => merge(merged, part), schema), parts.flatMap(([, names]) => names)]
}

const merge = (a: Schema, b: Schema): Schema => ({
  ...a,
  ...b,
  properties: { ...(a.properties as Schema), ...(b.properties as Schema) },
  required: [...((a.required as string[]) ?? []), ...((b.required as string[]) ?? [])],
})
