import { readFileSync } from 'node:fs'

const verbs = new Set(JSON.parse(readFileSync(new URL('verbs.json', import.meta.url), 'utf8')))
const snake = /^[a-z][a-z0-9]*(_{1,2}[a-z0-9]+)*$/
const extensions = {
  Operation: ['x-permission', 'x-idempotent', 'x-rate-limit'],
  Parameter: ['x-visible-to'],
  Schema: ['x-visible-to', 'x-lifecycle', 'x-redact'],
}

const isPublic = (operation) =>
  operation.security?.some((scheme) => Object.keys(scheme).length === 0) || operation.security?.length === 0
const isClient = (operation) =>
  operation.security?.length > 0 &&
  operation.security.every((scheme) => Object.keys(scheme).every((name) => name === 'client'))

/** Operations under `paths`; those under `webhooks` are another's to serve. */
const served = (visit) => () => {
  let shared = []
  let within = false
  return {
    Paths: {
      enter() {
        within = true
      },
      leave() {
        within = false
      },
    },
    PathItem(item) {
      shared = item.parameters ?? []
    },
    Operation: (operation, context) => {
      if (within) visit(operation, context, [...shared, ...(operation.parameters ?? [])])
    },
  }
}

const report = (context, message, ...keys) =>
  context.report({ message, location: keys.length ? context.location.child(keys) : context.location.key() })

/** operationId = verb + noun, with a verb of the closed list. */
const operationVerb = served(({ operationId = '' }, context) => {
  const [, verb] = /^([a-z]+)(?:[A-Z][A-Za-z0-9]*)?$/.exec(operationId) ?? []
  if (!verb) report(context, `The operationId ${operationId} is not a verb and a noun in camelCase.`, 'operationId')
  else if (!verbs.has(verb))
    report(context, `The verb ${verb} is not in the list of tools/lint/verbs.json.`, 'operationId')
})

/** Exactly one tag: the resource. */
const operationTag = served(({ tags }, context) => {
  if (tags?.length !== 1) report(context, 'An operation has exactly one tag, its resource.')
})

/** A summary of one line, and a description that says what it changes elsewhere and what refuses it. */
const operationText = served(({ summary = '', description = '' }, context) => {
  if (!summary.trim() || summary.includes('\n') || summary.length > 120)
    report(context, 'An operation has a summary of one line of at most 120 characters.')
  if (summary.endsWith('.')) report(context, 'A summary is a title: it has no full stop.', 'summary')
  if (description.trim().length < 40) report(context, 'An operation has a description of at least 40 characters.')
})

/** Every operation says who may call it (PLT-20). */
const operationPermission = served((operation, context) => {
  const permission = operation['x-permission']
  if (isPublic(operation) || isClient(operation)) {
    if (permission !== undefined)
      report(context, 'A public operation, or one of an OAuth client, asks for no permission.', 'x-permission')
  } else if (permission === undefined) report(context, 'An operation says x-permission, or security: [].')
  else if (permission !== 'authenticated' && !/^[a-z][a-z0-9_]*:[a-z][a-z0-9_]*$/.test(permission))
    report(context, `${permission} is not a permission (resource:action).`, 'x-permission')
})

/** The statuses that an operation of this kind always has. */
const operationStatuses = served((operation, context, parameters) => {
  const read = parameters
    .map((parameter) => (parameter.$ref ? context.resolve(parameter).node : parameter))
    .filter(Boolean)
  const has = (place) => read.some((parameter) => parameter.in === place)
  const needed = {
    400: 'a query parameter that is not declared is refused',
    401: isPublic(operation) ? undefined : 'it is not public',
    403: operation['x-permission']?.includes(':') ? 'it asks for a permission' : undefined,
    404: has('path') ? 'its path has an id' : undefined,
    412: read.some((parameter) => parameter.in === 'header' && parameter.name === 'If-Match')
      ? 'it takes If-Match'
      : undefined,
    429: operation['x-rate-limit'] === 'none' ? undefined : 'every operation is limited',
  }
  for (const [status, because] of Object.entries(needed))
    if (because && !operation.responses?.[status])
      context.report({
        message: `The response ${status} is missing: ${because}.`,
        location: context.location.child(['responses']).key(),
      })
  if (!Object.keys(operation.responses ?? {}).some((status) => /^[23]/.test(status)))
    report(context, 'An operation has a success.', 'responses')
})

