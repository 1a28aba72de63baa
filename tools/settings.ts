import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Setting, settingsTable } from '../src/platform/config.ts'

const begin = '<!-- settings: written by tools/settings.ts -->'
const end = '<!-- end of settings -->'
const rows = Object.entries<Setting>(settingsTable)
const groups = [...new Set(rows.map(([, { group }]) => group))]
const of = (group: string) => rows.filter(([, setting]) => setting.group === group)

/** `.env.example`: every setting as a comment with its default. */
export function environmentExample(): string {
  const entry = ([name, setting]: [string, Setting]) => `# ${setting.description}\n#${name}=${setting.default}\n`
  const parts = groups.map((group) => `## ${group}\n\n${of(group).map(entry).join('\n')}`)
  return `# Settings of Daftar. Copy this file to .env and take the # away from what you change.\n\n${parts.join('\n')}`
}

/** The settings as a table in Markdown. */
export function settingsDocument(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const entry = ([name, setting]: [string, Setting]) =>
    `| \`${name}\` | ${setting.default === '' ? '' : `\`${cell(setting.default)}\``} | ${cell(setting.description)} |`
  const parts = groups.map((group) => `| **${group}** | | |\n${of(group).map(entry).join('\n')}`)
  return `| Setting | Default | Meaning |\n|---|---|---|\n${parts.join('\n')}\n`
}

/** `text` with the table between its two marks. */
export function withSettings(text: string): string {
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`The document lacks the marks ${begin} and ${end}.`)
  return `${before}${begin}\n${settingsDocument()}${end}${after}`
}

if (import.meta.url === `file://${process.argv[1]}`) {
  writeFileSync('.env.example', environmentExample())
  if (existsSync('README.md')) writeFileSync('README.md', withSettings(readFileSync('README.md', 'utf8')))
}
