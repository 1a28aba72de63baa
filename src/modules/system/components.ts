import { statfs } from 'node:fs/promises'
import type { ComponentHealth } from '#generated/system/types.ts'
import { settings } from '#platform/config.ts'
import { database } from '#platform/database.ts'
import { type Sentence, say } from '#platform/i18n.ts'
import { queueFigures } from '#platform/jobs.ts'
import { isHearing } from '#platform/listen.ts'
import { describeError, logger } from '#platform/logging.ts'
import { mailServerAnswers } from '#platform/mail.ts'
import { pendingMigrations } from '#platform/migrate.ts'

type Finding = Pick<ComponentHealth, 'status' | 'detail'> & { asked?: boolean }

/** How each component is, one after the other. */
export async function examine(): Promise<ComponentHealth[]> {
  const found: ComponentHealth[] = []
  for (const [name, ask] of Object.entries(components)) found.push(await timed(name, ask))
  return found
}

async function timed(name: string, ask: () => Promise<Finding>): Promise<ComponentHealth> {
  const started = performance.now()
  try {
    // A failed statement would end the transaction for the components after it.
    const { status, detail, asked = true } = await database.savepoint(ask)
    return { name, status, latency_ms: asked ? Math.round((performance.now() - started) * 10) / 10 : null, detail }
  } catch (error) {
    logger.warn({ component: name, error: describeError(error) }, 'A component does not answer')
    return { name, status: 'failed', latency_ms: null, detail: say(sentences.silent) }
  }
}

const gigabyte = 1e9

const components: Record<string, () => Promise<Finding>> = {
  async database() {
    const [row] = await database.query<{ version: string }>(`SELECT current_setting('server_version') AS version`)
    return { status: 'ok', detail: `PostgreSQL ${row?.version.split(' ')[0]}` }
  },
  async migrations() {
    const missing = await pendingMigrations((sql) => database.query(sql))
    return missing.length === 0
      ? { status: 'ok', detail: say(sentences.migrated) }
      : { status: 'failed', detail: say(sentences.unmigrated, { names: missing.join(', ') }) }
  },
  async jobs() {
    const { waiting, failed } = await queueFigures()
    return { status: failed > 0 ? 'degraded' : 'ok', detail: say(sentences.jobs, { waiting, failed }) }
  },
  async announcements() {
    return isHearing()
      ? { status: 'ok', detail: say(sentences.hearing), asked: false }
      : { status: 'degraded', detail: say(sentences.deaf), asked: false }
  },
  async mail() {
    if (!settings.SMTP_URL) return { status: 'degraded', detail: say(sentences.noMail), asked: false }
    await mailServerAnswers()
    return { status: 'ok', detail: say(sentences.mail) }
  },
  async disk() {
    const { bavail, blocks, bsize } = await statfs(settings.DATA_DIR).catch(() => statfs('.'))
    const [free, size] = [(bavail * bsize) / gigabyte, (blocks * bsize) / gigabyte]
    const status = free < 0.2 ? 'failed' : free < size / 20 && free < 10 ? 'degraded' : 'ok'
    return { status, detail: say(sentences.disk, { free: free.toFixed(1), size: size.toFixed(1) }) }
  },
}

const sentences = {
  silent: { en: 'It does not answer.', ar: 'لا يستجيب.', ru: 'Не отвечает.' },
  migrated: { en: 'All migrations are in place.', ar: 'كل عمليات الترحيل منفّذة.', ru: 'Все миграции выполнены.' },
  unmigrated: {
    en: 'Migrations are missing: {{names}}.',
    ar: 'عمليات ترحيل ناقصة: {{names}}.',
    ru: 'Не выполнены миграции: {{names}}.',
  },
  jobs: {
    en: 'Jobs that wait: {{waiting}}; that have given up: {{failed}}.',
    ar: 'مهام منتظرة: {{waiting}}؛ مهام أخفقت: {{failed}}.',
    ru: 'Заданий в ожидании: {{waiting}}; оставленных: {{failed}}.',
  },
  hearing: {
    en: 'Changes on other servers are heard of.',
    ar: 'تصل أخبار التغييرات من الخوادم الأخرى.',
    ru: 'Изменения на других серверах слышны.',
  },
  deaf: {
    en: 'Changes on other servers are not heard of; nothing is remembered until they are.',
    ar: 'لا تصل أخبار التغييرات من الخوادم الأخرى؛ لا يُحفظ شيء في الذاكرة حتى تصل.',
    ru: 'Изменения на других серверах не слышны; до тех пор ничего не запоминается.',
  },
  noMail: {
    en: 'No mail server is set; mail stays in the outbox.',
    ar: 'لم يُضبط خادم بريد؛ تبقى الرسائل في صندوق الصادر.',
    ru: 'Почтовый сервер не задан; письма остаются в исходящих.',
  },
  mail: { en: 'The mail server answers.', ar: 'خادم البريد يستجيب.', ru: 'Почтовый сервер отвечает.' },
  disk: {
    en: '{{free}} GB of {{size}} GB are free.',
    ar: 'المتاح {{free}} غيغابايت من {{size}}.',
    ru: 'Свободно {{free}} ГБ из {{size}} ГБ.',
  },
} satisfies Record<string, Sentence>
