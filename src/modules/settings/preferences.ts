import { createHash } from 'node:crypto'
import type {
  NotificationChannels,
  Preferences,
  PreferencesReplace,
  TenantSettings,
} from '#generated/settings/types.ts'
import { ownLocale, setOwnLocale } from '#modules/access/index.ts'
import { context, type Locale, membership, tenantId } from '#platform/context.ts'
import { stale } from '#platform/errors.ts'
import { mergePatch } from '#platform/merge-patch.ts'
import { isTimeZone } from '#platform/places.ts'
import { names, tagOf } from '#platform/view.ts'
import { refusePreferences as refuse } from './errors.ts'
import { Preferences as PreferencesRow } from './models/preferences.ts'
import { get as tenantSettings } from './settings.ts'

type Values = Omit<Preferences, 'effective'>

/** What the caller prefers in the tenant. */
export async function get(): Promise<Preferences> {
  const { userId } = membership()
  return shown(valuesOf(await find(userId), await ownLocale()), await tenantSettings())
}

/** Sets every preference of the caller anew; the language is that of the caller's user. */
export async function replace(body: PreferencesReplace): Promise<Preferences> {
  const { userId } = membership()
  // Of two requests at once one waits here, whether there is a row yet or not.
  const locale = await ownLocale({ lock: true })
  const row = await find(userId)
  const settings = await tenantSettings()
  const { ifMatch } = context()
  if (ifMatch !== null && !names(ifMatch, tagFor(shown(valuesOf(row, locale), settings)))) throw stale('preferences')
  const { locale: wanted, ...values } = mergePatch(blank, body) as Values
  const { timezone } = values
  if (timezone !== null && !isTimeZone(timezone)) throw refuse.unknownTimezone({ timezone })
  if (row) await row.set(values).save()
  else await PreferencesRow.create({ tenant_id: tenantId(), user_id: userId, ...values })
  await setOwnLocale(wanted)
  return shown({ locale: wanted, ...values }, settings)
}

/** Over which channels a user of the tenant wants to hear of things. */
export const wantedChannels = async (userId: string): Promise<NotificationChannels> =>
  valuesOf(await find(userId), null).notifications

const find = (userId: string): Promise<PreferencesRow | null> =>
  PreferencesRow.findOne({ where: { tenant_id: tenantId(), user_id: userId } })

function valuesOf(row: PreferencesRow | null, locale: Locale | null): Values {
  const stored = Object.fromEntries(Object.keys(blank).map((name) => [name, row?.get(name as never)]))
  return mergePatch(blank, row ? { ...stored, locale } : { locale }) as Values
}

/** What is shown follows the company's settings too, so its tag is made of all of it (PLT-11). */
function shown(values: Values, settings: TenantSettings): Preferences {
  const held = <Name extends keyof Preferences['effective']>(name: Name): Preferences['effective'][Name] =>
    (values[name] ?? settings[name]) as Preferences['effective'][Name]
  const preferences: Preferences = {
    ...values,
    effective: {
      locale: held('locale'),
      timezone: held('timezone'),
      week_start: held('week_start'),
      date_format: held('date_format'),
      time_format: held('time_format'),
      number_format: held('number_format'),
    },
  }
  return Object.defineProperty(preferences, tagOf, { value: tagFor(preferences) })
}

const tagFor = (preferences: Preferences): string =>
  `"${createHash('sha256').update(JSON.stringify(preferences)).digest('base64url').slice(0, 22)}"`

const blank: Values = {
  locale: null,
  timezone: null,
  week_start: null,
  date_format: null,
  time_format: null,
  number_format: null,
  theme: 'system',
  page_size: 20,
  notifications: { email: true, in_app: true, push: true, sms: false },
}
