// generated from spec/, do not edit
import type { components } from '../schema.ts'

export type TenantStatus = components['schemas']["TenantStatus"]
export type Tenant = components['schemas']["Tenant"]
export type TenantCreate = components['schemas']["TenantCreate"]
export type StoreSummary = components['schemas']["StoreSummary"]
export type TenantResponse = components['schemas']["TenantResponse"]
export type TenantPage = components['schemas']["TenantPage"]
export type TenantEvent = components['schemas']["TenantEvent"]
export type ListOwnTenantsQuery = components['schemas']["ListOwnTenantsQuery"]
