/** Lengths that GTINs have: EAN-8, UPC-A, EAN-13 and GTIN-14. */
const ofGtin = /^(\d{8}|\d{12,14})$/

/** Whether a code may be one: of a GTIN the last digit checks the others (GS1), any other code is as it is. */
export function isSoundBarcode(code: string): boolean {
  if (!ofGtin.test(code)) return true
  const total = [...code].reverse().reduce((sum, digit, at) => sum + Number(digit) * (at % 2 === 1 ? 3 : 1), 0)
  return total % 10 === 0
}

/** Whether a spreadsheet program has made a number of a long code, and dropped its digits: `5.01235E+12`. */
export const isRounded = (code: string): boolean => /^\d([.,]\d+)?e\+\d{1,2}$/i.test(code)
