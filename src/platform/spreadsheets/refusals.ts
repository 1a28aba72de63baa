import { refusals, rule } from '../errors.ts'

export const refuse = refusals('spreadsheet', {
  notASpreadsheet: rule(
    'not_a_spreadsheet',
    {
      en: 'The file is neither CSV nor XLSX; save it as one of these.',
      ar: 'الملف ليس بصيغة CSV ولا XLSX؛ احفظه بإحداهما.',
      ru: 'Файл не в формате CSV или XLSX; сохраните его в одном из них.',
    },
    'file',
  ),
  broken: rule(
    'broken',
    {
      en: 'The file cannot be read: {{reason}}. Save it anew, and try again.',
      ar: 'تعذّرت قراءة الملف: {{reason}}. احفظه من جديد وأعد المحاولة.',
      ru: 'Файл не читается: {{reason}}. Сохраните его заново и повторите попытку.',
    },
    'file',
  ),
  wrongEncoding: rule(
    'wrong_encoding',
    {
      en: 'The file is not in {{encoding}}; save it as UTF-8, or say its encoding.',
      ar: 'ترميز الملف ليس {{encoding}}؛ احفظه بترميز UTF-8 أو حدّد ترميزه.',
      ru: 'Файл не в кодировке {{encoding}}; сохраните его в UTF-8 или укажите кодировку.',
    },
    'encoding',
  ),
  unpacksTooLarge: rule(
    'unpacks_too_large',
    {
      en: 'Unpacked, the file is over the limit of {{limit}} bytes; split it, or take CSV.',
      ar: 'حجم الملف بعد فك ضغطه يتجاوز الحد {{limit}} بايت؛ قسّمه أو استعمل CSV.',
      ru: 'После распаковки файл больше предела в {{limit}} байт; разделите его или используйте CSV.',
    },
    'file',
  ),
  tooManyRows: rule(
    'too_many_rows',
    {
      en: 'The file has more than {{limit}} rows; split it.',
      ar: 'يحتوي الملف على أكثر من {{limit}} صف؛ قسّمه.',
      ru: 'В файле больше {{limit}} строк; разделите его.',
    },
    'file',
  ),
  withoutHeader: rule(
    'without_header',
    {
      en: 'The file is empty; its first row has to name the columns.',
      ar: 'الملف فارغ؛ يجب أن يسمّي صفه الأول الأعمدة.',
      ru: 'Файл пуст; первая строка должна называть столбцы.',
    },
    'file',
  ),
})
