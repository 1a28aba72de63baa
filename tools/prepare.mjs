import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// `npm install` builds. Where the development packages are left out there is nothing to build with, and what was
// built before (in an image, in a package) is used.
const root = fileURLToPath(new URL('..', import.meta.url))

function builder() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('tsup/package.json')), 'dist/cli-default.js')
  } catch {
    return undefined
  }
}

const tsup = builder()
if (tsup) {
  process.exitCode = spawnSync(process.execPath, [tsup, '--silent'], { cwd: root, stdio: 'inherit' }).status ?? 1
} else if (!existsSync(join(root, 'dist/main.js'))) {
  console.error('Daftar cannot be built without its development packages: run "npm install" without --omit=dev.')
  process.exitCode = 1
}
