import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { generate } from '../../tools/generate/main.ts'

export const repository = resolve(import.meta.dirname, '../..')
export const fixture = (name: string) => join(repository, 'tests/generator/fixtures', name)

export interface Generated {
  folder: string
  paths: string[]
  text(path: string): string
  load<T>(path: string): Promise<T>
  remove(): void
}

/** Generates from a contract into a folder of its own inside the repository, where the packages are found. */
export async function generateInto(spec: string): Promise<Generated> {
  const output = await generate({ spec, root: repository })
  const cache = join(repository, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'generated-'))
  output.write(folder, [])
  return {
    folder,
    paths: output.paths,
    text: (path) => output.text(path) ?? '',
    load: (path) => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A small contract in a temporary folder: `files` by name, on top of the shared parts of the hard one. */
export function contractFolder(files: Record<string, string>): { folder: string; remove(): void } {
  const cache = join(repository, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'spec-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
