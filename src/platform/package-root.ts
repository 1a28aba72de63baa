import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const above = (directory: string): string =>
  existsSync(join(directory, 'package.json')) ? directory : above(dirname(directory))

/** The directory of this package, from the sources and from the built bundle alike. */
export const packageRoot: string = above(dirname(fileURLToPath(import.meta.url)))

/** The version of this Daftar. */
export const version: string = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version
