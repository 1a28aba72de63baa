import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { DataTypes } from 'sequelize'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { determine, settings } from '../../src/platform/config.ts'
import { asSystem, asTenant, context } from '../../src/platform/context.ts'
import { Refusal } from '../../src/platform/errors.ts'
import { refusalOf } from '../../src/platform/fault.ts'
import { inParallel } from '../support/call.ts'
import { cloneDatabase } from '../support/postgres.ts'

const poolSize = 5
const clone = await cloneDatabase()
determine({ DATABASE_URL: clone.applicationUrl, DATABASE_POOL: poolSize, DATABASE_TIMEOUT_SECONDS: 2 })
const { database, sequelize } = await import('../../src/platform/database.ts')
const { checkOut, poolFigures } = await import('../../src/platform/connections.ts')
const observer = new Client({ connectionString: clone.superuserUrl })
await observer.connect()
const sql = async <Row extends object>(statement: string, values: unknown[] = []) =>
  (await observer.query<Row>(statement, values)).rows
await observer.query(`
  CREATE TABLE notes (tenant_id uuid NOT NULL, word text NOT NULL, PRIMARY KEY (tenant_id, word));
  SELECT protect_tenant_table('notes');
  CREATE TABLE pins (word text PRIMARY KEY);
  CREATE TABLE chapters (word text REFERENCES pins (word) DEFERRABLE INITIALLY DEFERRED);
  GRANT ALL ON notes, pins, chapters TO daftar_app`)
const unhandled: unknown[] = []
const catchUnhandled = (reason: unknown) => unhandled.push(reason)
process.on('unhandledRejection', catchUnhandled)
afterAll(async () => {
  process.off('unhandledRejection', catchUnhandled)
  await database.close()
  await observer.end()
  await clone.drop()
})

const tenant: string = randomUUID()
const other: string = randomUUID()
const here = <Result>(work: () => Promise<Result>, who = tenant) => asTenant(who, 'a test', work)
const transaction = <Result>(work: () => Promise<Result>, who = tenant) => here(() => database.transaction(work), who)
const read = <Result>(work: () => Promise<Result>, who = tenant) => here(() => database.read(work), who)

const note = 'INSERT INTO notes (tenant_id, word) VALUES (app_tenant(), $1)'
const pin = 'INSERT INTO pins (word) VALUES ($1)'
const stored = async () =>
  (await sql<{ word: string }>('SELECT word FROM notes UNION SELECT word FROM pins')).map(({ word }) => word)
const tenantOf = async () =>
  (await database.query<{ tenant: string }>(`SELECT current_setting('app.tenant_id', true) AS tenant`))[0]?.tenant
