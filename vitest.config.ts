import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const withoutDatabase = [
  'tests/generator/**/*.test.ts',
  'tests/sdk/**/*.test.ts',
  'tests/architecture/**/*.test.ts',
  'tests/bench/**/*.test.ts',
]

/** What every module does for a company: these files share one server and one database for each worker. */
const companies = [
  'tests/modules/*.test.ts',
  'tests/scenarios/*.test.ts',
  'tests/platform/{pages,search,selection,validation}.test.ts',
]

/** Of modules, but about settings of the server, its background work or several servers: each has a server of its own. */
const alone = [
  'audit-chain',
  'audit-jobs',
  'auth-api-keys',
  'auth-consent-page',
  'auth-limits',
  'auth-link-pages',
  'auth-oauth',
  'auth-recovery',
  'auth-second-step',
  'auth-servers',
  'closing',
  'documents',
  'marketing',
  'settings',
  'system',
].map((name) => `tests/modules/${name}.test.ts`)

const withDatabase = { globalSetup: ['tests/support/postgres-server.ts'] }

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
          name: 'company',
          include: companies,
          exclude: alone,
          isolate: false,
          setupFiles: ['tests/support/shared-server.ts'],
          provide: { sharesServer: true },
          ...withDatabase,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/{contract,platform,security}/**/*.test.ts', ...alone],
          exclude: companies.slice(1),
          provide: { sharesServer: false },
          ...withDatabase,
        },
      },
    ],
  },
})
