import { tenantId } from '#platform/context.ts'
import { rule } from '#platform/errors.ts'
import { Supplier as SupplierRow } from './models/supplier.ts'

/** The suppliers of these ids from whom is ordered, by id; one who is archived or out of use is not among them. */
export async function orderable(ids: readonly string[]): Promise<Map<string, SupplierRow>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const where = { tenant_id: tenantId(), id: wanted, status: 'active' as const, is_active: true }
  return new Map((await SupplierRow.findAll({ where })).map((row) => [row.id, row]))
}

/** Of whatever names a supplier to order from. */
export const orderableRefusals = {
  unknownSupplier: rule(
    'unknown_supplier',
    {
      en: 'There is no supplier of the id {{supplier_id}} who takes orders.',
      ar: 'لا يوجد مورّد بالمعرّف {{supplier_id}} يقبل الطلبات.',
      ru: 'Поставщика {{supplier_id}}, принимающего заказы, не существует.',
    },
    'supplier_id',
  ),
}