const backend = async () => (await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid'))[0]?.pid as number
const failureOf = (work: Promise<unknown>): Promise<Error & { code?: string }> =>
  work.then(
    () => {
      throw new Error('It has not failed')
    },
    (error) => error,
  )

/** Nothing is out of the pool, and no connection in it is in a transaction or still speaks for somebody. */
async function expectCleanPool(): Promise<void> {
  await expect.poll(() => poolFigures().using, { interval: 5 }).toBe(0)
  const taken = await inParallel(Math.max(1, poolFigures().available), () => checkOut())
  const states = await Promise.all(
    taken.map((connection) =>
      connection.query(`SELECT coalesce(current_setting('app.tenant_id', true), '') AS tenant,
        now() = statement_timestamp() AS alone`),
    ),
  )
  for (const connection of taken) connection.release()
  for (const { rows } of states) expect(rows).toEqual([{ tenant: '', alone: true }])
}

afterEach(async () => {
  await expectCleanPool()
  expect(unhandled.splice(0)).toEqual([])
  await sql('TRUNCATE notes, pins, chapters')
})

describe('a statement that is sent and not waited for', () => {
  test('is stored with the transaction', async () => {
    await transaction(async () => database.send(note, ['sent']))
    expect(await stored()).toEqual(['sent'])
  })

  test('that fails fails the transaction with its own error, also long before the commit; nothing is stored and nothing follows', async () => {
    let followed = false
    const failure = await failureOf(
      transaction(async () => {
        database.afterCommit(() => {
          followed = true
        })
        database.send(pin, ['before'])
        database.send(pin, ['before'])
        await sleep(50)
      }),
    )
    expect(failure).toMatchObject({ code: '23505', constraint: 'pins_pkey' })
    expect(await stored()).toEqual([])
    expect(followed).toBe(false)
  })

  test('that fails is what the transaction fails with, rather than what PostgreSQL says of every statement behind it', async () => {
    const failure = await failureOf(
      transaction(async () => {
        database.send(pin, [null])
        database.send(pin, ['behind'])
        await database.query('SELECT 1 AS one')
      }),
    )
    expect(failure.code).toBe('23502')
  })

  test('under a savepoint is the failure of the savepoint, and the transaction goes on', async () => {
    let failure: Error | undefined
    await transaction(async () => {
      database.send(note, ['outer'])
      failure = await failureOf(
        database.savepoint(async () => {
          database.send(note, ['inner'])
          database.send(note, ['inner'])
        }),
      )
      database.send(note, ['after'])
    })
    expect(failure).toMatchObject({ code: '23505' })
    expect((await stored()).sort()).toEqual(['after', 'outer'])
  })

  test('under a savepoint is what the savepoint fails with, although a statement behind it was waited for', async () => {
    let failure: Error | undefined
    await transaction(async () => {
      failure = await failureOf(
        database.savepoint(async () => {
          database.send(pin, [null])
          await database.query('SELECT 1 AS one')
        }),
      )
    })
    expect(failure).toMatchObject({ code: '23502' })
  })

  test('before a savepoint is not what the savepoint fails with: it does not begin', async () => {
    let begun = false
    const failure = await failureOf(
      transaction(async () => {
        database.send(pin, [null])
        await database
          .savepoint(async () => {
            begun = true
          })
          .catch(() => {})
      }),
    )
    expect(begun).toBe(false)
    expect(failure.message).toMatch(/not stored/)
    expect(await stored()).toEqual([])
  })

  test('under a savepoint and in a deadlock begins the transaction anew', async () => {
    await transaction(async () => database.send(`INSERT INTO pins (word) VALUES ('left'), ('right')`))
    const locked = 'UPDATE pins SET word = word WHERE word = $1'
    const attempts: string[] = []
    let both = 0
    const swapping = (first: string, second: string) =>
      transaction(async () => {
        attempts.push(first)
        await database.query(`${locked} RETURNING word`, [first])
        both += 1
        await expect.poll(() => both >= 2, { interval: 5 }).toBe(true)
        await database.savepoint(async () => {
          database.send(locked, [second])
          await database.query('SELECT 1 AS one')
        })
      })
    await Promise.all([swapping('left', 'right'), swapping('right', 'left')])
    expect(attempts).toHaveLength(3)
  })

  test('in a reading fails it at once, as does what would follow its commit', async () => {
    for (const change of [
      () => database.send(note, ['read']),
      () => database.set('app.reading', 'set'),
      () => database.afterCommit(() => {}),
    ])
      expect((await failureOf(read(async () => change()))).message).toMatch(/changes nothing/)
    expect(await stored()).toEqual([])
  })

  test('and in flight when something is refused leaves the refusal as it is', async () => {
    const refusal = new Refusal(409, 'CONFLICT', 'No.')
    const failure = await failureOf(
      transaction(async () => {
        database.send(note, ['in flight'])
        database.send(pin, [null])
        throw refusal
      }),
    )
    expect(failure).toBe(refusal)
    expect(await stored()).toEqual([])
  })
})

describe('a transaction', () => {
  test('whose tenant cannot be set fails with that, and nothing runs without one', async () => {
    await sql('REVOKE EXECUTE ON FUNCTION set_config FROM PUBLIC')
    try {
      for (const work of [
        async () => database.send(pin, ['sent']),
        async () => void (await database.query(`${pin} RETURNING word`, ['asked'])),
        async () => {},
        () => database.savepoint(async () => database.send(pin, ['under a savepoint'])),
      ])
        expect(await failureOf(transaction(work))).toMatchObject({ code: '42501', message: /set_config/ })
      expect(await failureOf(read(() => database.query('SELECT 1 AS one')))).toMatchObject({ code: '42501' })
    } finally {
      await sql('GRANT EXECUTE ON FUNCTION set_config TO PUBLIC')
    }
    expect(await stored()).toEqual([])
  })

  test('in which a failure was passed over fails: PostgreSQL answers its commit with a rollback', async () => {
    let followed = false
    const failure = await failureOf(
      transaction(async () => {
        database.afterCommit(() => {
          followed = true
        })
        await database.query(`${note} RETURNING word`, ['lost'])
        await database.query('SELECT 1 / 0 AS none').catch(() => {})
      }),
    )
    expect(failure.message).toMatch(/not stored/)
    expect(await stored()).toEqual([])
    expect(followed).toBe(false)
  })

  test('whose commit is refused fails with the reason', async () => {
    const failure = await failureOf(
      transaction(async () => database.send('INSERT INTO chapters (word) VALUES ($1)', ['unknown'])),
    )
    expect(failure).toMatchObject({ code: '23503', constraint: 'chapters_word_fkey' })
  })

  test('is followed, after its commit and once, by what was put behind it in the attempt that succeeded', async () => {
    const seen: string[][] = []
    let attempt = 0
    await transaction(async () => {
      attempt += 1
      database.send(note, [`attempt ${attempt}`])
      database.afterCommit(() => seen.push([`after ${attempt}`]))
      if (attempt < 3) await database.query(`DO $$ BEGIN RAISE EXCEPTION SQLSTATE '40001'; END $$`)
    })
    expect(seen).toEqual([['after 3']])
    expect(await stored()).toEqual(['attempt 3'])
  })

  test('is begun anew twice at most, and only where PostgreSQL asks for it', async () => {
    const attemptsAt = async (code: string) => {
      let attempts = 0
      const failure = await failureOf(
        transaction(async () => {
          attempts += 1
          database.send(`DO $$ BEGIN RAISE EXCEPTION SQLSTATE '${code}'; END $$`)
        }),
      )
      expect(failure.code).toBe(code)
      return attempts
    }
    expect([await attemptsAt('40001'), await attemptsAt('40P01'), await attemptsAt('55P03')]).toEqual([3, 3, 1])
  })

  test('that is over takes no statement more: neither behind its rollback nor on a connection that is somebody else’s', async () => {
    const late: Promise<Error>[] = []
    const refused = new Refusal(409, 'CONFLICT', 'No.')
    for (const finish of [() => Promise.resolve(), () => Promise.reject(refused)]) {
      await transaction(async () => {
        const straggler = async () => {
          // Goes on just when COMMIT or ROLLBACK is under way, whenever that is.
          for (let turn = 0; turn < 200; turn += 1) {
            await (turn % 4 ? Promise.resolve() : new Promise(setImmediate))
            if (turn > 3) database.send(pin, [randomUUID()])
          }
        }
        late.push(failureOf(straggler()))
        await new Promise(setImmediate)
        await finish()
      }).catch((error) => expect(error).toBe(refused))
    }
    for (const failure of await Promise.all(late)) expect(failure.message).toMatch(/outside of database.transaction/)
    // Whatever was taken in time went the way of its transaction; nothing was stored by itself.
    await sql('TRUNCATE pins, chapters')
    await transaction(async () => {
      void failureOf(chainOf(20))
      throw refused
    }).catch(() => {})
    await sleep(50)
    expect(await stored()).toEqual([])
  })

  async function chainOf(length: number): Promise<void> {
    for (let link = 0; link < length; link += 1) await database.query(`${pin} RETURNING word`, [`link ${link}`])
  }

  test('that is over takes no query of a model more, though it was begun before', async () => {
    const Pin = sequelize.define('pins', { word: { type: DataTypes.TEXT, primaryKey: true } })
    let late: Promise<Error> | undefined
    await transaction(async () => {
      late = failureOf(Pin.create({ word: 'late' }))
    })
    expect((await late)?.message).toMatch(/outside of|can no longer use it/)
    expect(await stored()).toEqual([])
  })

  test('and a reading that are over are not found by what goes on', async () => {
    const gone: Promise<Error>[] = []
    for (const kind of [transaction, read])
      await kind(async () => {
        gone.push(sleep(30).then(() => failureOf(database.query('SELECT 1 AS one'))))
      })
    for (const failure of await Promise.all(gone)) expect(failure.message).toMatch(/outside of database.transaction/)
  })
})

describe('a connection that is lost', () => {
  const lost = async (work: () => Promise<unknown>) => {
    const failure = await failureOf(work())
    expect(refusalOf(failure)).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
    await expect.poll(() => poolFigures().using, { interval: 5 }).toBe(0)
    expect(await read(tenantOf)).toBe(tenant)
    await transaction(async () => database.send(note, [randomUUID()]))
  }
  /** As an administrator would; asks until there is one. */
  const terminate = (condition: string) =>
    expect
      .poll(
        async () =>
          (
            await sql(
              `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${condition}`,
            )
          ).length,
        { interval: 10 },
      )
      .toBeGreaterThan(0)

  test('under a reading statement is an outage, and the next one takes another', () =>
    lost(() =>
      Promise.all([
        read(() => database.query('SELECT pg_sleep(1.5) AS slept')),
        terminate(`query LIKE '%pg_sleep(1.5)%' AND state = 'active'`),
      ]),
    ))

  test('under statements nobody waits for is an outage, and nothing of it is stored', async () => {
    await lost(() =>
      Promise.all([
        transaction(async () => {
          database.send(note, ['before'])
          database.send('SELECT pg_sleep(1.6)')
          database.send(note, ['behind'])
        }),
        terminate(`query LIKE '%pg_sleep(1.6)%' AND state = 'active'`),
      ]),
    )
    expect(await stored()).not.toEqual(expect.arrayContaining(['before']))
  })

  test('between two statements of a transaction is an outage', () =>
    lost(() =>
      transaction(async () => {
        const pid = await backend()
        await sql('SELECT pg_terminate_backend($1)', [pid])
        await sleep(50)
        await database.query('SELECT 1 AS one')
      }),
    ))

  test('before the first statement of a transaction is an outage', () =>
    lost(() =>
      transaction(async () => {
        await terminate(`state = 'idle in transaction'`)
        database.send(note, ['sent'])
        await database.savepoint(async () => database.send(note, ['saved']))
      }),
    ))

  test('before the rollback changes nothing about why it was rolled back', async () => {
    const refusal = new Refusal(409, 'CONFLICT', 'No.')
    const failure = await failureOf(
      transaction(async () => {
        const pid = await backend()
        await sql('SELECT pg_terminate_backend($1)', [pid])
        await sleep(50)
        throw refusal
      }),
    )
    expect(failure).toBe(refusal)
  })

  test('under a savepoint is an outage for its caller, and a refusal that went before is not taken for the outcome', async () => {
    await lost(() =>
      transaction(async () => {
        const pid = await backend()
        const refusal = new Refusal(409, 'CONFLICT', 'No.')
        const failure = await failureOf(
          database.savepoint(async () => {
            await sql('SELECT pg_terminate_backend($1)', [pid])
            await sleep(50)
            throw refusal
          }),
        )
        expect(failure).toBe(refusal)
      }),
    )
  })
})

describe('a reading', () => {
  test('cannot change anything', async () => {
    for (const statement of [`${note} RETURNING word`, 'SELECT word FROM notes WHERE word = $1 FOR UPDATE'])
      expect(await failureOf(read(() => database.query(statement, ['read'])))).toMatchObject({ code: '25006' })
  })

  test('that takes too long is ended, says so, and leaves a connection that can be used', async () => {
    const sleeping = failureOf(read(() => database.query('SELECT pg_sleep(10) AS slept')))
    const sleepers = () =>
      sql<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep(10)%' AND pid <> pg_backend_pid()`,
      )
    await expect.poll(async () => (await sleepers()).length).toBe(1)
    const [sleeper] = await sleepers()
    const failure = await sleeping
    expect(failure.code).toBe('57014')
    expect(refusalOf(failure)).toMatchObject({ status: 503 })
    const pids = await inParallel(poolSize * 2, () => read(backend))
    expect(pids).toContain(sleeper?.pid)
  })

  test('holds a connection for the time of one statement alone', async () => {
    const readers = poolSize + 3
    let waiting = 0
    const tenants = await inParallel(readers, () =>
      read(async () => {
        await tenantOf()
        waiting += 1
        await expect.poll(() => waiting, { interval: 5 }).toBe(readers)
        return tenantOf()
      }),
    )
    expect(tenants).toEqual(Array(readers).fill(tenant))
  })

  test('sees in each statement what is committed when it begins', async () => {
    const counts = await read(async () => {
      const count = async () => (await database.query('SELECT word FROM notes')).length
      const before = await count()
      await transaction(async () => database.send(note, ['meanwhile']))
      return [before, await count()]
    })
    expect(counts).toEqual([0, 1])
  })

  test('whose statement fails goes on with the next one', async () => {
    const found = await read(async () => {
      await database.query('SELECT 1 / 0 AS none').catch(() => {})
      return tenantOf()
    })
    expect(found).toBe(tenant)
  })

  test('knows no savepoints: what runs under one runs, and what it throws is thrown', async () => {
    expect(await read(() => database.savepoint(tenantOf))).toBe(tenant)
    const failure = await failureOf(read(() => database.savepoint(() => database.query('SELECT 1 / 0 AS none'))))
    expect(failure.code).toBe('22012')
  })

  test('outside of a context runs nothing, and keeps no connection', async () => {
    for (let attempt = 0; attempt <= poolSize; attempt += 1)
      expect(await failureOf(database.read(() => database.query('SELECT 1 AS one')))).toMatchObject({
        message: /No context/,
      })
    expect(await read(tenantOf)).toBe(tenant)
  })

  test('by a model goes the same way', async () => {
    const Note = sequelize.define('notes', {
      tenant_id: { type: DataTypes.UUID, primaryKey: true },
      word: { type: DataTypes.TEXT, primaryKey: true },
    })
    await transaction(async () => database.send(note, ['mine']))
    await transaction(async () => database.send(note, ['theirs']), other)
    const words = await read(async () => (await Note.findAll()).map((row) => row.get('word')))
    expect(words).toEqual(['mine'])
    expect(await failureOf(read(() => Note.create({ tenant_id: tenant, word: 'new' })))).toMatchObject({
      original: { code: '25006' },
    })
  })

  test('never sees the rows of another tenant: two hundred at once on a few connections, some of which fail', async () => {
    const owners = [tenant, other]
    for (const owner of owners)
      await transaction(async () => {
        for (let index = 0; index < 10; index += 1) database.send(note, [`${owner} ${index}`])
      }, owner)
    const failures: string[] = []
    await inParallel(200, async (index) => {
      const owner = owners[index % 2] as string
      const foreign = owners[(index + 1) % 2] as string
      await read(async () => {
        if (index % 7 === 0) await failureOf(database.query('SELECT 1 / 0 AS none'))
        for (let turn = 0; turn < 3; turn += 1) {
          const rows = await database.query<{ tenant_id: string; word: string }>('SELECT tenant_id, word FROM notes')
          const texts = await database.texts('SELECT word FROM notes')
          const foreignRows = await database.query('SELECT word FROM notes WHERE tenant_id = $1', [foreign])
          const mine = rows.every(({ tenant_id, word }) => tenant_id === owner && word.startsWith(owner))
          if (!mine || rows.length !== 10 || texts.some(([word]) => !word?.startsWith(owner)) || foreignRows.length > 0)
            failures.push(`${index}`)
        }
      }, owner)
      if (index % 5 === 0)
        await transaction(async () => {
          if ((await database.query('SELECT word FROM notes')).length !== 10) failures.push(`transaction ${index}`)
          if (index % 10 === 0) throw new Error('Rolled back')
        }, owner).catch(() => {})
    })
    expect(failures).toEqual([])
    expect(poolFigures().size).toBeLessThanOrEqual(poolSize)
  })
})

