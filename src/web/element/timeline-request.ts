import type { Operations } from '../documents/types.ts'

/** Milliseconds that a server has for an answer. */
const PATIENCE = 20_000

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly message: string }[]
}

/** The address of a document that the server knows by its name: shorter than the query, and cacheable. */
export function documentAddress<Name extends keyof Operations>(
  server: string,
  name: Name,
  variables: Operations[Name]['variables'],
): string {
  const parameters = new URLSearchParams({ documentId: name, variables: JSON.stringify(variables) })
  return `${server}/graphql?${parameters}`
}

/**
 * Asks the server with one of its documents. Nothing is sent along that would tell who reads.
 * @throws {RangeError} when the server says that the request is wrong, and what would be right
 * @throws {Error} when the server is not reached in time, or answers with something else
 */
export async function askServer<Name extends keyof Operations>(
  server: string,
  name: Name,
  variables: Operations[Name]['variables'],
  ...signals: readonly AbortSignal[]
): Promise<Operations[Name]['result']> {
  const response = await fetch(documentAddress(server, name, variables), {
    signal: AbortSignal.any([...signals, AbortSignal.timeout(PATIENCE)]),
    credentials: 'omit',
    headers: { Accept: 'application/graphql-response+json' },
  })
  const { status } = response
  const { data, errors = [] }: Answer<Operations[Name]['result']> = await response
    .json()
    .catch(() => ({}))
  if (data && !errors[0]) return data
  // One wrong value may be complained of wherever it is used.
  const complaints = [...new Set(errors.map(({ message }) => message))].join('\n')
  throw status === 400 ? RangeError(complaints) : Error(complaints || `${server} answers ${status}`)
}
