import type { Settings } from '../platform/config.ts'
import type { DemoAccount } from './demo.ts'

/** What a newcomer needs: where it is, who can sign in, and a call that works. */
export function welcome({ PUBLIC_URL: url, DATABASE_URL, DATA_DIR }: Settings, accounts: DemoAccount[]): string {
  const lines = [
    '',
    `  Daftar is ready at ${url}`,
    '',
    `  Reference   ${url}/redoc`,
    `  Try it      ${url}/swagger`,
    `  Contract    ${url}/openapi.yaml`,
    `  Database    ${database(DATABASE_URL, DATA_DIR)}`,
    ...logIns(accounts),
    ...firstCall(url, accounts[0]),
    '',
    '  Ctrl-C stops.',
    '',
  ]
  return `${lines.join('\n')}\n`
}

function database(address: string, dataDirectory: string): string {
  const { hostname, port, pathname } = new URL(address)
  const own = process.env.DATABASE_URL ? '' : `, data in ${dataDirectory}`
  return `PostgreSQL at ${hostname}:${port || 5432}${pathname}${own}`
}

function logIns(accounts: DemoAccount[]): string[] {
  if (accounts.length === 0) return []
  const width = Math.max(...accounts.map(({ role }) => role.length))
  const email = Math.max(...accounts.map((account) => account.email.length))
  const rows = accounts.map(
    (account) => `    ${account.role.padEnd(width)}  ${account.email.padEnd(email)}  ${account.password}`,
  )
  return ['', '  Log-ins of the demo company, for trying out alone: everybody knows the password', '', ...rows]
}

function firstCall(url: string, account: DemoAccount | undefined): string[] {
  if (!account) return []
  const body = JSON.stringify({ email: account.email, password: account.password })
  return [
    '',
    '  A first call: sign in, then look for a customer, with a typo',
    '',
    `    TOKEN=$(curl -s ${url}/api/v1/auth/login -H 'Content-Type: application/json' -d '${body}' | sed 's/.*"access_token":"//; s/".*//')`,
    `    curl -s '${url}/api/v1/customers?search=futerkiste' -H "Authorization: Bearer $TOKEN"`,
  ]
}
