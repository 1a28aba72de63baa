import { event } from '#platform/events.ts'

const supplier = ({ id }: { id: string }) => `supplier:${id}`

export const supplierCreated = event('supplier.created', supplier)
export const supplierUpdated = event('supplier.updated', supplier)
export const supplierDeleted = event('supplier.deleted', supplier)
export const supplierRestored = event('supplier.restored', supplier)
