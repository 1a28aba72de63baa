import { requisitionLifecycle as lifecycleTable } from '#generated/purchasing/lifecycles.ts'
import type {
  ListRequisitionsQuery,
  PurchaseOrderCreate,
  Requisition,
  RequisitionCreate,
  RequisitionLineInput,
  RequisitionRejection,
  RequisitionUpdate,
} from '#generated/purchasing/types.ts'
import { checkAssignment, ownAssignment } from '#modules/access/index.ts'
import { orderedGoods } from '#modules/catalog/index.ts'
import { today } from '#modules/organization/index.ts'
import { collection } from '#platform/collection.ts'
import { can, membership, now, tenantId } from '#platform/context.ts'
import { database } from '#platform/database.ts'
import { lacking } from '#platform/errors.ts'
import { type EventType, publish } from '#platform/events.ts'
import { listIsMadeOf } from '#platform/last-modified.ts'
import { lifecycle } from '#platform/lifecycle.ts'
import { aboutLine, linesOf } from '#platform/lines.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { numberOfYear } from '#platform/numbering.ts'
import { refuseRequisition as refuse } from './errors/requisition.ts'
import {
  requisitionApproved,
  requisitionCreated,
  requisitionDeleted,
  requisitionOrdered,
  requisitionRejected,
  requisitionUpdated,
} from './events.ts'
import { RequisitionLine as LineRow, Requisition as RequisitionRow } from './models/requisition.ts'
import * as orders from './orders.ts'
import { orderable } from './references.ts'
import { requisitionView as view } from './views.ts'

const life = lifecycle('requisition', lifecycleTable)
const lines = linesOf(LineRow, 'requisition_id')

const requisitions = collection<RequisitionRow, Requisition, ListRequisitionsQuery>(RequisitionRow, {
  resource: 'requisition',
  view,
  order: '-created_at',
  search: 'search_requisitions',
  gather: lines.gather,
  filters: {
    product_id: lines.having('product_id'),
    supplier_id: lines.having('supplier_id'),
  },
  conflict: {
    requisitions_owner_fkey: refuse.unknownOwner,
    requisitions_branch_fkey: refuse.unknownBranch,
  },
})
listIsMadeOf('requisitions', { tables: ['requisitions', 'requisition_lines'] })

export const { list, get } = requisitions

/** Asks for something to be bought; it waits to be approved. */
export async function create({ lines: said, ...body }: RequisitionCreate): Promise<Requisition> {
  const header = { ...blank, ...ownAssignment(), ...body }
  await checkAssignment(header, undefined, refuse)
  const wanted = await settle(said)
  const number = await numberOfYear('REQ', 'requisition', await today())
  const row = await requisitions.insert({ ...header, number })
  await lines.add(row.id, wanted)
  return announced(requisitionCreated, row)
}

/** Merges the given fields; one that was rejected is submitted anew by it. */
export async function update(id: string, { lines: said, ...body }: RequisitionUpdate): Promise<Requisition> {
  const row = await requisitions.lock(id)
  if (row.status === 'approved' || row.status === 'ordered') throw refuse.decided()
  const { version } = row
  const header = mergePatch(writable(row), body) as typeof blank
  await checkAssignment(header, row, refuse)
  const status = life.next('revise', row.status)
  const touched = said !== undefined && (await lines.replace(id, await settle(said)))
  const undecided = { status, decided_at: null, decided_by: null, decision_note: null }
  await requisitions.save(row, { ...header, ...undecided }, { touched })
  const requisition = await requisitions.shown(row)
  if (row.version !== version) await publish(requisitionUpdated, requisition)
  return requisition
}

/** The requisition is gone, unless orders came of it. */
export async function remove(id: string): Promise<void> {
  const row = await requisitions.lock(id)
  if (row.status === 'ordered') throw refuse.cannotDelete()
  const requisition = await requisitions.shown(row)
  await lines.remove(id)
  await row.destroy()
  await publish(requisitionDeleted, requisition)
}

