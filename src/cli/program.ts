import { Command, Option } from 'commander'
import { OperatorError } from '../platform/operator-error.ts'
import { version } from '../platform/package-root.ts'

/** The command line. Each command loads its code when it is called: `--help` needs neither settings nor a database. */
export function program(): Command {
  const daftar = new Command('daftar')
    .description('One business API for companies that sell, buy, stock, bill, employ and account.')
    .version(version)
    .addHelpText('after', '\nSettings are read from the environment and from .env; .env.example lists them all.')

  daftar
    .command('serve')
    .description('migrate the database and serve the API')
    .addOption(port('PORT', 'port to listen on'))
    .option('--demo', 'make the demo company on the first start')
    .option('--no-migrate', 'leave the database as it is')
    .action(async (options: { port?: string; demo?: boolean; migrate: boolean }) => {
      overrule({ PORT: options.port })
      await (await import('./serve.ts')).serve(options)
    })

  daftar
    .command('work')
    .description('run jobs alone, beside servers with WORKER=false')
    .action(async () => (await import('./work.ts')).work())

  daftar
    .command('migrate')
    .description('bring the database to the newest version')
    .action(async () => (await import('./migrate.ts')).migrateDatabase())

  daftar
    .command('demo')
    .description('make the demo company on a running server, through its API')
    .option('--url <address>', 'where the server is (default: PUBLIC_URL)')
    .option('--anyway', 'with NODE_ENV=production as well, although everybody knows its passwords')
    .action(async (options: { url?: string; anyway?: boolean }) => (await import('./demo.ts')).demo(options))

  daftar
    .command('mock')
    .description('answer every operation with the examples of the contract, without a database')
    .addOption(port('MOCK_PORT', 'port to listen on').default('4010'))
    .action(async (options: { port: string }) => (await import('./mock.ts')).mock(options))

  daftar
    .command('docs')
    .description('serve the reference and the contract alone, without a database')
    .addOption(port('PORT', 'port to listen on'))
    .action(async (options: { port?: string }) => {
      overrule({ PORT: options.port })
      await (await import('./docs.ts')).docs()
    })

  daftar
    .command('token')
    .description('print an access token of a user, for operators')
    .argument('<email>', 'e-mail address of the user')
    .option('--tenant <slug>', 'company to act for, where the user belongs to several')
    .action(async (email: string, options: { tenant?: string }) => (await import('./token.ts')).token(email, options))

  daftar
    .command('reopen')
    .description('open a closed company again, until it is erased')
    .argument('<company>', 'its slug or id')
    .action(async (company: string) => (await import('./closed-tenants.ts')).reopenTenant(company))

  daftar
    .command('archive')
    .description('write all that a closed or erased company had into a file, for its owner')
    .argument('<company>', 'its slug or id; its id once it is erased')
    .argument('<file>', 'the zip to write; it must not exist')
    .option('--remove', 'forget the archive that is kept')
    .action(async (company: string, file: string, options: { remove?: boolean }) =>
      (await import('./closed-tenants.ts')).archiveOfTenant(company, file, options),
    )

  daftar
    .command('quota')
    .description('say how much a company stores, and set how much it may')
    .argument('<slug>', 'company, as X-Tenant-ID names it')
    .argument('[bytes]', 'its quota in bytes, or `default` for that of STORAGE_QUOTA_BYTES')
    .action(async (slug: string, bytes?: string) => (await import('./quota.ts')).quota(slug, bytes))

  daftar
    .command('verify')
    .description('prove that stock agrees with its ledger, of one company or of all')
    .argument('[company]', 'its slug or id')
    .action(async (company?: string) => (await import('./verify.ts')).verify(company))

  daftar
    .command('doctor')
    .description('check this machine, the settings and the database, and say what to do')
    .action(async () => (await import('./doctor.ts')).doctor())

  return daftar
}

const port = (variable: string, description: string): Option =>
  new Option('-p, --port <number>', `${description} (overrules ${variable})`)

/** Options of the command line win over the environment, and are checked like it. */
function overrule(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) if (value !== undefined) process.env[name] = value
}

/** Runs the command that `parameters` name; a failure that an operator can mend is one line and exit code 1. */
export async function run(parameters: string[]): Promise<void> {
  try {
    await program().parseAsync(parameters)
  } catch (error) {
    process.stderr.write(`${error instanceof OperatorError ? error.message : describe(error)}\n`)
    process.exit(1)
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))
