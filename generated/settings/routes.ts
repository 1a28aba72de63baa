// generated from spec/, do not edit
import { type Route, route } from '../support.ts'
import type { SettingsHandlers } from './handlers.ts'
import { featureFlagSet, listFeatureFlagsQuery, preferencesReplace, setFeatureFlagParams, tenantSettingsReplace, tenantSettingsUpdate } from './validators.ts'

export const routes: Record<keyof SettingsHandlers, Route> = {
  /** List the feature flags as they hold for the caller */
  listFeatureFlags: route({ method: 'get', path: "/api/v1/features", request: { query: listFeatureFlagsQuery }, responses: { 200: { description: "A page of flags." } } }),
  /** Set a feature flag for the tenant */
  setFeatureFlag: route({ method: 'put', path: "/api/v1/features/{flag_key}", request: { params: setFeatureFlagParams, body: { required: true, content: { "application/json": { schema: featureFlagSet } } } }, responses: { 200: { description: "The flag as it holds for the caller." } } }),
  /** Get the settings of the tenant */
  getSettings: route({ method: 'get', path: "/api/v1/settings", responses: { 200: { description: "The settings as they stand." } } }),
  /** Update some settings of the tenant */
  updateSettings: route({ method: 'patch', path: "/api/v1/settings", request: { body: { required: true, content: { "application/json": { schema: tenantSettingsUpdate } } } }, responses: { 200: { description: "The settings as they stand." } } }),
  /** Replace the settings of the tenant */
  replaceSettings: route({ method: 'put', path: "/api/v1/settings", request: { body: { required: true, content: { "application/json": { schema: tenantSettingsReplace } } } }, responses: { 200: { description: "The settings as they stand." } } }),
  /** Get the own preferences */
  getPreferences: route({ method: 'get', path: "/api/v1/settings/preferences", responses: { 200: { description: "The preferences as they stand." } } }),
  /** Replace the own preferences */
  replacePreferences: route({ method: 'put', path: "/api/v1/settings/preferences", request: { body: { required: true, content: { "application/json": { schema: preferencesReplace } } } }, responses: { 200: { description: "The preferences as they stand." } } }),
}