/** It may be ordered. */
export const approve = (id: string): Promise<Requisition> => decide(id, 'approve', requisitionApproved, null)

/** It is not bought, for a reason. */
export const reject = (id: string, { reason }: RequisitionRejection): Promise<Requisition> =>
  decide(id, 'reject', requisitionRejected, reason)

async function decide(
  id: string,
  action: 'approve' | 'reject',
  event: RequisitionEvent,
  decision_note: string | null,
): Promise<Requisition> {
  const row = await requisitions.lock(id)
  const status = life.next(action, row.status)
  await requisitions.save(row, { status, decided_at: now(), decided_by: membership().userId, decision_note })
  return announced(event, row)
}

/** Makes a draft of an order for each supplier; all of them, or none. */
export async function order(id: string): Promise<Requisition> {
  if (!can('purchasing:create')) throw lacking('purchasing:create')
  const row = await requisitions.lock(id)
  const status = life.next('order', row.status)
  for (const [supplier_id, some] of bySupplier(await lines.of(id))) {
    const made = await orders.create(await orderOf(row, supplier_id, some))
    await database.query(
      'UPDATE requisition_lines SET order_id = $3 WHERE tenant_id = $1 AND id = ANY ($2::uuid[]) RETURNING id',
      [tenantId(), some.map((line) => line.id), made.id],
    )
  }
  await requisitions.save(row, { status, ordered_at: now() })
  return announced(requisitionOrdered, row)
}

function bySupplier(wanted: readonly LineRow[]): Map<string, LineRow[]> {
  const groups = new Map<string, LineRow[]>()
  for (const [at, line] of wanted.entries()) {
    if (line.supplier_id === null)
      throw aboutLine(at, 'supplier_id', refuse.withoutSupplier({ name: line.description }))
    groups.set(line.supplier_id, [...(groups.get(line.supplier_id) ?? []), line])
  }
  return groups
}

async function orderOf(row: RequisitionRow, supplier_id: string, some: LineRow[]): Promise<PurchaseOrderCreate> {
  const order_date = await today()
  const [earliest] = some.flatMap(({ needed_by }) => needed_by ?? row.needed_by ?? []).sort()
  return {
    supplier_id,
    order_date,
    // A day that has passed is nobody's wish any more.
    ...(earliest !== undefined && earliest >= order_date ? { delivery_date: earliest } : {}),
    owner_id: row.owner_id,
    branch_id: row.branch_id,
    notes: row.notes,
    lines: some.map(({ product_id, variant_id, quantity }) => ({ product_id, variant_id, quantity })),
  }
}

type RequisitionEvent = EventType<
  'requisition.created' | 'requisition.approved' | 'requisition.rejected' | 'requisition.ordered'
>

async function announced(event: RequisitionEvent, row: RequisitionRow): Promise<Requisition> {
  const requisition = await requisitions.shown(row)
  await publish(event, requisition)
  return requisition
}

/** The lines as they are stored: goods that exist, and suppliers from whom is ordered. */
async function settle(said: readonly RequisitionLineInput[]) {
  const goods = await orderedGoods(said, refuse)
  const known = await orderable(said.flatMap(({ supplier_id }) => supplier_id ?? []))
  return said.map(({ quantity, needed_by = null, supplier_id = null, notes = null }, at) => {
    if (supplier_id !== null && !known.has(supplier_id))
      throw aboutLine(at, 'supplier_id', refuse.unknownSupplier({ supplier_id }))
    const { product_id, variant_id, name, sku, unit_id } = goods[at] as (typeof goods)[number]
    return { product_id, variant_id, description: name, sku, unit_id, quantity, needed_by, supplier_id, notes }
  })
}

const writable = (row: RequisitionRow): typeof blank =>
  Object.fromEntries(Object.keys(blank).map((name) => [name, row.get(name)])) as unknown as typeof blank

const blank = {
  purpose: null as string | null,
  needed_by: null as string | null,
  notes: null as string | null,
  owner_id: null as string | null,
  branch_id: null as string | null,
}