/** Every body and every answer has an example: its own, or that of its schema. */
const mediaExample = () => ({
  MediaType: {
    enter(media, context) {
      if (media.example !== undefined || Object.keys(media.examples ?? {}).length > 0) return
      let { node, location } = context.resolve(media.schema ?? {})
      for (let step = 0; node?.$ref && step < 20; step += 1)
        ({ node, location } = context.resolve(node, location?.source?.absoluteRef))
      if (node?.example === undefined && !node?.examples?.length)
        report(context, 'A body or an answer has an example, or a schema with one.')
    },
  },
})

/** Wire names are snake_case. */
const wireNames = () => ({
  Schema: {
    enter(schema, context) {
      for (const name of Object.keys(schema.properties ?? {}))
        if (!snake.test(name))
          context.report({
            message: `${name} is not snake_case.`,
            location: context.location.child(['properties', name]).key(),
          })
    },
  },
  Parameter: {
    enter(parameter, context) {
      if (['path', 'query'].includes(parameter.in) && !snake.test(parameter.name))
        report(context, `${parameter.name} is not snake_case.`, 'name')
    },
  },
})

/** No extensions but those that are enforced at run time. */
const knownExtensions = () => ({
  any: {
    enter(node, context) {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) return
      for (const name of Object.keys(node)) {
        if (!name.startsWith('x-') || extensions[context.type.name]?.includes(name)) continue
        if (/Map$|Headers|NamedSchemas|SchemaProperties/.test(context.type.name)) continue
        context.report({
          message: `${name} is not an extension that may stand here.`,
          location: context.location.child([name]).key(),
        })
      }
    },
  },
})

/** What is never kept cannot be given again, so an operation with it takes no idempotency key. */
const redactedNotIdempotent = served((operation, context) => {
  if (operation['x-idempotent'] !== true) return
  const seen = new Set()
  const holds = (node, from) => {
    if (typeof node !== 'object' || node === null) return false
    if (typeof node.$ref === 'string') {
      const { node: target, location } = context.resolve(node, from)
      if (!target || seen.has(target)) return false
      seen.add(target)
      return holds(target, location?.source?.absoluteRef)
    }
    if (node['x-redact'] === true) return true
    return Object.entries(node).some(([name, child]) => name !== 'example' && name !== 'examples' && holds(child, from))
  }
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
  if (holds(operation.requestBody ?? null) || successes.some(([, response]) => holds(response)))
    report(context, 'An operation that takes or returns something with x-redact is never x-idempotent.', 'x-idempotent')
})

/** An operation that takes an Idempotency-Key is x-idempotent, and the other way round. */
const idempotencyKey = served((operation, context, parameters) => {
  const takes = parameters.some(
    (parameter) => (parameter.$ref ? context.resolve(parameter).node : parameter)?.name === 'Idempotency-Key',
  )
  if (takes !== (operation['x-idempotent'] === true))
    report(context, 'x-idempotent: true and the parameter Idempotency-Key go together.')
})

export default function daftar() {
  return {
    id: 'daftar',
    rules: {
      oas3: {
        'operation-verb': operationVerb,
        'operation-tag': operationTag,
        'operation-text': operationText,
        'operation-permission': operationPermission,
        'operation-statuses': operationStatuses,
        'media-example': mediaExample,
        'wire-names': wireNames,
        'known-extensions': knownExtensions,
        'redacted-not-idempotent': redactedNotIdempotent,
        'idempotency-key': idempotencyKey,
      },
    },
  }
}
