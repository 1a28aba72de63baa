import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import type { Json, JsonObject, OpenApi } from './openapi.ts'

/** A mistake in the contract: says where it is and what is wrong. */
export class SpecError extends Error {
  override name = 'SpecError'
}

/** One parsed YAML file, able to say on which line a pointer stands. */
export interface SourceFile {
  path: string
  document: Document
  lines: LineCounter
  value: JsonObject
}

type Origin = { file: SourceFile; pointer: string[] }

export function readSource(path: string, root = process.cwd()): SourceFile {
  const lines = new LineCounter()
  const shown = relative(root, path)
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, merge: true, prettyErrors: false })
  const [mistake] = [...document.errors, ...document.warnings]
  if (mistake) throw new SpecError(`${shown}:${lines.linePos(mistake.pos[0]).line}: ${mistake.message}`)
  const value = document.toJS({ maxAliasCount: -1 }) as Json
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new SpecError(`${shown}:1: an OpenAPI document is a mapping`)
  return { path: shown, document, lines, value: JSON.parse(JSON.stringify(value)) }
}

export function lineOf(file: SourceFile, pointer: readonly string[]): number {
  let node: unknown = file.document.contents
  let offset = 0
  for (const token of pointer) {
    const found = child(file.document, node, token)
    if (!found) break
    offset = found.offset
    node = found.value
  }
  return file.lines.linePos(offset).line
}

type Child = { value: unknown; offset: number }

function child(document: Document, parent: unknown, token: string): Child | undefined {
  const node = isNode(parent) && isAlias(parent) ? parent.resolve(document) : parent
  if (isSeq(node)) {
    const value = node.items[Number(token)]
    return value === undefined ? undefined : { value, offset: start(value as Node) }
  }
  if (!isMap(node)) return undefined
  let merged: Child | undefined
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue
    if (String(pair.key.value) === token) return { value: pair.value, offset: start(pair.key) }
    if (pair.key.value === '<<' || typeof pair.key.value === 'symbol') merged ??= child(document, pair.value, token)
  }
  return merged
}

const start = (node: Node): number => node.range?.[0] ?? 0

