// generated from spec/, do not edit
import type { components } from '../schema.ts'

/** A UUID (version 7, so that ids sort by creation). */
export type Id = components['schemas']["Id"]
/** An amount as a decimal string, with at most four decimals. */
export type Money = components['schemas']["Money"]
/** An amount of zero or more as a decimal string, with at most four decimals. */
export type PositiveMoney = components['schemas']["PositiveMoney"]
/** A quantity of zero or more as a decimal string, with at most six decimals. */
export type Quantity = components['schemas']["Quantity"]
/** A quantity above zero as a decimal string, with at most six decimals. */
export type PositiveQuantity = components['schemas']["PositiveQuantity"]
/** A quantity as a decimal string, below zero where something is missing or taken away. */
export type SignedQuantity = components['schemas']["SignedQuantity"]
/** What one unit costs, as a decimal string with at most six decimals. */
export type UnitCost = components['schemas']["UnitCost"]
/** What stock is worth, as a decimal string with at most six decimals. */
export type StockValue = components['schemas']["StockValue"]
/** An instant in RFC 3339 with an offset. */
export type Instant = components['schemas']["Instant"]
/** A day as YYYY-MM-DD. */
export type CalendarDate = components['schemas']["CalendarDate"]
export type Email = components['schemas']["Email"]
/** A telephone number as people write it; a leading plus marks the international form (ITU-T E.164). */
export type Phone = components['schemas']["Phone"]
/** A country in ISO 3166-1 alpha-2. */
export type CountryCode = components['schemas']["CountryCode"]
/** A currency in ISO 4217. */
export type CurrencyCode = components['schemas']["CurrencyCode"]
/** The language of messages. */
export type Locale = components['schemas']["Locale"]
/** A short name for addresses, in lower-case letters, digits and single hyphens. */
export type Slug = components['schemas']["Slug"]
/** A time zone of the IANA database. */
export type TimeZone = components['schemas']["TimeZone"]
/** A permission, as a resource and an action. */
export type PermissionKey = components['schemas']["PermissionKey"]
/** How far permissions reach: the whole tenant, the own branch, or what one looks after oneself. */
export type Scope = components['schemas']["Scope"]
export type RoleSummary = components['schemas']["RoleSummary"]
/** What a user may do in a tenant, all roles taken together. */
export type EffectivePermissions = components['schemas']["EffectivePermissions"]
export type EffectivePermissionsResponse = components['schemas']["EffectivePermissionsResponse"]
export type Address = components['schemas']["Address"]
/** An address; what is left out is empty. */
export type AddressInput = components['schemas']["AddressInput"]
/** Where this page stands. With `cursor` there is no page number and nothing is counted, so that a late page costs what the first one costs. */
export type Pagination = components['schemas']["Pagination"]
export type Problem = components['schemas']["Problem"]
export type ProblemDetail = components['schemas']["ProblemDetail"]
