import { event } from '#platform/events.ts'

const warehouse = ({ id }: { id: string }) => `warehouse:${id}`
const movement = ({ id }: { id: string }) => `stock_movement:${id}`

export const warehouseCreated = event('warehouse.created', warehouse)
export const warehouseUpdated = event('warehouse.updated', warehouse)
export const warehouseDeleted = event('warehouse.deleted', warehouse)

export const inventoryConfigUpdated = event('inventory_config.updated', () => 'inventory_config')

export const stockMovementPosted = event('stock_movement.posted', movement)
export const stockMovementReceived = event('stock_movement.received', movement)
export const stockMovementRevalued = event('stock_movement.revalued', movement)
export const stockMovementCancelled = event('stock_movement.cancelled', movement)

const ofBatch = ({ id }: { id: string }) => `batch:${id}`
const ofSerial = ({ id }: { id: string }) => `serial:${id}`
const ofReservation = ({ id }: { id: string }) => `stock_reservation:${id}`
const ofEntry = ({ id }: { id: string }) => `stock_entry:${id}`

export const batchCreated = event('batch.created', ofBatch)
export const batchUpdated = event('batch.updated', ofBatch)

export const serialCreated = event('serial.created', ofSerial)
export const serialUpdated = event('serial.updated', ofSerial)
export const serialDeleted = event('serial.deleted', ofSerial)

export const stockReservationCreated = event('stock_reservation.created', ofReservation)
export const stockReservationConsumed = event('stock_reservation.consumed', ofReservation)
export const stockReservationReleased = event('stock_reservation.released', ofReservation)
export const stockReservationExpired = event('stock_reservation.expired', ofReservation)

export const stockEntryCreated = event('stock_entry.created', ofEntry)
export const stockEntryUpdated = event('stock_entry.updated', ofEntry)
export const stockEntryDeleted = event('stock_entry.deleted', ofEntry)
export const stockEntryCancelled = event('stock_entry.cancelled', ofEntry)
export const stockEntrySubmitted = event('stock_entry.submitted', ofEntry)
