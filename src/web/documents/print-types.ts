import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql'
import { readDocuments } from './read-documents.ts'

// `npm run documents` writes the types of the documents' variables and results; with --check it
// fails when the committed ones are stale.

const FILE = fileURLToPath(new URL('./types.ts', import.meta.url))
const SCHEMA = fileURLToPath(new URL('../../graphql/schema.graphql', import.meta.url))

const HEADER = `// Made by \`npm run documents\` from the documents of this folder and the schema.
// biome-ignore-all lint: made by a program
// biome-ignore-all format: made by a program
`

const SUFFIXES: Readonly<Record<OperationTypeNode, string>> = {
  [OperationTypeNode.QUERY]: 'Query',
  [OperationTypeNode.MUTATION]: 'Mutation',
  [OperationTypeNode.SUBSCRIPTION]: 'Subscription',
}

const text = await printTypes()
if (!process.argv.includes('--check')) {
  await writeFile(FILE, text)
} else if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
  process.stderr.write('src/web/documents/types.ts is stale; run `npm run documents`.\n')
  process.exitCode = 1
}

async function printTypes(): Promise<string> {
  // A fragment comes with each document that spreads it.
  const definitions = new Map<string, OperationDefinitionNode | FragmentDefinitionNode>()
  for (const document of (await readDocuments()).values()) {
    for (const definition of parse(document).definitions) {
      if ('name' in definition && definition.name && 'selectionSet' in definition) {
        definitions.set(definition.name.value, definition)
      }
    }
  }
  const document = { kind: Kind.DOCUMENT, definitions: [...definitions.values()] } as const
  const types = await codegen({
    filename: FILE,
    schema: parse(await readFile(SCHEMA, 'utf8')),
    documents: [{ location: 'documents', document }],
    config: {
      scalars: { ID: 'string', DateTime: 'string', Decimal: 'string' },
      enumType: 'const',
      immutableTypes: true,
      skipTypename: true,
      useTypeImports: true,
      noDescription: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  })
  return `${HEADER}${types}
/** The documents by their names. */
export interface Operations {
${document.definitions.flatMap(operationLine).join('\n')}
}
`
}

function operationLine(definition: OperationDefinitionNode | FragmentDefinitionNode): string[] {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return []
  const name = definition.name?.value ?? ''
  const type = `${name}${SUFFIXES[definition.operation]}`
  return [`  readonly ${name}: { readonly variables: ${type}Variables; readonly result: ${type} }`]
}
