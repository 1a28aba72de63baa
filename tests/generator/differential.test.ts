import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { validatorName } from '../../tools/generate/validators.ts'
import { type Json, type Judge, nearlyValid, type Schema, valid } from '../support/arbitrary.ts'
import { fixture, type Generated, generateInto, repository } from '../support/generated.ts'

const seed = Number(process.env.SEED ?? randomInt(2 ** 31))
const cases = 200
console.log(`differential test: SEED=${seed}`)

interface Document {
  components: { schemas: Record<string, Schema> }
}

const Exact = Decimal.clone({ precision: 400 })

/** Ajv is the oracle, but for `multipleOf`, which it reckons in binary floats: 0.3 is a multiple of 0.1. */
function oracle(document: Document) {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, unicodeRegExp: true })
  ajv.removeKeyword('multipleOf')
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    validate: (step: number, value: number) => new Exact(value).mod(step).isZero(),
  })
  addFormats.default(ajv)
  ajv.addSchema(document, 'contract')
  const compiled = new Map<Schema, ValidateFunction>()
  const absolute = (schema: Schema): Schema =>
    JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'))
  const judge: Judge = {
    resolve: (ref) => document.components.schemas[decodeURIComponent(ref.split('/').at(-1) as string)] as Schema,
    accepts: (schema, value) => {
      if (!compiled.has(schema)) compiled.set(schema, ajv.compile(absolute(schema)))
      return compiled.get(schema)?.(value) as boolean
    },
  }
  return judge
}

const holdsFile = (schema: Schema) => JSON.stringify(schema).includes('"format":"binary"')

async function compare(generated: Generated) {
  const document = JSON.parse(generated.text('generated/openapi.json')) as Document
  const judge = oracle(document)
  const modules = [...new Set(Object.keys(document.components.schemas))]
  const validators = await allValidators(generated)
  return { document, judge, names: modules, validators }
}

async function allValidators(generated: Generated): Promise<Record<string, z.ZodType>> {
  const all: Record<string, z.ZodType> = {}
  const folders = new Set(generated.paths.filter((path) => path.endsWith('/validators.ts')))
  for (const path of folders) Object.assign(all, await generated.load<Record<string, z.ZodType>>(path))
  return all
}

for (const [title, spec] of [
  ['the hard document', fixture('hard')],
  ['the contract', join(repository, 'spec')],
] as const) {
  describe(title, async () => {
    const generated = await generateInto(spec)
    afterAll(() => generated.remove())
    const { document, judge, names, validators } = await compare(generated)

    test.each(names)('%s: the validator and Ajv accept and refuse the same', (name) => {
      const schema = document.components.schemas[name] as Schema
      if (holdsFile(schema)) return
      const validator = validators[validatorName(name)]
      expect(validator, `there is a validator for ${name}`).toBeDefined()
      const agree = (value: Json, how: string) => {
        const theirs = judge.accepts(schema, value)
        const ours = validator?.safeParse(value)
        if (ours?.success !== theirs)
          throw new Error(
            `${name} (SEED=${seed}), ${how}: Ajv ${theirs ? 'accepts' : 'refuses'} ${JSON.stringify(value)}; ${JSON.stringify(ours?.error?.issues)}`,
          )
        return theirs
      }
      const fitting = fc.sample(valid(schema, judge), { numRuns: cases, seed })
      expect(fitting.every((value) => agree(value, 'valid'))).toBe(true)
      const changed = fc.sample(nearlyValid(schema, judge), { numRuns: cases, seed })
      for (const { value, mutation } of changed) agree(value, mutation)
      expect(changed).toHaveLength(cases)
    })
  })
}
