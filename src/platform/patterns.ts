import type { Sentence } from './i18n.ts'

/** What to write where a text has to have a form, by the pattern that the contract gives; who reads an answer seldom reads patterns. */
const words: Record<string, Sentence> = {
  '\\S': {
    en: 'Write something: spaces alone do not count.',
    ar: 'اكتب شيئًا: المسافات وحدها لا تُحتسب.',
    ru: 'Напишите что-нибудь: одних пробелов мало.',
  },
  '^\\S(.*\\S)?$': {
    en: 'Write something that neither begins nor ends with a space, in one line.',
    ar: 'اكتب شيئًا في سطر واحد لا يبدأ ولا ينتهي بمسافة.',
    ru: 'Напишите в одну строку, без пробелов в начале и в конце.',
  },
  '^https?://': {
    en: 'Write a whole address that begins with http:// or https://.',
    ar: 'اكتب عنوانًا كاملًا يبدأ بـ http:// أو https://.',
    ru: 'Напишите полный адрес, начиная с http:// или https://.',
  },
  '^[A-Z]{2}$': {
    en: 'Write the two capital letters of the country (ISO 3166-1), such as DE.',
    ar: 'اكتب حرفي الدولة الكبيرين (ISO 3166-1) مثل DE.',
    ru: 'Напишите две заглавные буквы страны (ISO 3166-1), например DE.',
  },
  '^[A-Z]{3}$': {
    en: 'Write the three capital letters of the currency (ISO 4217), such as EUR.',
    ar: 'اكتب أحرف العملة الثلاثة الكبيرة (ISO 4217) مثل EUR.',
    ru: 'Напишите три заглавные буквы валюты (ISO 4217), например EUR.',
  },
  '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$': {
    en: 'Write a day as YYYY-MM-DD, such as 2026-03-02.',
    ar: 'اكتب اليوم بالصيغة YYYY-MM-DD مثل 2026-03-02.',
    ru: 'Напишите день как ГГГГ-ММ-ДД, например 2026-03-02.',
  },
  '^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](\\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})$': {
    en: 'Write a moment with its offset (RFC 3339), such as 2026-03-02T09:30:00Z.',
    ar: 'اكتب اللحظة مع فرق التوقيت (RFC 3339) مثل 2026-03-02T09:30:00Z.',
    ru: 'Напишите момент со смещением (RFC 3339), например 2026-03-02T09:30:00Z.',
  },
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': {
    en: 'Write a time of day as HH:MM, such as 09:30.',
    ar: 'اكتب الوقت بالصيغة HH:MM مثل 09:30.',
    ru: 'Напишите время как ЧЧ:ММ, например 09:30.',
  },
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': {
    en: 'Write small Latin letters and digits, with single hyphens between, such as green-tea.',
    ar: 'اكتب أحرفًا لاتينية صغيرة وأرقامًا تفصلها شرطات مفردة مثل green-tea.',
    ru: 'Напишите строчные латинские буквы и цифры, через одиночные дефисы, например green-tea.',
  },
  '^[+0-9(][0-9 ()./-]*(?:(?:x|ext\\.?) ?[0-9]{1,6})?$': {
    en: 'Write a telephone number, such as +49 30 0074321.',
    ar: 'اكتب رقم هاتف مثل ‎+49 30 0074321.',
    ru: 'Напишите номер телефона, например +49 30 0074321.',
  },
  '^(100(\\.0{1,4})?|[1-9]?[0-9](\\.[0-9]{1,4})?)$': {
    en: 'Write a percentage from 0 to 100 as text, with a point and at most 4 places, such as "12.5".',
    ar: 'اكتب نسبة من 0 إلى 100 كنص بفاصلة نقطية و4 منازل على الأكثر، مثل "12.5".',
    ru: 'Напишите текстом процент от 0 до 100, с точкой и не более чем 4 знаками после неё, например "12.5".',
  },
  '^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]{11,38}$': {
    en: 'Write an international account number (IBAN), such as GB33 BUKB 2020 1555 5555 55.',
    ar: 'اكتب رقم حساب دوليًا (IBAN) مثل GB33 BUKB 2020 1555 5555 55.',
    ru: 'Напишите международный номер счёта (IBAN), например GB33 BUKB 2020 1555 5555 55.',
  },
  '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$': {
    en: 'Write the code of a bank (BIC) in 8 or 11 capital letters and digits, such as BUKBGB22.',
    ar: 'اكتب رمز المصرف (BIC) من 8 أو 11 حرفًا كبيرًا ورقمًا مثل BUKBGB22.',
    ru: 'Напишите код банка (BIC) из 8 или 11 заглавных букв и цифр, например BUKBGB22.',
  },
  '^[!-~]+$': {
    en: 'Write Latin letters, digits and signs, without spaces.',
    ar: 'اكتب أحرفًا لاتينية وأرقامًا وعلامات من دون مسافات.',
    ru: 'Напишите латинские буквы, цифры и знаки, без пробелов.',
  },
}

