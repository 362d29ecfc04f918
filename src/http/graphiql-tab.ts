import { type DefinitionNode, Kind, parse } from 'graphql'

/** What an editor of GraphiQL opens with. */
export interface GraphiqlTab {
  readonly query: string
  /** JSON text, empty where there are none. */
  readonly variables: string
}

/** The tab that an address with a `?query=` asks for; undefined where it asks for none. */
export function linkedTab(address: URLSearchParams): GraphiqlTab | undefined {
  const query = address.get('query')
  if (!query) {
    return undefined
  }
  const operationName = address.get('operationName')
  return {
    query: operationName ? withOperationFirst(query, operationName) : query,
    variables: address.get('variables') ?? '',
  }
}

/**
 * GraphiQL offers the first operation of a document to be run, and cannot be told another one
 * without losing the choice in every tab.
 */
function withOperationFirst(query: string, operationName: string): string {
  const isNamed = (definition: DefinitionNode) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operationName
  try {
    const { definitions } = parse(query)
    return [...definitions.filter(isNamed), ...definitions.filter((node) => !isNamed(node))]
      .map(({ loc }) => query.slice(loc?.start, loc?.end))
      .join('\n\n')
  } catch {
    return query // It does not parse: the editor shows where.
  }
}
