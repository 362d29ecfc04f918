import type { Operations } from '../documents/types.ts'

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
 * @throws {Error} when the server says that the request is wrong, and what would be right
 * @throws {TypeError} when the server is not reached, or answers with something else
 */
export async function askServer<Name extends keyof Operations>(
  server: string,
  name: Name,
  variables: Operations[Name]['variables'],
  signal?: AbortSignal,
): Promise<Operations[Name]['result']> {
  const response = await fetch(documentAddress(server, name, variables), {
    signal: signal ?? null,
    credentials: 'omit',
    headers: { Accept: 'application/graphql-response+json' },
  })
  const { data, errors }: Answer<Operations[Name]['result']> = await response.json()
  if (data && !errors) return data
  throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'The answer has no data.')
}
