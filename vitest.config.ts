import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const withoutDatabase = [
  'tests/generator/**/*.test.ts',
  'tests/sdk/**/*.test.ts',
  'tests/architecture/**/*.test.ts',
  'tests/bench/**/*.test.ts',
]

export default defineConfig({
  resolve: { alias: { '@daftar/sdk': fileURLToPath(new URL('sdk/typescript/src/index.ts', import.meta.url)) } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'plain', include: withoutDatabase } },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/**/*.test.ts'],
          exclude: withoutDatabase,
          globalSetup: ['tests/support/postgres-server.ts'],
        },
      },
    ],
  },
})
