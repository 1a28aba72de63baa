import { event } from '#platform/events.ts'

const warehouse = ({ id }: { id: string }) => `warehouse:${id}`
const movement = ({ id }: { id: string }) => `stock_movement:${id}`

export const warehouseCreated = event('warehouse.created', warehouse)
export const warehouseUpdated = event('warehouse.updated', warehouse)
export const warehouseDeleted = event('warehouse.deleted', warehouse)

export const inventoryConfigUpdated = event('inventory_config.updated', () => 'inventory_config')

export const stockMovementPosted = event('stock_movement.posted', movement)
export const stockMovementReceived = event('stock_movement.received', movement)
export const stockMovementCancelled = event('stock_movement.cancelled', movement)
