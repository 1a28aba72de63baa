import { refusals, unready } from '#platform/errors.ts'

/** Why requests cannot be served, by what is missing. */
export const refuse = refusals('system', {
  stopping: unready({
    en: 'The server is stopping.',
    ar: 'الخادم قيد الإيقاف.',
    ru: 'Сервер останавливается.',
  }),
  database: unready({
    en: 'The database does not answer, or takes no changes.',
    ar: 'قاعدة البيانات لا تستجيب أو لا تقبل التغييرات.',
    ru: 'База данных не отвечает или не принимает изменений.',
  }),
  migrations: unready({
    en: 'The database is older than this version: migrate it.',
    ar: 'قاعدة البيانات أقدم من هذا الإصدار: رحّلها.',
    ru: 'База данных старше этой версии: выполните миграцию.',
  }),
  jobs: unready({
    en: 'The job queue takes no jobs.',
    ar: 'طابور المهام لا يقبل مهامًا.',
    ru: 'Очередь не принимает заданий.',
  }),
})