export const escapeToken = (token: string) => token.replace(/~/g, '~0').replace(/\//g, '~1')
export const unescapeToken = (token: string) => token.replace(/~1/g, '/').replace(/~0/g, '~')

const componentKinds = [
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
]
const documentKeys = ['openapi', 'info', 'security', 'tags', 'paths', 'webhooks', 'components']
const rootKeys = [...documentKeys, 'servers', 'externalDocs', 'jsonSchemaDialect']

/** The whole contract, and where each part of it was written. */
export class Contract {
  readonly document: OpenApi
  /** Module names in the order of their files. */
  readonly modules: string[] = []
  /** What each module is about, by its name. */
  readonly descriptions = new Map<string, string>()
  private readonly origins = new Map<string, Origin>()

  constructor(root: SourceFile) {
    const { openapi, info, servers, security, externalDocs } = root.value
    this.document = {
      openapi,
      info,
      servers,
      security,
      ...(externalDocs ? { externalDocs } : {}),
      tags: [],
      paths: {},
      webhooks: {},
      components: {},
    } as unknown as OpenApi
  }

  /** `file:line` of a pointer into the merged document. */
  where(pointer: readonly string[]): string {
    const depth = pointer[0] === 'components' ? 3 : 2
    const origin = this.origins.get(key(pointer.slice(0, depth)))
    if (!origin) return 'spec/openapi.yaml:1'
    return `${origin.file.path}:${lineOf(origin.file, [...origin.pointer, ...pointer.slice(depth)])}`
  }

  fail(pointer: readonly string[], message: string): never {
    throw new SpecError(`${this.where(pointer)}: ${message}`)
  }

  /** The module that wrote a path, a webhook or a component: the name of its file, or `shared`. */
  owner(pointer: readonly string[]): string {
    const origin = this.origins.get(key(pointer.slice(0, pointer[0] === 'components' ? 3 : 2)))
    return origin ? moduleName(origin.file) : 'shared'
  }

  claim(pointer: string[], file: SourceFile, source: string[], what: string): void {
    const taken = this.origins.get(key(pointer))
    if (taken) {
      const first = `${taken.file.path}:${lineOf(taken.file, taken.pointer)}`
      throw new SpecError(`${file.path}:${lineOf(file, source)}: ${what} is already written at ${first}`)
    }
    this.origins.set(key(pointer), { file, pointer: source })
  }

  resolve<T extends Json = JsonObject>(ref: string): T | undefined {
    let at: Json | undefined = this.document as unknown as Json
    for (const token of ref.slice(2).split('/').map(unescapeToken)) {
      at = at !== null && typeof at === 'object' ? (at as JsonObject)[token] : undefined
      if (at === undefined) return undefined
    }
    return at as T
  }
}

const key = (pointer: readonly string[]) => pointer.map(escapeToken).join('/')

const moduleName = (file: SourceFile): string => {
  const parts = file.path.split(/[\\/]/)
  if (parts.includes('shared')) return 'shared'
  const at = parts.lastIndexOf('spec')
  const name = at >= 0 && parts.length > at + 2 ? parts[at + 1] : basename(file.path, '.yaml')
  return name === 'openapi' ? 'shared' : (name ?? 'shared')
}

/** Reads `openapi.yaml`, `shared/*.yaml`, `<module>.yaml` and `<module>/*.yaml` of a folder into one document without duplicates. */
export function loadContract(folder: string, root = process.cwd()): Contract {
  const main = join(folder, 'openapi.yaml')
  if (!existsSync(main)) throw new SpecError(`${relative(root, main)}:1: there is no such file`)
  const files = yamlFiles(folder).map((path) => readSource(path, root))
  const entry = files.find((file) => file.path === relative(root, main))
  if (!entry) throw new SpecError(`${relative(root, main)}:1: cannot be read`)
  const known = new Map(files.map((file) => [resolve(root, file.path), file]))
  const contract = new Contract(entry)
  for (const file of files) add(contract, file, entry, known, root)
  checkTags(contract, files)
  checkOperationIds(contract)
  contract.modules.push(...[...new Set(files.filter((file) => file !== entry).map(moduleName))].sort())
  for (const file of files) describe(contract, file)
  return contract
}

/** A module of several files takes the description of the first that has one. */
function describe(contract: Contract, file: SourceFile): void {
  const name = moduleName(file)
  const { description } = (file.value.info ?? {}) as { description?: string }
  if (name !== 'shared' && description && !contract.descriptions.has(name)) contract.descriptions.set(name, description)
}

export function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function add(
  contract: Contract,
  file: SourceFile,
  entry: SourceFile,
  known: Map<string, SourceFile>,
  root: string,
): void {
  for (const name of Object.keys(file.value))
    if (!(file === entry ? rootKeys : documentKeys).includes(name))
      throw new SpecError(
        `${file.path}:${lineOf(file, [name])}: ${name} does not belong here; only ${(file === entry ? rootKeys : documentKeys).join(', ')}`,
      )
  if (typeof file.value.openapi !== 'string' || !file.value.openapi.startsWith('3.1'))
    throw new SpecError(`${file.path}:${lineOf(file, ['openapi'])}: a document says openapi: 3.1.0`)
  if (
    file !== entry &&
    file.value.security !== undefined &&
    JSON.stringify(file.value.security) !== JSON.stringify(entry.value.security)
  )
    throw new SpecError(
      `${file.path}:${lineOf(file, ['security'])}: security of a module is that of ${entry.path}; say another at the operation`,
    )
  const value = rewrite(file, file.value, [], known, root) as JsonObject
  const target = contract.document as unknown as Record<string, JsonObject>
  for (const part of ['paths', 'webhooks'] as const) {
    for (const [name, item] of Object.entries((value[part] ?? {}) as JsonObject)) {
      contract.claim([part, name], file, [part, name], `the ${part === 'paths' ? 'path' : 'webhook'} ${name}`)
      ;(target[part] as JsonObject)[name] = item
    }
  }
  for (const [kind, entries] of Object.entries((value.components ?? {}) as JsonObject)) {
    if (!componentKinds.includes(kind))
      throw new SpecError(`${file.path}:${lineOf(file, ['components', kind])}: components.${kind} is not known`)
    for (const [name, item] of Object.entries((entries ?? {}) as JsonObject)) {
      contract.claim(['components', kind, name], file, ['components', kind, name], `components.${kind}.${name}`)
      const components = target.components as JsonObject
      components[kind] ??= {}
      ;(components[kind] as JsonObject)[name] = item
    }
  }
}

/** Makes every reference one into the merged document; component names are unique over all files. */
function rewrite(file: SourceFile, value: Json, pointer: string[], known: Map<string, SourceFile>, root: string): Json {
  if (Array.isArray(value))
    return value.map((item, index) => rewrite(file, item, [...pointer, String(index)], known, root))
  if (value === null || typeof value !== 'object') return value
  const literal =
    ['example', 'examples', 'default', 'const', 'enum'].includes(pointer.at(-1) ?? '') &&
    pointer.at(-2) !== 'properties'
  const copy: JsonObject = {}
  for (const [name, item] of Object.entries(value)) {
    copy[name] =
      !literal && name === '$ref' && typeof item === 'string'
        ? internal(file, item, [...pointer, name], known, root)
        : literal && name !== '$ref'
          ? item
          : rewrite(file, item ?? null, [...pointer, name], known, root)
  }
  return copy
}

function internal(
  file: SourceFile,
  ref: string,
  pointer: string[],
  known: Map<string, SourceFile>,
  root: string,
): string {
  const fail = (message: string): never => {
    throw new SpecError(`${file.path}:${lineOf(file, pointer)}: ${message}`)
  }
  const [path = '', fragment = ''] = ref.split('#')
  const target = path === '' ? file : known.get(resolve(root, dirname(file.path), path))
  if (!target) return fail(`${ref} names a file that is not part of the contract`)
  if (!/^\/components\/[A-Za-z]+\/[^/]+$/.test(fragment))
    return fail(`${ref} is not a reference to a component (FILE#/components/KIND/NAME)`)
  let at: Json | undefined = target.value
  for (const token of fragment.slice(1).split('/').map(unescapeToken))
    at = at !== null && typeof at === 'object' && !Array.isArray(at) ? at[token] : undefined
  return at === undefined ? fail(`${ref} names nothing`) : `#${fragment}`
}

/** A tag with a description is a declaration; a module may name a tag again without one. */
function checkTags(contract: Contract, files: SourceFile[]): void {
  for (const file of files) {
    const tags = (file.value.tags ?? []) as JsonObject[]
    tags.forEach((tag, index) => {
      if (Object.keys(tag).length === 1) return
      contract.claim(['tags', String(tag.name)], file, ['tags', String(index)], `the tag ${tag.name}`)
      contract.document.tags.push(tag as { name: string })
    })
  }
  const declared = new Set(contract.document.tags.map((tag) => tag.name))
  for (const file of files) {
    const tags = (file.value.tags ?? []) as JsonObject[]
    tags.forEach((tag, index) => {
      if (!declared.has(String(tag.name)))
        throw new SpecError(
          `${file.path}:${lineOf(file, ['tags', String(index)])}: the tag ${tag.name} has no description anywhere`,
        )
    })
  }
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

function checkOperationIds(contract: Contract): void {
  const seen = new Map<string, string[]>()
  for (const [path, item] of Object.entries(contract.document.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      const pointer = ['paths', path, method]
      if (typeof operation.operationId !== 'string')
        contract.fail(pointer, `${method.toUpperCase()} ${path} has no operationId`)
      const first = seen.get(operation.operationId)
      if (first)
        contract.fail(
          [...pointer, 'operationId'],
          `the operationId ${operation.operationId} is already written at ${contract.where(first)}`,
        )
      seen.set(operation.operationId, [...pointer, 'operationId'])
    }
  }
}
