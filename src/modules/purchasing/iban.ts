/** Whether the check digits of an international account number hold (ISO 13616); it is written without spaces, in capitals. */
export function isSoundIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban)) return false
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replaceAll(/[A-Z]/g, (letter) =>
    (letter.charCodeAt(0) - 'A'.charCodeAt(0) + 10).toString(),
  )
  return BigInt(digits) % 97n === 1n
}
