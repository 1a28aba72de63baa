import { Op } from 'sequelize'
import type { EventPayloads } from '#generated/events.ts'
import { sameText } from '#platform/collection.ts'
import { tenantId } from '#platform/context.ts'
import { publish } from '#platform/events.ts'
import { blank, customers, settle } from './customers.ts'
import { customerCreated, customerUpdated } from './events.ts'
import { Customer as CustomerRow } from './models/customer.ts'
import { customerView as view } from './views.ts'

/**
 * Gives somebody who registered the own customer record: the oldest of the same e-mail address that is nobody's yet, else a
 * new one. The address has been confirmed by then; before that this would hand a record to whoever knows its address.
 */
export async function openAccount({
  id: user_id,
  name,
  email,
  phone,
  locale,
}: EventPayloads['user.registered']): Promise<void> {
  const known = await CustomerRow.findOne({
    where: { [Op.and]: [{ tenant_id: tenantId(), status: 'active', user_id: null }, sameText('email', email)] },
    order: ['created_at', 'id'],
    lock: true,
  })
  if (known) {
    await customers.save(known, { user_id })
    await publish(customerUpdated, view(known))
    return
  }
  const settled = await settle({ ...blank, kind: 'person', name, email, phone, language: locale })
  await publish(customerCreated, view(await customers.insert({ ...settled, user_id })))
}
