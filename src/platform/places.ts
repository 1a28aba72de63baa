import currencies from 'country-to-currency'
import { rule } from './errors.ts'

const currencyByCountry = currencies as Readonly<Record<string, string>>
const knownCurrencies = new Set([...Intl.supportedValuesOf('currency'), ...Object.values(currencyByCountry)])

/** Whether a country of this code exists (ISO 3166-1 alpha-2). */
export const isCountry = (code: string): boolean => Object.hasOwn(currencyByCountry, code)

/** Whether a currency of this code exists (ISO 4217). */
export const isCurrency = (code: string): boolean => knownCurrencies.has(code)

/** What is paid with in the country. */
export const currencyOf = (country: string): string | undefined =>
  isCountry(country) ? currencyByCountry[country] : undefined

/** Whether the IANA database has a time zone of this name. */
export function isTimeZone(name: string): boolean {
  // Newer versions of the runtime take plain offsets for zones.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** A country that does not exist; a module puts it among the refusals of what names one. */
export const unknownCountry = rule(
  'unknown_country',
  {
    en: 'There is no country {{country}}.',
    ar: 'لا توجد دولة {{country}}.',
    ru: 'Страны {{country}} не существует.',
  },
  'country',
)

/** The same of a currency. */
export const unknownCurrency = rule(
  'unknown_currency',
  {
    en: 'There is no currency {{currency}}.',
    ar: 'لا توجد عملة {{currency}}.',
    ru: 'Валюты {{currency}} не существует.',
  },
  'currency',
)
