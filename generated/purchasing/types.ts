// generated from spec/, do not edit
import type { components } from '../schema.ts'

export type SupplierStatus = components['schemas']["SupplierStatus"]
/** A percentage from 0 to 100 as a decimal string, with at most four decimals. */
export type Percent = components['schemas']["Percent"]
/** When a bill is due, and what may be taken off it where it is paid early. */
export type PaymentTerms = components['schemas']["PaymentTerms"]
/** When a bill is due; what is left out is 30 days net without a discount at creation. */
export type PaymentTermsInput = components['schemas']["PaymentTermsInput"]
export type BankDetails = components['schemas']["BankDetails"]
/** An account; what is left out is empty. */
export type BankDetailsInput = components['schemas']["BankDetailsInput"]
export type Supplier = components['schemas']["Supplier"]
export type SupplierCreate = components['schemas']["SupplierCreate"]
export type SupplierUpdate = components['schemas']["SupplierUpdate"]
export type SupplierResponse = components['schemas']["SupplierResponse"]
export type SupplierPage = components['schemas']["SupplierPage"]
export type SupplierEvent = components['schemas']["SupplierEvent"]
export type ListSuppliersQuery = components['schemas']["ListSuppliersQuery"]
export type DeleteSupplierParams = components['schemas']["DeleteSupplierParams"]
export type GetSupplierParams = components['schemas']["GetSupplierParams"]
export type UpdateSupplierParams = components['schemas']["UpdateSupplierParams"]
export type RestoreSupplierParams = components['schemas']["RestoreSupplierParams"]
