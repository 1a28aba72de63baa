import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { OperatorError } from '../platform/operator-error.ts'
import { packageRoot } from '../platform/package-root.ts'

/** Runs Prism over the contract until it is told to stop. */
export function mock({ port }: { port: string }): Promise<void> {
  const contract = join(packageRoot, 'generated/openapi.json')
  if (!existsSync(contract)) throw new OperatorError('generated/openapi.json is missing: run "npm run generate".')
  const child = spawn(process.execPath, [prism(), 'mock', contract, '--host', '127.0.0.1', '--port', port], {
    stdio: 'inherit',
  })
  // Ctrl-C reaches Prism by itself; what is sent to this process alone is handed on.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      if (code === 0 || code === 130 || signal !== null) done()
      else fail(new OperatorError(`The mock ended with code ${code}: see above; port ${port} may be taken (--port).`))
    })
  })
}

function prism(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')), 'dist/index.js')
  } catch {
    throw new OperatorError(
      'The mock needs Prism, which comes with the development packages: run "npm install" in a clone of Daftar.',
    )
  }
}
