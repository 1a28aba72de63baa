import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { checkContract, visitSchema } from '../generate/check.ts'
import { isReference, type Json, type JsonObject, type Schema } from '../generate/openapi.ts'
import { completeContract, readOperations } from '../generate/operations.ts'
import { type Contract, loadContract, SpecError, yamlFiles } from '../generate/source.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export interface Mistake {
  /** `file:line`. */
  where: string
  message: string
  rule: string
}

/** Holds the contract against the style guide (`redocly.yaml`), the generator's rules and its own examples. */
export async function lint(spec = join(root, 'spec')): Promise<Mistake[]> {
  const [style, own] = await Promise.all([redocly(spec), generator(spec)])
  return [...style, ...own].sort((a, b) => (a.where === b.where ? 0 : a.where < b.where ? -1 : 1))
}

function generator(spec: string): Mistake[] {
  try {
    const contract = loadContract(spec, root)
    completeContract(contract)
    checkContract(contract)
    readOperations(contract)
    return checkExamples(contract)
  } catch (error) {
    if (!(error instanceof SpecError)) throw error
    const [, where = 'spec/openapi.yaml:1', message = error.message] =
      /^(\S+:\d+): ([\s\S]*)$/.exec(error.message) ?? []
    return [{ where, message, rule: 'generate' }]
  }
}

/** Every example fits its schema, formats and all: Redocly's own check looks at fewer keywords. */
function checkExamples(contract: Contract): Mistake[] {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(contract.document, 'contract')
  const mistakes: Mistake[] = []
  const judge = (schema: Schema, pointer: string[], example: Json) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')))
    if (validate(example)) return
    for (const error of validate.errors ?? [])
      mistakes.push({
        where: contract.where(pointer),
        message: `The example does not fit its schema: ${error.instancePath || '/'} ${error.message}${error.params.additionalProperty ? ` (${error.params.additionalProperty})` : ''}.`,
        rule: 'example',
      })
  }
  walk(contract.document as unknown as JsonObject, [], (value, pointer) => {
    if (value.schema === undefined) return
    const schema = value.schema as unknown as Schema
    if (value.example !== undefined) judge(schema, [...pointer, 'example'], value.example)
    for (const [name, named] of Object.entries((value.examples ?? {}) as JsonObject)) {
      const target = isReference(named) ? contract.resolve(named.$ref) : (named as JsonObject)
      if (target?.value !== undefined) judge(schema, [...pointer, 'examples', name], target.value)
    }
  })
  for (const [name, schema] of Object.entries(contract.document.components.schemas ?? {})) {
    visitSchema(schema, ['components', 'schemas', name], (at, pointer) => {
      if (at.example !== undefined) judge(at, [...pointer, 'example'], at.example)
      for (const [index, example] of (at.examples ?? []).entries())
        judge(at, [...pointer, 'examples', String(index)], example)
    })
  }
  return mistakes
}

function walk(value: Json | undefined, pointer: string[], visit: (value: JsonObject, pointer: string[]) => void): void {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) visit(value, pointer)
  for (const [name, item] of Object.entries(value))
    if (!['schema', 'schemas', 'example', 'examples'].includes(name)) walk(item, [...pointer, name], visit)
}

interface Problem {
  ruleId: string
  message: string
  location: { source: { ref: string }; start?: { line: number }; pointer?: string }[]
}

async function redocly(spec: string): Promise<Mistake[]> {
  const files = yamlFiles(spec).filter((file) => !file.includes(`${join(spec, 'shared')}/`))
  const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')
  const args = [
    cli,
    'lint',
    ...files,
    '--config',
    join(root, 'redocly.yaml'),
    '--format',
    'json',
    '--max-problems',
    '10000',
  ]
  const { out, complaint } = await run(args)
  const answers = jsonDocuments(out)
  if (answers.length === 0) throw new Error(`Redocly said nothing that can be read: ${complaint}`)
  const found = answers.flatMap((answer) => (answer as { problems?: Problem[] }).problems ?? [])
  const mistakes = found.map(({ ruleId, message, location: [place] }) => ({
    where: `${relative(root, resolve(root, place?.source.ref ?? spec))}:${place?.start?.line ?? 1}`,
    message,
    rule: ruleId,
  }))
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()]
}

function run(args: string[]): Promise<{ out: string; complaint: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    const out: Buffer[] = []
    const complaint: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk))
    child.on('error', fail)
    child.on('close', () =>
      done({ out: Buffer.concat(out).toString(), complaint: Buffer.concat(complaint).toString() }),
    )
  })
}

/** One JSON document a linted file, one right after the other; at the start of a line only an outermost brace stands. */
function jsonDocuments(text: string): unknown[] {
  const whole = text.replace(/^\}\{/gm, '}\n{')
  return [...whole.matchAll(/^\{\n[\s\S]*?^\}/gm)].map(([document]) => JSON.parse(document))
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const mistakes = await lint()
  for (const { where, message, rule } of mistakes) console.error(`${where}: ${message} (${rule})`)
  if (mistakes.length > 0) process.exitCode = 1
  else console.log('The contract keeps to its style guide.')
}
