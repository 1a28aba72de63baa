import { randomBytes } from 'node:crypto'
import slugify from '@sindresorhus/slugify'
import type { Model, ModelStatic, WhereOptions } from 'sequelize'
import { tenantId } from './context.ts'
import { database } from './database.ts'

/** A name as it may stand in an address, other scripts than Latin transliterated; empty where nothing of it is left. */
export const slugOf = (name: string): string => slugify(name, { decamelize: false }).slice(0, 50).replace(/-$/, '')

const mostNumbered = 50

/**
 * The slug of a name, or it with the next number that is free among the tenant's rows of the model. Whoever asks next
 * waits until the transaction ends, so that the same slug is not given twice.
 * @param otherwise What the slug is where nothing of the name is left.
 */
export async function freeSlug(model: ModelStatic<Model>, name: string, otherwise: string): Promise<string> {
  await lockSlugs(model)
  const base = slugOf(name) || otherwise
  const candidates = [base, ...Array.from({ length: mostNumbered }, (_, at) => `${base}-${at + 2}`)]
  const where: WhereOptions = { tenant_id: tenantId(), slug: candidates }
  const rows = await model.findAll({ attributes: ['slug'], where })
  const taken = new Set(rows.map((row) => row.get('slug')))
  return candidates.find((slug) => !taken.has(slug)) ?? `${base}-${randomBytes(4).toString('hex')}`
}

/** Lets nobody else in the tenant add to the table until the transaction ends. */
export async function lockSlugs(model: ModelStatic<Model>): Promise<void> {
  const name = `slug\n${model.getTableName() as string}\n${tenantId()}`
  await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
}
