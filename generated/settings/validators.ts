// generated from spec/, do not edit
import type { z } from '@hono/zod-openapi'
import { countryCode, currencyCode, email, id, instant, locale, pagination, timeZone } from '../shared/validators.ts'
import { array, boolean, coerced, define, integer, nullable, object, optional, present, string, values, withDefault } from '../support.ts'
import type { CashIncrement, DateFormat, EffectivePreferences, FeatureFlag, FeatureFlagChange, FeatureFlagEvent, FeatureFlagPage, FeatureFlagResponse, FeatureFlagSet, FeatureReason, FiscalYearStart, ListFeatureFlagsQuery, NotificationChannels, NotificationChannelsInput, NumberFormat, Preferences, PreferencesReplace, PreferencesResponse, Rate, Rollout, Rounding, RoundingInput, RoundingMode, SetFeatureFlagParams, SettingsChange, SettingsEvent, TaxRounding, TenantRateLimits, TenantRateLimitsInput, TenantSettings, TenantSettingsReplace, TenantSettingsResponse, TenantSettingsUpdate, Theme, TimeFormat, Weekday } from './types.ts'

export const fiscalYearStart: z.ZodType<FiscalYearStart> = define(() => string({ pattern: "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$" }))

export const weekday: z.ZodType<Weekday> = define(() => values(["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]))

export const dateFormat: z.ZodType<DateFormat> = define(() => values(["YYYY-MM-DD","DD.MM.YYYY","DD/MM/YYYY","DD-MM-YYYY","MM/DD/YYYY"]))

export const timeFormat: z.ZodType<TimeFormat> = define(() => values(["24h","12h"]))

export const numberFormat: z.ZodType<NumberFormat> = define(() => values(["1,234.56","1.234,56","1 234,56","1'234.56","12,34,567.89"]))

export const rate: z.ZodType<Rate> = define(() => string({ pattern: "^[0-9]{1,9}/([1-9][0-9]{0,3})?(s|min|h|d)$" }))

export const taxRounding: z.ZodType<TaxRounding> = define(() => values(["line","document"]))

export const roundingMode: z.ZodType<RoundingMode> = define(() => values(["half_up","half_even","half_down","up","down"]))

export const cashIncrement: z.ZodType<CashIncrement> = define(() => string({ pattern: "^(0\\.(0[1-9]|[1-9][0-9]?)|[1-9][0-9]{0,3}(\\.[0-9]{1,2})?)$" }))

export const rounding: z.ZodType<Rounding> = define(() => object({
  tax: present(taxRounding),
  mode: present(roundingMode),
  cash_increment: present(nullable(cashIncrement)),
}))

export const roundingInput: z.ZodType<RoundingInput> = define(() => object({
  tax: optional(taxRounding),
  mode: optional(roundingMode),
  cash_increment: optional(nullable(cashIncrement)),
}))

export const tenantRateLimits: z.ZodType<TenantRateLimits> = define(() => object({
  admin: present(nullable(rate)),
  user: present(nullable(rate)),
  bulk: present(nullable(rate)),
  reports: present(nullable(rate)),
  document_search: present(nullable(rate)),
}))

export const tenantRateLimitsInput: z.ZodType<TenantRateLimitsInput> = define(() => object({
  admin: optional(nullable(rate)),
  user: optional(nullable(rate)),
  bulk: optional(nullable(rate)),
  reports: optional(nullable(rate)),
  document_search: optional(nullable(rate)),
}))

export const tenantSettings: z.ZodType<TenantSettings> = define(() => object({
  company_name: present(string()),
  legal_name: present(nullable(string())),
  registration_number: present(nullable(string())),
  tax_registered: present(boolean()),
  vat_number: present(nullable(string())),
  tax_number: present(nullable(string())),
  country: present(nullable(countryCode)),
  currency: present(currencyCode),
  fiscal_year_start: present(fiscalYearStart),
  timezone: present(timeZone),
  locale: present(locale),
  week_start: present(weekday),
  date_format: present(dateFormat),
  time_format: present(timeFormat),
  number_format: present(numberFormat),
  rounding: present(rounding),
  rate_limits: present(tenantRateLimits),
  public_catalogue: present(boolean()),
  public_forms_email: present(nullable(string({ format: "email" }))),
  updated_at: present(instant),
}))

export const tenantSettingsReplace: z.ZodType<TenantSettingsReplace> = define(() => object({
  company_name: present(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  legal_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  registration_number: optional(nullable(string({ minLength: 1, maxLength: 60 }))),
  tax_registered: optional(boolean()),
  vat_number: optional(nullable(string({ minLength: 1, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 1, maxLength: 40 }))),
  country: optional(nullable(countryCode)),
  currency: present(currencyCode),
  fiscal_year_start: optional(fiscalYearStart),
  timezone: present(timeZone),
  locale: optional(locale),
  week_start: optional(weekday),
  date_format: optional(dateFormat),
  time_format: optional(timeFormat),
  number_format: optional(numberFormat),
  rounding: optional(roundingInput),
  rate_limits: optional(tenantRateLimitsInput),
  public_catalogue: optional(boolean()),
  public_forms_email: optional(nullable(email)),
}))

export const tenantSettingsUpdate: z.ZodType<TenantSettingsUpdate> = define(() => object({
  company_name: optional(string({ minLength: 1, maxLength: 200, pattern: "\\S" })),
  legal_name: optional(nullable(string({ minLength: 1, maxLength: 200 }))),
  registration_number: optional(nullable(string({ minLength: 1, maxLength: 60 }))),
  tax_registered: optional(boolean()),
  vat_number: optional(nullable(string({ minLength: 1, maxLength: 40 }))),
  tax_number: optional(nullable(string({ minLength: 1, maxLength: 40 }))),
  country: optional(nullable(countryCode)),
  currency: optional(currencyCode),
  fiscal_year_start: optional(fiscalYearStart),
  timezone: optional(timeZone),
  locale: optional(locale),
  week_start: optional(weekday),
  date_format: optional(dateFormat),
  time_format: optional(timeFormat),
  number_format: optional(numberFormat),
  rounding: optional(roundingInput),
  rate_limits: optional(tenantRateLimitsInput),
  public_catalogue: optional(boolean()),
  public_forms_email: optional(nullable(email)),
}, { minProperties: 1 }))

export const settingsChange: z.ZodType<SettingsChange> = define(() => object({
  tenant_id: present(id),
  settings: present(tenantSettings),
  changed: present(array(string())),
  previous: present(tenantSettingsUpdate),
}))

export const theme: z.ZodType<Theme> = define(() => values(["system","light","dark"]))

export const notificationChannels: z.ZodType<NotificationChannels> = define(() => object({
  email: present(boolean()),
  in_app: present(boolean()),
  push: present(boolean()),
  sms: present(boolean()),
}))

export const notificationChannelsInput: z.ZodType<NotificationChannelsInput> = define(() => object({
  email: optional(boolean()),
  in_app: optional(boolean()),
  push: optional(boolean()),
  sms: optional(boolean()),
}))

export const effectivePreferences: z.ZodType<EffectivePreferences> = define(() => object({
  locale: present(locale),
  timezone: present(timeZone),
  week_start: present(weekday),
  date_format: present(dateFormat),
  time_format: present(timeFormat),
  number_format: present(numberFormat),
}))

export const preferences: z.ZodType<Preferences> = define(() => object({
  locale: present(nullable(locale)),
  timezone: present(nullable(timeZone)),
  week_start: present(nullable(weekday)),
  date_format: present(nullable(dateFormat)),
  time_format: present(nullable(timeFormat)),
  number_format: present(nullable(numberFormat)),
  theme: present(theme),
  page_size: present(integer({ minimum: 5, maximum: 100 })),
  notifications: present(notificationChannels),
  effective: present(effectivePreferences),
}))

export const preferencesReplace: z.ZodType<PreferencesReplace> = define(() => object({
  locale: optional(nullable(locale)),
  timezone: optional(nullable(timeZone)),
  week_start: optional(nullable(weekday)),
  date_format: optional(nullable(dateFormat)),
  time_format: optional(nullable(timeFormat)),
  number_format: optional(nullable(numberFormat)),
  theme: optional(theme),
  page_size: optional(integer({ minimum: 5, maximum: 100 })),
  notifications: optional(notificationChannelsInput),
}))

export const rollout: z.ZodType<Rollout> = define(() => values(["off","on","roles","share"]))

export const featureReason: z.ZodType<FeatureReason> = define(() => values(["default","off","on","role","no_role","within_share","beyond_share"]))

export const featureFlag: z.ZodType<FeatureFlag> = define(() => object({
  key: present(string()),
  description: present(string()),
  default: present(boolean()),
  rollout: present(nullable(rollout)),
  roles: present(array(string())),
  percent: present(nullable(integer({ minimum: 0, maximum: 100 }))),
  enabled: present(boolean()),
  reason: present(featureReason),
}))

export const featureFlagSet: z.ZodType<FeatureFlagSet> = define(() => object({
  rollout: present(rollout),
  roles: optional(array(string({ minLength: 1, maxLength: 100 }), { minItems: 1, maxItems: 50, uniqueItems: true })),
  percent: optional(integer({ minimum: 0, maximum: 100 })),
}))

export const featureFlagChange: z.ZodType<FeatureFlagChange> = define(() => object({
  key: present(string()),
  rollout: present(rollout),
  roles: present(array(string())),
  percent: present(nullable(integer({ minimum: 0, maximum: 100 }))),
}))

export const tenantSettingsResponse: z.ZodType<TenantSettingsResponse> = define(() => object({
  success: present(values([true])),
  data: present(tenantSettings),
}))

export const preferencesResponse: z.ZodType<PreferencesResponse> = define(() => object({
  success: present(values([true])),
  data: present(preferences),
}))

export const featureFlagResponse: z.ZodType<FeatureFlagResponse> = define(() => object({
  success: present(values([true])),
  data: present(featureFlag),
}))

export const featureFlagPage: z.ZodType<FeatureFlagPage> = define(() => object({
  success: present(values([true])),
  data: present(array(featureFlag)),
  pagination: present(pagination),
}))

export const settingsEvent: z.ZodType<SettingsEvent> = define(() => object({
  id: present(id),
  type: present(values(["settings.updated"])),
  timestamp: present(instant),
  data: present(settingsChange),
}))

export const featureFlagEvent: z.ZodType<FeatureFlagEvent> = define(() => object({
  id: present(id),
  type: present(values(["feature_flag.updated"])),
  timestamp: present(instant),
  data: present(featureFlagChange),
}))

export const listFeatureFlagsQuery: z.ZodType<ListFeatureFlagsQuery> = define(() => coerced(object({
  page: optional(integer({ minimum: 1, maximum: 1000000 })),
  per_page: withDefault(integer({ minimum: 1, maximum: 100 }), 20),
  cursor: optional(string({ minLength: 1, maxLength: 2000, pattern: "^[A-Za-z0-9_-]+$" })),
  enabled: optional(boolean()),
}), { page: "integer", per_page: "integer", enabled: "boolean" }))

export const setFeatureFlagParams: z.ZodType<SetFeatureFlagParams> = define(() => coerced(object({
  flag_key: present(string({ minLength: 1, maxLength: 64 })),
}), {}))
