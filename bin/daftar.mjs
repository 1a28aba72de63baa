#!/usr/bin/env node
import { existsSync } from 'node:fs'

// Plain JavaScript that an old Node.js understands as well: it is to say what is missing, not to fail on its syntax.
const built = new URL('../dist/main.js', import.meta.url)
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Daftar needs Node.js 20.19 or newer, and this is ${process.versions.node}: install a newer one from nodejs.org.`,
  )
  process.exit(1)
}
if (!existsSync(built)) {
  console.error(
    'Daftar is not built yet: run "npm install" (without --ignore-scripts and --omit=dev), or "npm run build".',
  )
  process.exit(1)
}
await import(built.href)
