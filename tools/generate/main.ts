import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkContract } from './check.ts'
import {
  banner,
  coverageFile,
  dreddJson,
  eventsFile,
  openapiJson,
  openapiYaml,
  operationsFile,
  permissionsFile,
} from './documents.ts'
import { type Form, readForms } from './forms.ts'
import {
  handlersFile,
  lifecyclesFile,
  type ModuleModel,
  type Names,
  routesFile,
  typesFile,
  validatorsFile,
} from './modules.ts'
import { completeContract, type OperationModel, order, readOperations } from './operations.ts'
import { Output } from './output.ts'
import { clientDocument, modelsFile, readResources, resourcesFile, webhookEventsFile } from './sdk.ts'
import { type Contract, loadContract, SpecError } from './source.ts'
import { clientTypes, serverTypes } from './typescript.ts'

const here = dirname(fileURLToPath(import.meta.url))

export interface GenerateOptions {
  /** Folder of the contract. */
  spec: string
  /** Folder that holds `generated/`, `sdk/` and `docs/`. */
  root: string
}

/** Everything that is generated, in memory. */
export async function generate({ spec, root }: GenerateOptions): Promise<Output> {
  const contract = loadContract(spec, root)
  completeContract(contract)
  checkContract(contract)
  const operations = readOperations(contract)
  const forms = new Map(operations.map((operation) => [operation.id, readForms(contract, operation)]))
  const output = new Output()
  writeDocuments(output, contract, operations)
  output.add('generated/schema.ts', banner + (await serverTypes(contract.document, [...forms.values()].flat())))
  output.add('generated/support.ts', `${banner}${readFileSync(join(here, 'support.ts'), 'utf8')}`)
  writeModules(output, contract, operations, forms)
  await writeSdk(output, contract, operations, forms)
  const catalogue = join(root, 'docs/catalogue')
  if (existsSync(catalogue)) output.add('docs/coverage.md', coverageFile(catalogue, operations))
  return output
}

function writeDocuments(output: Output, contract: Contract, operations: OperationModel[]): void {
  output.add('generated/openapi.json', openapiJson(contract.document))
  output.add('generated/openapi.yaml', openapiYaml(contract.document))
  output.add('generated/dredd.json', dreddJson(contract, operations))
  output.add('generated/operations.ts', operationsFile(contract, operations))
  output.add('generated/permissions.ts', permissionsFile(contract, operations))
  output.add('generated/events.ts', eventsFile(contract))
}

function writeModules(
  output: Output,
  contract: Contract,
  operations: OperationModel[],
  forms: Map<string, Form[]>,
): void {
  const schemas = Object.entries(contract.document.components.schemas ?? {})
  const owner = new Map(schemas.map(([name]) => [name, contract.owner(['components', 'schemas', name])]))
  for (const form of [...forms.values()].flat()) owner.set(form.name, form.module)
  const names: Names = { owner, forms }
  for (const name of [...new Set(['shared', ...contract.modules])].sort(order)) {
    const own = operations.filter((operation) => operation.module === name)
    const model: ModuleModel = {
      name,
      operations: own,
      schemas: schemas.filter(([schema]) => owner.get(schema) === name),
      forms: own.flatMap((operation) => forms.get(operation.id) ?? []),
    }
    if (model.schemas.length + model.forms.length > 0) {
      output.add(`generated/${name}/types.ts`, banner + typesFile(model))
      output.add(`generated/${name}/validators.ts`, banner + validatorsFile(model, names, contract))
    }
    const lifecycles = lifecyclesFile(model)
    if (lifecycles) output.add(`generated/${name}/lifecycles.ts`, banner + lifecycles)
    if (own.length === 0) continue
    output.add(`generated/${name}/handlers.ts`, banner + handlersFile(model, names, contract))
    output.add(`generated/${name}/routes.ts`, banner + routesFile(model, names, contract))
  }
}

async function writeSdk(
  output: Output,
  contract: Contract,
  operations: OperationModel[],
  forms: Map<string, Form[]>,
): Promise<void> {
  const folder = 'sdk/typescript/src/generated'
  const document = clientDocument(contract)
  output.add(`${folder}/schema.ts`, banner + (await clientTypes(document)))
  output.add(`${folder}/models.ts`, modelsFile(document))
  output.add(`${folder}/events.ts`, webhookEventsFile(contract))
  output.add(`${folder}/resources.ts`, resourcesFile(contract, document, readResources(contract, operations, forms)))
}

export const generatedFolders = ['generated', 'sdk/typescript/src/generated']

async function main(): Promise<void> {
  const root = resolve(here, '../..')
  const started = performance.now()
  const output = await generate({ spec: join(root, 'spec'), root })
  if (process.argv.includes('--check')) {
    const stale = output.differences(root, generatedFolders)
    if (stale.length === 0) return
    for (const path of stale) console.error(`${path} is not what the contract says: run npm run generate`)
    process.exitCode = 1
    return
  }
  const changed = output.write(root, generatedFolders)
  console.log(`${output.paths.length} files, ${changed.length} changed, ${Math.round(performance.now() - started)} ms`)
  for (const path of changed) console.log(`  ${path}`)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof SpecError ? error.message : error)
    process.exitCode = 1
  })
}
