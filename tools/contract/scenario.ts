import type { OperationId } from '../../generated/operations.ts'
import type { Input } from './requests.ts'
import type { World } from './world.ts'

export type Arrange<Id extends OperationId = OperationId> = (world: World) => Input<Id> | Promise<Input<Id>>

/**
 * What has to be so before an operation answers with a status, and what it is then asked. Every operation with a path
 * parameter or a body needs its success; whatever else follows from the contract is derived from that (`drives.ts`).
 * A 409 or 422 of the operation's own always needs an entry.
 */
export type Scenarios = { [Id in OperationId]?: { [status: number]: Arrange<Id> } }

/** Ids of another company, by path parameter: they are to be answered as unknown ones are. */
export type Foreign = Record<string, (world: World) => Promise<string>>
