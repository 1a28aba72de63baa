import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  // Commands are loaded when they are called; in one file all of them would be read at every start.
  splitting: true,
  clean: true,
})
