// generated from spec/, do not edit
import type { components } from '../schema.ts'

/** A day of every year, as month and day: the leap day is none. */
export type FiscalYearStart = components['schemas']["FiscalYearStart"]
/** A day of the week. */
export type Weekday = components['schemas']["Weekday"]
/** How people read dates. The API itself always writes `YYYY-MM-DD`. */
export type DateFormat = components['schemas']["DateFormat"]
/** How people read times of day. */
export type TimeFormat = components['schemas']["TimeFormat"]
/** How people read numbers; the last one groups by lakh and crore. The API itself always writes `1234.56`. */
export type NumberFormat = components['schemas']["NumberFormat"]
/** Requests in a window of time, such as `100/h` or `5/10min`. */
export type Rate = components['schemas']["Rate"]
/** Where tax is rounded: on each line, or once for each rate of a document (EN 16931). */
export type TaxRounding = components['schemas']["TaxRounding"]
/** What becomes of the digit that falls away; up and down are away from zero and towards it. */
export type RoundingMode = components['schemas']["RoundingMode"]
/** The smallest amount that can be paid in cash. */
export type CashIncrement = components['schemas']["CashIncrement"]
/** How amounts are rounded; a document records what held when it was made. */
export type Rounding = components['schemas']["Rounding"]
/** How amounts are rounded. */
export type RoundingInput = components['schemas']["RoundingInput"]
/** Own rates in place of the installation's, for each person of the company; null where the installation's holds. */
export type TenantRateLimits = components['schemas']["TenantRateLimits"]
/** Own rates in place of the installation's, and never beyond them; a null or nothing gives the installation's. */
export type TenantRateLimitsInput = components['schemas']["TenantRateLimitsInput"]
export type TenantSettings = components['schemas']["TenantSettings"]
export type TenantSettingsReplace = components['schemas']["TenantSettingsReplace"]
export type TenantSettingsUpdate = components['schemas']["TenantSettingsUpdate"]
export type SettingsChange = components['schemas']["SettingsChange"]
/** How screens look. */
export type Theme = components['schemas']["Theme"]
/** Over which channels the person wants to hear of things. */
export type NotificationChannels = components['schemas']["NotificationChannels"]
/** Over which channels the person wants to hear of things; all but text messages where left out. */
export type NotificationChannelsInput = components['schemas']["NotificationChannelsInput"]
/** What holds for the person: the own choice, else that of the company. */
export type EffectivePreferences = components['schemas']["EffectivePreferences"]
export type Preferences = components['schemas']["Preferences"]
export type PreferencesReplace = components['schemas']["PreferencesReplace"]
/** For whom a feature is on: nobody, everybody, holders of some roles, or a share of the people. */
export type Rollout = components['schemas']["Rollout"]
/** Why a flag is on or off for the caller: nobody has set it and its default holds, it is off or on for all, the caller holds one of its roles or none, or is within its share or beyond. */
export type FeatureReason = components['schemas']["FeatureReason"]
export type FeatureFlag = components['schemas']["FeatureFlag"]
export type FeatureFlagSet = components['schemas']["FeatureFlagSet"]
export type FeatureFlagChange = components['schemas']["FeatureFlagChange"]
export type TenantSettingsResponse = components['schemas']["TenantSettingsResponse"]
export type PreferencesResponse = components['schemas']["PreferencesResponse"]
export type FeatureFlagResponse = components['schemas']["FeatureFlagResponse"]
export type FeatureFlagPage = components['schemas']["FeatureFlagPage"]
export type SettingsEvent = components['schemas']["SettingsEvent"]
export type FeatureFlagEvent = components['schemas']["FeatureFlagEvent"]
export type ListFeatureFlagsQuery = components['schemas']["ListFeatureFlagsQuery"]
export type SetFeatureFlagParams = components['schemas']["SetFeatureFlagParams"]
