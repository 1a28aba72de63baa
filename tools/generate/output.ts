import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files of one run, by path. Written only where they differ; what an earlier run left over is removed. */
export class Output {
  private readonly files = new Map<string, string>()

  add(path: string, text: string): void {
    if (this.files.has(path)) throw new Error(`${path} would be written twice`)
    this.files.set(path, text.endsWith('\n') ? text : `${text}\n`)
  }

  get paths(): string[] {
    return [...this.files.keys()].sort()
  }

  text(path: string): string | undefined {
    return this.files.get(path)
  }

  /** Paths that `write` would change. */
  differences(root: string, folders: string[]): string[] {
    const left = folders.flatMap((folder) => listFiles(root, folder)).filter((path) => !this.files.has(path))
    const stale = [...this.files].filter(
      ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    )
    return [...left, ...stale.map(([path]) => path)].sort()
  }

  /** Returns the paths that changed. Everything under `folders` belongs to the generator. */
  write(root: string, folders: string[]): string[] {
    const changed: string[] = []
    for (const folder of folders)
      for (const path of listFiles(root, folder))
        if (!this.files.has(path)) changed.push(path) && rmSync(join(root, path))
    for (const [path, text] of this.files) {
      const target = join(root, path)
      if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
      changed.push(path)
    }
    for (const folder of folders) removeEmpty(join(root, folder))
    return changed.sort()
  }
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? listFiles(root, path) : [path]
  })
}

function removeEmpty(folder: string): void {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name))
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
