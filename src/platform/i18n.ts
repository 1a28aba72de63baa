import i18next from 'i18next'
import { z } from 'zod'
import { contextIfAny, type Locale } from './context.ts'
import { wordsOf } from './patterns.ts'

/** One sentence in each language; `{{name}}` stands for a figure. */
export type Sentence = Record<Locale, string>
export const locales = ['en', 'ar', 'ru'] as const satisfies readonly Locale[]

const messages = i18next.createInstance()
await messages.init({ lng: 'en', fallbackLng: 'en', resources: {}, interpolation: { escapeValue: false } })

/** The language of the work under way. */
export const locale = (): Locale => contextIfAny()?.locale ?? 'en'

/** Says `sentence` in the language of the caller, or in `language`. */
export const say = (sentence: Sentence, figures: Record<string, unknown> = {}, language: Locale = locale()): string =>
  messages.services.interpolator.interpolate(sentence[language], figures, language, {})

/** The best of our languages for an `Accept-Language` header (RFC 9110, 12.5.4). */
export function negotiateLocale(header: string | undefined, otherwise: Locale = 'en'): Locale {
  if (!header) return otherwise
  const wanted = header
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part
        .toLowerCase()
        .split(';')
        .map((piece) => piece.trim())
      const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
      return { language: range.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return wanted.map(({ language }) => locales.find((known) => known === language)).find(Boolean) ?? otherwise
}

const validation = { en: z.locales.en(), ar: z.locales.ar(), ru: z.locales.ru() }
const own: Record<string, Sentence> = {
  required: {
    en: 'This field is required.',
    ar: 'هذا الحقل مطلوب.',
    ru: 'Это поле обязательно.',
  },
  unique_items: {
    en: 'Each item may stand here once only.',
    ar: 'يجب ألا يتكرر أي عنصر هنا.',
    ru: 'Каждое значение может стоять здесь только один раз.',
  },
}

const unknownField: Sentence = {
  en: 'There is no such field here.',
  ar: 'لا يوجد هنا حقل بهذا الاسم.',
  ru: 'Такого поля здесь нет.',
}

const asText: Sentence = {
  en: 'Write it in quotes: it is text here, also where it looks like a number.',
  ar: 'اكتبه بين علامتي اقتباس: إنه نص هنا حتى لو بدا عددًا.',
  ru: 'Напишите это в кавычках: здесь это текст, даже если похоже на число.',
}

// Zod asks for the message where the issue arises, so that the language is that of the request.
z.config({
  localeError: (issue) => {
    const sentence = issue.code === 'custom' ? own[String(issue.params?.code)] : undefined
    if (sentence) return say(sentence)
    // Zod would name all of them in the sentence about each.
    if (issue.code === 'unrecognized_keys') return say(unknownField)
    if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number')
      return say(asText)
    const form = issue.code === 'invalid_format' && issue.pattern ? wordsOf(String(issue.pattern)) : null
    return form ? say(form.sentence, form.figures) : validation[locale()].localeError(issue)
  },
})