const decimal: Record<'any' | 'notNegative' | 'notZero' | 'positive', Sentence> = {
  any: {
    en: 'Write a number as text, with a point and at most {{places}} places, such as "{{example}}".',
    ar: 'اكتب عددًا كنص بفاصلة نقطية و{{places}} منازل على الأكثر، مثل "{{example}}".',
    ru: 'Напишите число текстом, с точкой и не более чем {{places}} знаками после неё, например "{{example}}".',
  },
  notNegative: {
    en: 'Write a number of 0 or more as text, with a point and at most {{places}} places, such as "{{example}}".',
    ar: 'اكتب عددًا لا يقل عن الصفر كنص بفاصلة نقطية و{{places}} منازل على الأكثر، مثل "{{example}}".',
    ru: 'Напишите текстом число не меньше 0, с точкой и не более чем {{places}} знаками после неё, например "{{example}}".',
  },
  notZero: {
    en: 'Write a number other than 0 as text, with a point and at most {{places}} places, such as "{{example}}".',
    ar: 'اكتب عددًا غير الصفر كنص بفاصلة نقطية و{{places}} منازل على الأكثر، مثل "{{example}}".',
    ru: 'Напишите текстом число, но не 0, с точкой и не более чем {{places}} знаками после неё, например "{{example}}".',
  },
  positive: {
    en: 'Write a number above 0 as text, with a point and at most {{places}} places, such as "{{example}}".',
    ar: 'اكتب عددًا أكبر من الصفر كنص بفاصلة نقطية و{{places}} منازل على الأكثر، مثل "{{example}}".',
    ru: 'Напишите текстом число больше 0, с точкой и не более чем {{places}} знаками после неё, например "{{example}}".',
  },
}
const decimals =
  /^\^(-\?)?(\(\?=\.\*\[1-9\]\))?\(0\|\[1-9\](?:\[0-9\](?:\*|\{[\d,]+\}))?\)(?:\(\\\.\[0-9\]\{(?:1,)?(\d+)\}\)\??|\\\.\[0-9\]\{(\d+)\})\$$/

/** @param pattern As the validator gives it, between slashes. @returns The words and what fills them; null where there are none. */
export function wordsOf(pattern: string): { sentence: Sentence; figures: Record<string, string> } | null {
  const source = pattern.replace(/^\/|\/[a-z]*$/g, '').replaceAll('\\/', '/')
  const number = decimals.exec(source)
  if (number) {
    const [, sign, notZero, atMost, exactly] = number
    const sentence = decimal[sign ? (notZero ? 'notZero' : 'any') : notZero ? 'positive' : 'notNegative']
    return { sentence, figures: { places: atMost ?? exactly ?? '0', example: '12.50' } }
  }
  const sentence = words[source]
  return sentence ? { sentence, figures: {} } : null
}
