import { conflict, refusals, rule } from '#platform/errors.ts'

export const refuse = refusals('document', {
  unchanged: conflict(
    'unchanged',
    {
      en: 'Version {{version}} has this content already.',
      ar: 'الإصدار {{version}} له هذا المحتوى بالفعل.',
      ru: 'У версии {{version}} уже такое содержимое.',
    },
    'file',
  ),
  deleted: rule('deleted', {
    en: 'A deleted document cannot be changed; restore it first.',
    ar: 'لا يمكن تعديل مستند محذوف؛ استعده أولًا.',
    ru: 'Удалённый документ нельзя изменить; сначала восстановите его.',
  }),
  misleadingName: rule(
    'misleading_name',
    {
      en: 'A file of the type {{type}} is not to be called {{name}}: it would be opened as something else.',
      ar: 'لا يصح أن يُسمّى ملف من النوع {{type}} بالاسم {{name}}: سيُفتح على أنه شيء آخر.',
      ru: 'Файл типа {{type}} нельзя назвать {{name}}: его откроют как что-то другое.',
    },
    'name',
  ),
  unknownHolder: rule(
    'unknown_holder',
    {
      en: 'There is no {{type}} of the id {{id}}.',
      ar: 'لا يوجد {{type}} بالمعرّف {{id}}.',
      ru: 'Не найдено: {{type}} {{id}}.',
    },
    'belongs_to_id',
  ),
  incompleteHolder: rule(
    'incomplete_holder',
    {
      en: 'What a document belongs to is said by belongs_to_type and belongs_to_id, both or neither.',
      ar: 'يُحدَّد ما يتبعه المستند بالحقلين belongs_to_type وbelongs_to_id معًا أو لا يُذكر أيٌّ منهما.',
      ru: 'То, к чему относится документ, задают belongs_to_type и belongs_to_id: оба или ни одного.',
    },
    'belongs_to_type',
  ),
})
