/** `pg_hba.conf`: only this machine, only with a password. */
export const hostAccess = ['host all all 127.0.0.1/32 scram-sha-256', ''].join('\n')

interface Options {
  port: number
  durable: boolean
}

/**
 * `postgresql.conf`, written anew at every start: small enough for a machine that does other work too.
 * `durable: false` gives up what protects data in a crash, for databases that tests throw away.
 */
export function serverConfiguration({ port, durable }: Options): string {
  const lines = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 200,
    password_encryption: 'scram-sha-256',
    shared_buffers: '128MB',
    effective_cache_size: '512MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '1GB',
    random_page_cost: '1.1',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_line_prefix: '%m [%p] %u@%d ',
    log_min_messages: 'warning',
    // Values of statements are not written to the log: they may be secrets.
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    idle_in_transaction_session_timeout: '5min',
    ...(durable ? {} : careless),
  }
  return Object.entries(lines)
    .map(([name, value]) => `${name} = '${value}'\n`)
    .join('')
}

const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum_naptime: '10min',
  checkpoint_timeout: '30min',
  max_wal_size: '4GB',
}
