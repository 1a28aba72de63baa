/** A row of a sheet as text, cell by cell. */
export interface SheetRow {
  /** As a spreadsheet counts: the first is 1, and empty ones count. */
  number: number
  cells: string[]
}

/** A stored file that somebody sent. */
export interface SheetFile {
  path: string
}

export type Encoding = 'auto' | 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'windows-1256'
export type Delimiter = 'auto' | 'comma' | 'semicolon' | 'tab' | 'pipe'

/** Most characters of a cell that a spreadsheet program holds. */
export const longestCell = 32_767
/** More columns than any list has; what is beyond takes memory and nothing else. */
export const mostColumns = 1000
