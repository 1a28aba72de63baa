import type { ProductBulk, ProductBulkOutcome, ProductCreate, ProductUpdate } from '#generated/catalog/types.ts'
import { currentTenant } from '#modules/organization/index.ts'
import { outcomeOf, partsOf, refused, type Taken, takeTogether } from '#platform/bulk.ts'
import { can } from '#platform/context.ts'
import { lacking, Refusal } from '#platform/errors.ts'
import { publishAll } from '#platform/events.ts'
import { isId, newId } from '#platform/identifiers.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { freeSlugs } from '#platform/slugs.ts'
import { refuseProduct as refuse } from './errors.ts'
import { productCreated, productUpdated } from './events.ts'
import { Product as ProductRow } from './models/product.ts'
import { logPrices, type Prices } from './prices.ts'
import { blank, pricesOf, products, repriced, type Said, settle, writable } from './products.ts'
import { keepingStock } from './stock.ts'
import { productView as view } from './views.ts'

type Source = 'bulk' | 'import'

/** Creates or merges each row by its SKU. A refused row changes nothing and does not hold up the others, unless all or none are wanted. */
export async function bulkUpsert({ products: rows, atomic }: ProductBulk): Promise<ProductBulkOutcome> {
  const taken = await takeAll(
    rows.map((body) => ({ body })),
    'bulk',
  )
  const nameOf = (index: number) => ({ sku: rows[index]?.sku ?? null })
  return outcomeOf(taken, { atomic, bulkRefused: refuse.bulkRefused, nameOf })
}

/** One of many products that are to be stored. */
export interface Given {
  /** The product that it changes; that of the same SKU where left out. */
  id?: string | null
  body: ProductUpdate
  /** What a new product is made of, where that is not the body; throws what it lacks. */
  create?: () => ProductCreate
  /** Refuses to change a product that is there already. */
  onlyNew?: boolean
}

/** Most rows that go into one statement. */
const mostTogether = 1000

/** Stores products in order, in a few statements for all. What is refused stands alone, and has changed nothing. */
export async function takeAll(rows: readonly Given[], source: Source): Promise<Taken[]> {
  const keysOf = ({ id, body: { sku } }: Given) => [...(id ? [`id ${id}`] : []), ...(sku ? [`sku ${sku}`] : [])]
  const { currency } = await currentTenant()
  const taken: Taken[] = []
  for (const part of partsOf(rows, mostTogether, keysOf))
    taken.push(...(await takeTogether(part, (these) => new Batch(currency, source).take(these))))
  return taken
}

interface Fresh {
  id: string
  said: Said & { currency: string }
  reason: string | null
}

interface Change {
  row: ProductRow
  before: Prices
  reason: string | null
}

/** Rows that are stored at once. */
class Batch {
  readonly #currency: string
  readonly #source: Source
  readonly #fresh: Fresh[] = []
  readonly #changed: Change[] = []

  constructor(currency: string, source: Source) {
    this.#currency = currency
    this.#source = source
  }

  async take(rows: readonly Given[]): Promise<Taken[]> {
    const knownAs = await knownOf(rows)
    const taken: Taken[] = []
    for (const given of rows) taken.push(await this.#weigh(given, knownAs(given)))
    await this.#store()
    return taken
  }

  /** Puts a row among those to add or to change; what is wrong with it by itself is said at once. */
  async #weigh(given: Given, row: ProductRow | undefined): Promise<Taken> {
    try {
      if (row) return await this.#merge(given, row)
      if (given.id) throw refuse.unknownId({ id: given.id })
      const { price_change_reason: reason = null, ...body } = given.create?.() ?? (given.body as ProductCreate)
      const id = newId()
      this.#fresh.push({ id, reason, said: await settle({ ...blank, currency: this.#currency, ...named(body) }) })
      return { status: 'created', id, refusal: null }
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      throw error
    }
  }

  async #merge({ body, onlyNew }: Given, row: ProductRow): Promise<Taken> {
    if (onlyNew) throw refuse.skuTaken({ sku: row.sku })
    if (!can('products:update')) throw lacking('products:update')
    const { price_change_reason: reason = null, ...said } = body
    const before = pricesOf(row)
    const merged = mergePatch(writable(row), said) as Said
    row.set(await settle({ ...merged, currency: merged.currency ?? this.#currency }))
    if (row.changed() === false) return { status: 'unchanged', id: row.id, refusal: null }
    if (!this.#changed.some((one) => one.row === row)) this.#changed.push({ row, before, reason })
    return { status: 'updated', id: row.id, refusal: null }
  }

  async #store(): Promise<void> {
    const [fresh, changed] = [this.#fresh, this.#changed]
    const slugs = await freeSlugs(
      ProductRow,
      fresh.map(({ said }) => said.name),
      'product',
    )
    const created = await products.insertAll(
      fresh.map(({ id, said }, at) => ({ ...said, id, slug: slugs[at] as string })),
    )
    await keepingStock(refuse.fixedByStock, () => products.saveAll(changed.map(({ row }) => row)))
    await publishAll(productCreated, created.map(view))
    await publishAll(
      productUpdated,
      changed.map(({ row }) => view(row)),
    )
    const reasons = new Map(fresh.map(({ id, reason }) => [id, reason]))
    const prices = [
      ...created.map((row) => repriced(row, null, reasons.get(row.id) ?? null)),
      ...changed.map(({ row, before, reason }) => repriced(row, before, reason)),
    ]
    await logPrices(prices, this.#source)
  }
}

/** A currency of null means that of the tenant, as one that is left out does. */
function named({ currency, ...body }: Omit<ProductCreate, 'price_change_reason'>) {
  return currency ? { ...body, currency } : body
}

/** The products that rows are about, locked: by id where one is given, else by SKU. */
async function knownOf(rows: readonly Given[]): Promise<(given: Given) => ProductRow | undefined> {
  const ids = rows.flatMap(({ id }) => (id && isId(id) ? id.toLowerCase() : []))
  const skus = rows.flatMap(({ id, body }) => (id ? [] : (body.sku ?? [])))
  const byId = new Map((ids.length > 0 ? await products.lockAll('id', ids) : []).map((row) => [row.id, row]))
  const coded = skus.length > 0 ? await products.lockAll('sku', skus) : []
  const bySku = new Map(coded.map((row) => [row.sku, byId.get(row.id) ?? row]))
  return ({ id, body }) => (id ? byId.get(id.toLowerCase()) : body.sku ? bySku.get(body.sku) : undefined)
}
