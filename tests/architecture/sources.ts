import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

export const root = resolve(import.meta.dirname, '../..')

export interface Source {
  /** From the root of the repository, such as `src/platform/money.ts`. */
  path: string
  text: string
}

const filesIn = (folder: string, suffix: string): Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

export const sources = filesIn('src', '.ts')
export const generated = filesIn('generated', '.ts')
export const migrations = filesIn('src/migrations', '.sql')
export const modules = readdirSync(join(root, 'src/modules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

const roots: Record<string, string> = {
  '#generated/': 'generated/',
  '#platform/': 'src/platform/',
  '#modules/': 'src/modules/',
}

/** What a file imports: a path from the root for files of ours, the name of the package otherwise. Types count as well. */
export function importsOf({ path, text }: Source): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const alias = Object.keys(roots).find((prefix) => fileName.startsWith(prefix))
    if (alias) return roots[alias] + fileName.slice(alias.length)
    if (fileName.startsWith('.')) return relative(root, resolve(root, dirname(path), fileName)).replaceAll('\\', '/')
    return fileName
  })
}

export const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

export const moduleOf = (path: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(path)?.[1]

const trees = new Map<string, ts.SourceFile>()

function treeOf({ path, text }: Source): ts.SourceFile {
  const known = trees.get(path)
  if (known?.text === text) return known
  const made = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  trees.set(path, made)
  return made
}

/** Every node of a file for which `wanted` says something, with the line it stands on. */
export function find(
  source: Source,
  wanted: (node: ts.Node) => string | undefined,
): { place: string; found: string }[] {
  const results: { place: string; found: string }[] = []
  const tree = treeOf(source)
  const visit = (node: ts.Node): void => {
    const found = wanted(node)
    if (found !== undefined)
      results.push({ place: `${source.path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, found })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return results
}

/** The name of what is called: `database.transaction` for `database.transaction(…)`. */
export const calleeOf = (node: ts.Node): string | undefined =>
  ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText().replaceAll(/\s/g, '') : undefined

/** Every text of a file: strings and templates, with `?` where something is put in. */
export const textsOf = (source: Source): { place: string; found: string }[] =>
  find(source, (node) => {
    if (ts.isStringLiteralLike(node)) return node.text
    if (ts.isTemplateExpression(node))
      return node.head.text + node.templateSpans.map(({ literal }) => `?${literal.text}`).join('')
    return undefined
  })
