import { conflict, refusals, rule } from '#platform/errors.ts'

export const refuse = refusals('tenant', {
  slugTaken: conflict(
    'slug_taken',
    {
      en: 'Another tenant already has the slug {{slug}}.',
      ar: 'توجد شركة أخرى بالاسم المختصر {{slug}}.',
      ru: 'Краткое имя {{slug}} уже занято другой компанией.',
    },
    'slug',
  ),
  unknownCountry: rule(
    'unknown_country',
    {
      en: 'There is no country {{country}}.',
      ar: 'لا توجد دولة {{country}}.',
      ru: 'Страны {{country}} не существует.',
    },
    'country',
  ),
  unknownCurrency: rule(
    'unknown_currency',
    {
      en: 'There is no currency {{currency}}.',
      ar: 'لا توجد عملة {{currency}}.',
      ru: 'Валюты {{currency}} не существует.',
    },
    'currency',
  ),
  unknownTimezone: rule(
    'unknown_timezone',
    {
      en: 'There is no time zone {{timezone}}.',
      ar: 'لا توجد منطقة زمنية {{timezone}}.',
      ru: 'Часового пояса {{timezone}} не существует.',
    },
    'timezone',
  ),
})
