// generated from spec/, do not edit
import type { FeatureFlag, FeatureFlagPage, FeatureFlagResponse, FeatureFlagSet, ListFeatureFlagsQuery, Preferences, PreferencesReplace, PreferencesResponse, SetFeatureFlagParams, TenantSettings, TenantSettingsReplace, TenantSettingsResponse, TenantSettingsUpdate } from './types.ts'
import type { Pagination } from '../shared/types.ts'
import type { Reply } from '../support.ts'

export interface SettingsHandlers {
  /**
   * List the feature flags as they hold for the caller
   *
   * Every flag that the installation knows, by key: whether it is on for the caller, and why. A share is decided by the first four bytes, most significant first, of the SHA-256 of the key, a colon and the id of the user: taken modulo 10,000 they have to be below a hundred times the percentage. So a person keeps what they have while a share grows. Changes nothing.
   */
  listFeatureFlags(request: { query: ListFeatureFlagsQuery }): Promise<{ data: Reply<FeatureFlag[]>; pagination: Pagination }>

  /**
   * Set a feature flag for the tenant
   *
   * Says for whom in the company the feature is on: nobody, everybody, holders of some roles, or a share of its people. Holds with the next request, on all servers. Announces `feature_flag.updated` where anything changed. Refused with 404 for a key that the installation does not know, with 422 where a role is unknown, or where `roles` or `percent` does not belong to the roll-out.
   */
  setFeatureFlag(request: { params: SetFeatureFlagParams; body: FeatureFlagSet }): Promise<Reply<FeatureFlag>>

  /**
   * Get the settings of the tenant
   *
   * Every setting of the company, those that nobody has set with their defaults. Changes nothing.
   */
  getSettings(request: Record<never, never>): Promise<Reply<TenantSettings>>

  /**
   * Update some settings of the tenant
   *
   * Merges the body into the settings (RFC 7396): what is left out stays, a null clears, `rounding` and `rate_limits` merge field by field. Holds at once on all servers. Announces `settings.updated` where anything changed. Refused as replacing is.
   */
  updateSettings(request: { body: TenantSettingsUpdate }): Promise<Reply<TenantSettings>>

  /**
   * Replace the settings of the tenant
   *
   * Sets every setting; what is left out returns to its default. Holds at once on all servers, rate limits among it. Announces `settings.updated` where anything changed. Refused with 422 where the country, the currency or the time zone does not exist, a tax number is not one of the country, a rate goes beyond that of the installation, or too few requests would be left to administrators to take it back; and by any module that a changed currency or fiscal year would hurt.
   */
  replaceSettings(request: { body: TenantSettingsReplace }): Promise<Reply<TenantSettings>>

  /**
   * Get the own preferences
   *
   * What the caller prefers in this tenant, defaults where nothing was ever set; `effective` says what holds, the company's choice in place of each null. Changes nothing.
   */
  getPreferences(request: Record<never, never>): Promise<Reply<Preferences>>

  /**
   * Replace the own preferences
   *
   * Sets every preference of the caller in this tenant; what is left out returns to its default. The language is from now on that of mails to the caller, and of answers to requests without `Accept-Language`; it is also the `locale` of the caller's user. Refused with 422 where the time zone does not exist.
   */
  replacePreferences(request: { body: PreferencesReplace }): Promise<Reply<Preferences>>
}
