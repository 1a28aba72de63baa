import { randomBytes } from 'node:crypto'
import slugify from '@sindresorhus/slugify'
import type { Model, ModelStatic, WhereOptions } from 'sequelize'
import { tenantId } from './context.ts'
import { database } from './database.ts'

/** A name as it may stand in an address, other scripts than Latin transliterated; empty where nothing of it is left. */
export const slugOf = (name: string): string => slugify(name, { decamelize: false }).slice(0, 50).replace(/-$/, '')

const mostNumbered = 50

const numbered = (base: string): string[] => Array.from({ length: mostNumbered }, (_, at) => `${base}-${at + 2}`)

/**
 * The slug of a name, or it with the next number that is free among the tenant's rows of the model. Whoever asks next
 * waits until the transaction ends, so that the same slug is not given twice.
 * @param otherwise What the slug is where nothing of the name is left.
 */
export async function freeSlug(model: ModelStatic<Model>, name: string, otherwise: string): Promise<string> {
  const [slug] = await freeSlugs(model, [name], otherwise)
  return slug as string
}

/** The same for names that come together, in two statements for all: no two get the same. */
export async function freeSlugs(
  model: ModelStatic<Model>,
  names: readonly string[],
  otherwise: string,
): Promise<string[]> {
  if (names.length === 0) return []
  await lockSlugs(model)
  const bases = names.map((name) => slugOf(name) || otherwise)
  const taken = await takenOf(model, bases)
  const crowded = bases.filter((base, at) => taken.has(base) || bases.indexOf(base) !== at)
  for (const slug of await takenOf(model, crowded.flatMap(numbered))) taken.add(slug)
  return bases.map((base) => {
    const slug = [base, ...numbered(base)].find((one) => !taken.has(one)) ?? `${base}-${randomBytes(4).toString('hex')}`
    taken.add(slug)
    return slug
  })
}

async function takenOf(model: ModelStatic<Model>, slugs: readonly string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set()
  const where: WhereOptions = { tenant_id: tenantId(), slug: [...new Set(slugs)] }
  const rows = await model.findAll({ attributes: ['slug'], where })
  return new Set(rows.map((row) => row.get('slug') as string))
}

/** Lets nobody else in the tenant add to the table until the transaction ends. */
export async function lockSlugs(model: ModelStatic<Model>): Promise<void> {
  const name = `slug\n${model.getTableName() as string}\n${tenantId()}`
  await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
}