describe('to become somebody else', () => {
  const as = (who: string | null) => ({ tenantId: who })

  test('holds for what runs under it, in a transaction as in a reading', async () => {
    for (const kind of [transaction, read]) {
      const seen = await kind(async () => [
        await tenantOf(),
        await database.become(as(other), async () => [
          context().tenantId,
          await tenantOf(),
          await database.become(as(null), tenantOf),
          await tenantOf(),
        ]),
        context().tenantId,
        await tenantOf(),
      ])
      expect(seen).toEqual([tenant, [other, other, '', other], tenant, tenant])
    }
  })

  test('ends where it fails, by a refusal or by PostgreSQL', async () => {
    const refusal = new Refusal(409, 'CONFLICT', 'No.')
    const seen = await transaction(async () => {
      await failureOf(
        database.become(as(other), async () => {
          throw refusal
        }),
      )
      const afterRefusal = await tenantOf()
      await failureOf(
        database.savepoint(() => database.become(as(other), () => database.query('SELECT 1 / 0 AS none'))),
      )
      const afterFailure = await tenantOf()
      await database.become(as(other), () =>
        failureOf(database.savepoint(() => database.query('SELECT 1 / 0 AS none'))),
      )
      return [afterRefusal, afterFailure, await tenantOf()]
    })
    expect(seen).toEqual([tenant, tenant, tenant])
    const afterRead = await read(async () => {
      await failureOf(database.become(as(other), () => database.query('SELECT 1 / 0 AS none')))
      return tenantOf()
    })
    expect(afterRead).toBe(tenant)
  })

  test('a failure under it is the failure of the transaction', async () => {
    const failure = await failureOf(
      transaction(() => database.become(as(other), () => database.query('SELECT 1 / 0 AS none'))),
    )
    expect(failure.code).toBe('22012')
    const sent = await failureOf(
      transaction(() => database.become(as(other), async () => database.send('SELECT 1 / 0'))),
    )
    expect(sent.code).toBe('22012')
  })
})

