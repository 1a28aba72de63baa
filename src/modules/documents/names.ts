// What no file name may hold: paths, control characters, and marks that turn the direction of what follows (as the contract has it).
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
const longest = 200

/** The name of a received file, less what no file name may hold: the last part of a path, in one line, in one direction. */
export function fileNameOf(said: string): string {
  const last = said.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  return shortened(withoutEnd(last.normalize('NFC').replace(forbidden, '').trim())) || 'document'
}

/** Dots and spaces at the end, which some systems leave out and others do not. */
function withoutEnd(name: string): string {
  let end = name.length
  while (end > 0 && /[\s.]/.test(name[end - 1] as string)) end -= 1
  return name.slice(0, end)
}

/** A long name loses of its middle rather than of its end, which says what it is opened with. */
function shortened(name: string): string {
  if (name.length <= longest) return name
  const ending = /\.[^.]{1,20}$/.exec(name)?.[0] ?? ''
  return `${name
    .slice(0, longest - ending.length)
    .toWellFormed()
    .replace('\ufffd', '')
    .trimEnd()}${ending}`
}
