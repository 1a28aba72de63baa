import type { SettingsHandlers } from '#generated/settings/handlers.ts'
import * as flags from './feature-flags.ts'
import * as preferences from './preferences.ts'
import * as settings from './settings.ts'

export const handlers: SettingsHandlers = {
  getSettings: () => settings.get(),
  replaceSettings: ({ body }) => settings.replace(body),
  updateSettings: ({ body }) => settings.update(body),

  getPreferences: () => preferences.get(),
  replacePreferences: ({ body }) => preferences.replace(body),

  listFeatureFlags: ({ query }) => flags.list(query),
  setFeatureFlag: ({ params, body }) => flags.set(params.flag_key, body),
}
