import { v7, validate } from 'uuid'

/** A new id: UUID version 7 (RFC 9562), so that ids sort by creation and index pages fill in order. */
export const newId = (): string => v7()

/** Whether a text is an id at all. */
export const isId = (text: string): boolean => validate(text)
