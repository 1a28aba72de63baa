import type {
  ListSerialHistoryQuery,
  ListSerialsQuery,
  Serial,
  SerialCreate,
  SerialMove,
  SerialUpdate,
} from '#generated/inventory/types.ts'
import { goods } from '#modules/catalog/index.ts'
import { collection, sameText } from '#platform/collection.ts'
import { publish } from '#platform/events.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import type { Page } from '#platform/page.ts'
import { refuseSerial as refuse } from './errors/serial.ts'
import { serialCreated, serialDeleted, serialUpdated } from './events.ts'
import { Serial as SerialRow } from './models/serial.ts'
import { SerialMove as SerialMoveRow } from './models/serial-move.ts'
import { requireTracked } from './tracked.ts'
import { serialMoveView, serialView as view } from './tracking-views.ts'

export const serials = collection<SerialRow, Serial, ListSerialsQuery>(SerialRow, {
  resource: 'serial',
  view,
  order: 'number',
  search: 'search_serials',
  filters: { number: (number) => sameText('number', number) },
  conflict: { serials_number_key: refuse.numberTaken },
})

const history = collection<SerialMoveRow, SerialMove, ListSerialHistoryQuery & { serial_id?: string }>(SerialMoveRow, {
  resource: 'serial_move',
  view: serialMoveView,
  order: '-sequence',
})

export const { list, get } = serials

/** A piece that is known before it arrives. */
export async function create(body: SerialCreate): Promise<Serial> {
  const serial = view(await serials.insert(await settle({ ...blank, ...body })))
  await publish(serialCreated, serial)
  return serial
}

/** Sets every field anew; product and number of a piece that has moved stay. */
export const replace = (id: string, body: SerialCreate): Promise<Serial> => change(id, () => ({ ...blank, ...body }))

/** Merges the given fields into the serial number. */
export const update = (id: string, body: SerialUpdate): Promise<Serial> =>
  change(id, (row) => mergePatch(writable(row), body) as Writable)

/** A number that never came to be a piece here is gone for good. */
export async function remove(id: string): Promise<void> {
  const row = await serials.lock(id)
  if (row.moves > 0) throw refuse.hasMoved({ number: row.number })
  await row.destroy()
  await publish(serialDeleted, view(row))
}

/** Every move of the piece, the latest first. */
export async function listHistory(id: string, query: ListSerialHistoryQuery): Promise<Page<SerialMove>> {
  await serials.find(id)
  return history.list({ ...query, serial_id: id })
}

async function change(id: string, values: (row: SerialRow) => Writable): Promise<Serial> {
  const row = await serials.lock(id)
  const { version } = row
  const said = values(row)
  const other = (['product_id', 'variant_id', 'number'] as const).some((name) => said[name] !== row[name])
  if (other && row.moves > 0) throw refuse.hasMoved({ number: row.number })
  await serials.save(row, other ? await settle(said) : said)
  const serial = view(row)
  if (row.version !== version) await publish(serialUpdated, serial)
  return serial
}

async function settle(said: Writable) {
  const { product_id, variant_id } = said
  const [product] = await goods([{ product_id, variant_id, field: 'product_id' }])
  const { unit_id, has_variants } = requireTracked(product, 'serial', 'product_id')
  return { ...said, unit_id, has_variants }
}

type Writable = Required<SerialCreate>

const writable = ({ product_id, variant_id, number, warranty_expires_on, notes }: SerialRow): Writable => ({
  product_id,
  variant_id,
  number,
  warranty_expires_on,
  notes,
})

const blank = {
  variant_id: null,
  warranty_expires_on: null,
  notes: null,
} satisfies Omit<Writable, 'product_id' | 'number'>
