import { z } from 'zod'

const text = (most: number) => z.string().min(1).max(most).nullable().optional()
const id = z.uuid().nullable().optional()
const country = z.string().regex(/^[A-Z]{2}$/)
const phone = z
  .string()
  .min(3)
  .max(40)
  .regex(/^[+0-9(][0-9 ()./-]*$/)
  .nullable()
  .optional()

const address = z.strictObject({
  line1: text(200),
  line2: text(200),
  city: text(120),
  state: text(120),
  postal_code: text(20),
  country: country.nullable().optional(),
})

const fields = {
  code: text(40),
  kind: z.enum(['company', 'person']).optional(),
  company: text(200),
  contact_name: text(200),
  contact_title: text(120),
  email: z.email().max(254).nullable().optional(),
  phone,
  fax: phone,
  website: z.url().max(300).nullable().optional(),
  language: z.enum(['en', 'ar', 'ru']).nullable().optional(),
  billing_address: address.optional(),
  shipping_address: address.optional(),
  vat_number: text(40),
  tax_number: text(40),
  tax_country: country.nullable().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .optional(),
  credit_limit: z
    .string()
    .regex(/^(0|[1-9]\d{0,14})(\.\d{1,4})?$/)
    .nullable()
    .optional(),
  payment_terms_days: z.int().min(0).max(365).nullable().optional(),
  kyc_verified: z.boolean().optional(),
  tags: z.array(z.string().min(1).max(40)).max(50).optional(),
  notes: text(5000),
  owner_id: id,
  branch_id: id,
}
const name = z.string().min(1).max(200)

export const customerCreate = z.strictObject({ name, ...fields })
export const customerUpdate = z.strictObject({ name: name.optional(), ...fields })

const orders = ['name', '-name', 'created_at', '-created_at', 'country', '-country']

export const listQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  per_page: z.coerce.number().int().min(1).max(100).default(20),
  country: country.optional(),
  ordering: z.enum(orders).default('-created_at'),
})

export const logIn = z.strictObject({ email: z.email(), password: z.string().min(1) })
export const customerId = z.uuid()