describe('a savepoint', () => {
  test('in another one undoes its own part alone', async () => {
    await transaction(() =>
      database.savepoint(async () => {
        database.send(note, ['outer'])
        await failureOf(
          database.savepoint(async () => {
            database.send(note, ['inner'])
            throw new Error('No')
          }),
        )
        await database.savepoint(async () => database.send(note, ['second']))
      }),
    )
    expect((await stored()).sort()).toEqual(['outer', 'second'])
  })
})

describe('prepared statements', () => {
  const namesHere = async () =>
    (
      await database.query<{ name: string; statement: string }>(
        `SELECT name, statement FROM pg_prepared_statements WHERE statement NOT LIKE '%pg_prepared_statements%'`,
      )
    ).filter(({ statement }) => statement.includes('marked'))
  const marked = (mark: string) => `SELECT '${mark} marked' AS mark`

  test('are kept on each connection under the same name, and found again', async () => {
    const mark = randomUUID()
    const taken: { pid: number; names: object[] }[] = []
    let ready = 0
    await inParallel(3, () =>
      transaction(async () => {
        for (let turn = 0; turn < 3; turn += 1) await database.query(marked(mark))
        ready += 1
        await expect.poll(() => ready, { interval: 5 }).toBe(3)
        taken.push({ pid: await backend(), names: await namesHere() })
      }),
    )
    expect(new Set(taken.map(({ pid }) => pid)).size).toBe(3)
    const name = taken[0]?.names[0]
    for (const { names } of taken) expect(names).toEqual([name])
    expect(name).toMatchObject({ name: /^daftar_fixed_\d+$/, statement: marked(mark) })
    await read(() => database.query(marked(mark)))
  })

  test('several of one name may be in flight on one connection', async () => {
    const mark = randomUUID()
    const rows = await transaction(() => Promise.all([1, 2, 3].map(() => database.query(marked(mark)))))
    expect(rows).toEqual(Array(3).fill([{ mark: `${mark} marked` }]))
  })

  test('that could not be parsed are parsed anew', async () => {
    const statement = 'SELECT word FROM later_marked'
    await failureOf(read(() => database.query(statement)))
    const [first, second] = await transaction(async () => {
      const both = [failureOf(database.query(statement)), failureOf(database.query(statement))]
      return Promise.all(both)
    }).catch(() => [])
    expect([first, second]).toEqual([undefined, undefined])
    await sql(`CREATE TABLE later_marked AS SELECT 'there'::text AS word; GRANT SELECT ON later_marked TO daftar_app`)
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await read(() => database.query(statement))).toEqual([{ word: 'there' }])
      expect(await transaction(() => database.query(statement))).toEqual([{ word: 'there' }])
    }
  })

  test('outlive a migration that changes their columns: a transaction is begun anew, a reading fails once a connection', async () => {
    await sql('CREATE TABLE changing AS SELECT 1 AS number; GRANT SELECT ON changing TO daftar_app')
    const statement = 'SELECT * FROM changing'
    const know = (row: object) => async () => expect(await database.query(statement)).toEqual([row])
    await transaction(know({ number: 1 }))
    await read(know({ number: 1 }))
    await sql('ALTER TABLE changing ADD COLUMN more text')
    await transaction(know({ number: 1, more: null }))
    await read(know({ number: 1, more: null })).catch(() => {})
    await sql('ALTER TABLE changing DROP COLUMN number')
    const failure = await failureOf(read(know({ more: null })))
    expect(refusalOf(failure)).toMatchObject({ status: 503 })
    await read(know({ more: null }))
  })

  test('are not kept of a text that is said to be used once', async () => {
    const mark = randomUUID()
    const names = await transaction(async () => {
      await database.texts(marked(mark), [], { kept: 'never' })
      return (await namesHere()).filter(({ statement }) => statement === marked(mark))
    })
    expect(names).toEqual([])
  })

  test('DATABASE_PREPARE=false: there are none', async () => {
    const mark = randomUUID()
    const known = randomUUID()
    await transaction(() => database.query(marked(known)))
    determine({ DATABASE_PREPARE: false })
    try {
      await database.close()
      const names = await transaction(async () => {
        await database.query(marked(mark))
        await database.texts(marked(known))
        database.send(marked(randomUUID()))
        return database.query('SELECT name FROM pg_prepared_statements')
      })
      expect(names).toEqual([])
    } finally {
      determine({ DATABASE_PREPARE: true })
    }
  })

  test('are kept of the first thousand texts alone', async () => {
    const names = await transaction(async () => {
      for (let index = 0; index < 1100; index += 1) database.send(marked(`number ${index}`))
      await database.query(marked('late'))
      return database.query<{ name: string; statement: string }>('SELECT name, statement FROM pg_prepared_statements')
    })
    expect(names.length).toBeGreaterThan(900)
    expect(names.length).toBeLessThanOrEqual(1000)
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
    expect(names.filter(({ statement }) => statement === marked('late'))).toEqual([])
    expect(settings.DATABASE_PREPARE).toBe(true)
  })
})

describe('the pool', () => {
  test('is not used up by work that waits for its turn', async () => {
    const done = await inParallel(poolSize * 10, (index) =>
      asSystem('a test', () =>
        database.transaction(async () => {
          await database.query('SELECT pg_sleep(0.005)')
          return index
        }),
      ),
    )
    expect(done).toHaveLength(poolSize * 10)
    expect(poolFigures().size).toBeLessThanOrEqual(poolSize)
  })
})
