export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json | undefined
}

export interface Reference {
  $ref: string
}

export type Schema = boolean | SchemaObject
/** The part of JSON Schema 2020-12 that the contract may use; `check.ts` refuses everything else. */
export interface SchemaObject {
  $ref?: string
  type?: string | string[]
  enum?: Json[]
  const?: Json
  multipleOf?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
  items?: Schema
  prefixItems?: Schema[]
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  contains?: Schema
  minContains?: number
  maxContains?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema
  patternProperties?: Record<string, Schema>
  propertyNames?: Schema
  minProperties?: number
  maxProperties?: number
  dependentRequired?: Record<string, string[]>
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  not?: Schema
  if?: Schema
  then?: Schema
  else?: Schema
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  default?: Json
  description?: string
  title?: string
  deprecated?: boolean
  example?: Json
  examples?: Json[]
  'x-visible-to'?: string
  'x-redact'?: boolean
  'x-lifecycle'?: { actions: Record<string, { from: string[]; to: string }> }
}

export interface MediaType {
  schema?: Schema
  example?: Json
  examples?: Record<string, { value?: Json; summary?: string } | Reference>
  encoding?: JsonObject
}

export interface Header {
  description?: string
  required?: boolean
  schema?: Schema
  example?: Json
}

export interface Response {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  description?: string
  required?: boolean
  deprecated?: boolean
  /** The permission without which a filter is refused, where the answer itself does not have the field. */
  'x-visible-to'?: string
  style?: string
  explode?: boolean
  schema?: Schema
  example?: Json
  examples?: Record<string, { value?: Json } | Reference>
}

export interface RequestBody {
  description?: string
  required?: boolean
  content: Record<string, MediaType>
}

export interface OperationObject {
  operationId: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody | Reference
  responses: Record<string, Response | Reference>
  security?: Record<string, string[]>[]
  'x-permission'?: string
  'x-idempotent'?: boolean
  'x-rate-limit'?: string
}

export type PathItem = {
  [method in 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace']?: OperationObject
} & {
  parameters?: (Parameter | Reference)[]
}

export interface OpenApi {
  openapi: string
  info: JsonObject
  servers: JsonObject[]
  security: Record<string, string[]>[]
  tags: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  webhooks: Record<string, PathItem>
  components: {
    schemas?: Record<string, Schema>
    responses?: Record<string, Response | Reference>
    parameters?: Record<string, Parameter | Reference>
    requestBodies?: Record<string, RequestBody | Reference>
    headers?: Record<string, Header | Reference>
    examples?: JsonObject
    securitySchemes?: JsonObject
  }
}

export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && typeof (value as Reference).$ref === 'string'
export const isSchemaObject = (schema: Schema | undefined): schema is SchemaObject =>
  typeof schema === 'object' && schema !== null
