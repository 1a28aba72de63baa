import { stdnum } from 'stdnum'
import { type Declared, rule } from './errors.ts'

interface Validator {
  validate(value: string): { isValid: boolean }
}

const countries = stdnum as unknown as Record<string, Record<string, Validator> | undefined>

/** What a country calls its registration for value-added or goods-and-services tax where that is not `vat`. */
const vatNames: Record<string, string[]> = {
  AR: ['cuit'],
  AU: ['abn'],
  BR: ['cnpj'],
  CA: ['gst', 'qst'],
  FR: ['tva'],
  ID: ['npwp'],
  IN: ['gstin'],
  MX: ['rfc'],
  NZ: ['ird'],
  RU: ['inn'],
  SG: ['uen'],
}
/** Numbers that the library knows and that no tax office gives out. */
const notOfTax = new Set([
  'passport',
  'bank',
  'cbu',
  'clabe',
  'epic',
  'vid',
  'aadhaar',
  'nino',
  'nir',
  'acn',
  'pst',
  'bc_bhn',
])

/** A number without its separators where it is sound, and null where it is not. */
type Sound = string | null

/** Checks a VAT or GST registration (EN 16931 BT-48) by its country's rules, check digits included. A country whose rules are not known accepts any. */
export const soundVatNumber = (number: string, country: string | null): Sound =>
  sound(number, country, (name) => (vatNames[country ?? ''] ?? ['vat']).includes(name))

/** Checks a taxpayer identification likewise, by any of the kinds that the country has. */
export const soundTaxNumber = (number: string, country: string | null): Sound =>
  sound(number, country, (name) => !notOfTax.has(name))

function sound(number: string, country: string | null, asked: (name: string) => boolean): Sound {
  const compact = number.toUpperCase().replace(/[\s./-]/g, '')
  const known = Object.entries(countries[country ?? ''] ?? {}).filter(([name]) => asked(name))
  if (known.length === 0) return compact
  const forms = [compact, compact.startsWith(country ?? '') ? compact.slice(2) : compact]
  return known.some(([, validator]) => forms.some((form) => validator.validate(form).isValid)) ? compact : null
}

/** How `soundNumbers` refuses; a module puts it among the refusals of what has such numbers. */
export const taxNumberRefusals = {
  invalidVatNumber: rule(
    'invalid_vat_number',
    {
      en: '{{number}} is not a VAT number of {{country}}.',
      ar: '{{number}} ليس رقم ضريبة قيمة مضافة في {{country}}.',
      ru: '{{number}} не является номером НДС страны {{country}}.',
    },
    'vat_number',
  ),
  invalidTaxNumber: rule(
    'invalid_tax_number',
    {
      en: '{{number}} is not a tax number of {{country}}.',
      ar: '{{number}} ليس رقمًا ضريبيًا في {{country}}.',
      ru: '{{number}} не является налоговым номером страны {{country}}.',
    },
    'tax_number',
  ),
}

interface TaxNumbers {
  vat_number: string | null
  tax_number: string | null
}

/** Both numbers of somebody, without their separators; one that is not sound in the country is refused (422). */
export function soundNumbers(
  said: TaxNumbers,
  country: string | null,
  refuse: Record<keyof typeof taxNumberRefusals, Declared>,
): TaxNumbers {
  const soundOr = (refusal: Declared, check: typeof soundVatNumber, number: string | null): Sound => {
    const compact = number && check(number, country)
    if (number && !compact) throw refusal({ number, country })
    return compact
  }
  return {
    vat_number: soundOr(refuse.invalidVatNumber, soundVatNumber, said.vat_number),
    tax_number: soundOr(refuse.invalidTaxNumber, soundTaxNumber, said.tax_number),
  }
}
