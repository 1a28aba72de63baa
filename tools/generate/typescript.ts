import { astToString, resolveRef, scanDiscriminators, transformSchema } from 'openapi-typescript'
import ts from 'typescript'
import { visitSchema } from './check.ts'
import type { Form } from './forms.ts'
import { isSchemaObject, type OpenApi } from './openapi.ts'

const named = (name: string) => () => ts.factory.createTypeReferenceNode(name)
const openString = () =>
  ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ])

/** Types as they are after validation: a value with a default is there. */
export async function serverTypes(document: OpenApi, forms: Form[]): Promise<string> {
  const copy = structuredClone(document)
  copy.components.schemas = {
    ...copy.components.schemas,
    ...Object.fromEntries(forms.map((form) => [form.name, structuredClone(form.schema)])),
  }
  for (const schema of Object.values(copy.components.schemas)) {
    visitSchema(schema, [], (at) => {
      const defaulted = Object.entries(at.properties ?? {}).filter(
        ([, property]) => isSchemaObject(property) && property.default !== undefined,
      )
      if (defaulted.length) at.required = [...new Set([...(at.required ?? []), ...defaulted.map(([name]) => name)])]
    })
  }
  const types = await print(copy, named('Upload'))
  return /\bUpload\b/.test(types) ? `import type { Upload } from './support.ts'\n\n${types}` : types
}

/** Types as a client sees them: what has a default may be left out. */
export const clientTypes = (document: OpenApi): Promise<string> => print(structuredClone(document), named('Blob'))

/** `openapiTS` would resolve and validate the document once more, which takes longer than all the rest. */
async function print(document: OpenApi, fileType: () => ts.TypeNode): Promise<string> {
  const nodes = transformSchema(document as never, context(document, fileType))
  return astToString(nodes)
}

type Context = Parameters<typeof transformSchema>[1]

function context(document: OpenApi, fileType: () => ts.TypeNode): Context {
  const off = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
  }
  return {
    ...off,
    emptyObjectsUnknown: true,
    silent: true,
    discriminators: scanDiscriminators(document as never, { silent: true }),
    injectFooter: [],
    postTransform: undefined,
    redoc: undefined as never,
    resolve: <T>(ref: string) => resolveRef<T>(document, ref, { silent: true }),
    transform: (schema) => {
      if (!isSchemaObject(schema as never)) return undefined
      if (schema.format === 'binary') return fileType()
      return 'x-open' in schema ? openString() : undefined
    },
    transformProperty: undefined,
  }
}
