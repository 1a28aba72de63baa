const text = (maxLength: number) => ({ type: ['string', 'null'], minLength: 1, maxLength })
const id = { type: ['string', 'null'], format: 'uuid' }
const country = { type: ['string', 'null'], pattern: '^[A-Z]{2}$' }
const phone = { type: ['string', 'null'], minLength: 3, maxLength: 40, pattern: '^[+0-9(][0-9 ()./-]*$' }

const addressFields = {
  line1: text(200),
  line2: text(200),
  city: text(120),
  state: text(120),
  postal_code: text(20),
  country,
}
const addressInput = { type: 'object', additionalProperties: false, properties: addressFields }

const writable = {
  code: text(40),
  kind: { type: 'string', enum: ['company', 'person'] },
  name: { type: 'string', minLength: 1, maxLength: 200 },
  company: text(200),
  contact_name: text(200),
  contact_title: text(120),
  email: { type: ['string', 'null'], format: 'email', maxLength: 254 },
  phone,
  fax: phone,
  website: { type: ['string', 'null'], format: 'uri', maxLength: 300 },
  language: { type: ['string', 'null'], enum: ['en', 'ar', 'ru', null] },
  billing_address: addressInput,
  shipping_address: addressInput,
  vat_number: text(40),
  tax_number: text(40),
  tax_country: country,
  currency: { type: ['string', 'null'], pattern: '^[A-Z]{3}$' },
  credit_limit: { type: ['string', 'null'], pattern: '^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?$' },
  payment_terms_days: { type: ['integer', 'null'], minimum: 0, maximum: 365 },
  kyc_verified: { type: 'boolean' },
  tags: { type: 'array', maxItems: 50, uniqueItems: true, items: { type: 'string', minLength: 1, maxLength: 40 } },
  notes: text(5000),
  owner_id: id,
  branch_id: id,
}

const texts = { type: ['string', 'null'] }
const instant = { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] }
const shownAddress = {
  type: 'object',
  properties: Object.fromEntries(Object.keys(addressFields).map((name) => [name, texts])),
}

const customer = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    ...Object.fromEntries(Object.keys(writable).map((name) => [name, texts])),
    billing_address: shownAddress,
    shipping_address: shownAddress,
    payment_terms_days: { type: ['integer', 'null'] },
    kyc_verified: { type: 'boolean' },
    kyc_verified_at: instant,
    tags: { type: 'array', items: { type: 'string' } },
    status: { type: 'string' },
    archived_at: instant,
    created_at: { type: 'string', format: 'date-time' },
    updated_at: { type: 'string', format: 'date-time' },
  },
}

const envelope = (data: object, more: object = {}) => ({
  type: 'object',
  properties: { success: { type: 'boolean' }, data, ...more },
})
const counted = { type: 'integer' }
const pagination = {
  type: 'object',
  properties: { page: counted, per_page: counted, total: counted, total_pages: counted },
}
const params = { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } }
const orders = ['name', '-name', 'created_at', '-created_at', 'country', '-country']

export const schemas = {
  logIn: {
    body: {
      type: 'object',
      additionalProperties: false,
      required: ['email', 'password'],
      properties: { email: { type: 'string', format: 'email' }, password: { type: 'string', minLength: 1 } },
    },
    response: { 200: envelope({ type: 'object', properties: { access_token: { type: 'string' } } }) },
  },
  list: {
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: {
        page: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
        per_page: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
        country: { type: 'string', pattern: '^[A-Z]{2}$' },
        ordering: { type: 'string', enum: orders, default: '-created_at' },
      },
    },
    response: { 200: envelope({ type: 'array', items: customer }, { pagination }) },
  },
  get: { params, response: { 200: envelope(customer) } },
  create: {
    body: { type: 'object', additionalProperties: false, required: ['name'], properties: writable },
    response: { 201: envelope(customer) },
  },
  update: {
    params,
    body: { type: 'object', additionalProperties: false, minProperties: 1, properties: writable },
    response: { 200: envelope(customer) },
  },
}

/** What a body may set. */
export const writableColumns = Object.keys(writable)
/** What an answer shows. */
export const shownColumns = Object.keys(customer.properties)
