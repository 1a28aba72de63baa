import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Without development packages there is nothing to build with; what was built before is used.
let tsup
try {
  tsup = join(dirname(createRequire(import.meta.url).resolve('tsup/package.json')), 'dist/cli-default.js')
} catch {
  if (!existsSync(new URL('dist/index.js', import.meta.url)))
    console.error('@daftar/sdk is not built: run "npm install" without --omit=dev.')
}
if (tsup)
  process.exitCode =
    spawnSync(process.execPath, [tsup, '--silent'], { cwd: import.meta.dirname, stdio: 'inherit' }).status ?? 1
