import { event } from '#platform/events.ts'

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
export const stockEntrySubmitted = event('stock_entry.submitted', ofEntry)
