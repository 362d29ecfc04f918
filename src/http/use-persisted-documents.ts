import { createHash } from 'node:crypto'
import {
  defaultExtractPersistedOperationId,
  usePersistedOperations,
} from '@graphql-yoga/plugin-persisted-operations'
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'

/** What a request may name a document with, besides Yoga's own parameters. */
export const DOCUMENT_ID = 'documentId'

/**
 * Executes documents that the server knows by their name or hash, so that the address of a request
 * is short, and the same for all who ask: `GET /graphql?documentId=Timeline&variables={…}`. The
 * hash is the SHA-256 of the text as the server has it, in lower-case hexadecimal, bare or as
 * `sha256:…`. Apollo's form in `extensions.persistedQuery` is taken for these documents as well.
 * All others are sent whole, as ever.
 * @param documents texts by name
 */
export function usePersistedDocuments(documents: ReadonlyMap<string, string>): Plugin {
  const texts = new Map(documents)
  for (const text of documents.values()) {
    const hash = createHash('sha256').update(text).digest('hex')
    texts.set(hash, text).set(`sha256:${hash}`, text)
  }
  const persisted = usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: (params, request, context) =>
      documentIdOf(params, request) ?? defaultExtractPersistedOperationId(params, request, context),
    getPersistedOperation: (id) => texts.get(id) ?? null,
    customErrors: {
      notFound: ({ params, request }) => notFound(documentIdOf(params, request)),
    },
  })
  return {
    onParams: (payload) => {
      const { params, request } = payload
      // What is no object at all, Yoga refuses in its own words.
      if (typeof params !== 'object' || params === null || Array.isArray(params)) return
      const documentId = documentIdOf(params, request)
      if (documentId !== null && params.query) {
        throw badRequest('A request has "query" or "documentId"; it takes either.')
      }
      if (documentId !== null || hasHash(params)) return persisted.onParams?.(payload)
    },
  }
}

function hasHash(params: GraphQLParams): boolean {
  return !params.query && Boolean(params.extensions?.persistedQuery)
}

/** Of the address or the body. */
function documentIdOf(params: GraphQLParams, request: Request): string | null {
  if (request.method === 'GET') return new URL(request.url).searchParams.get(DOCUMENT_ID)
  if (!(DOCUMENT_ID in params)) return null
  const { [DOCUMENT_ID]: id } = params
  if (typeof id !== 'string') throw badRequest(`"${DOCUMENT_ID}" is a string.`)
  return id
}

function notFound(documentId: string | null): GraphQLError {
  if (documentId === null) {
    // The words by which Apollo's clients know that they have to send the document itself.
    return new GraphQLError('PersistedQueryNotFound', {
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 404, spec: true } },
    })
  }
  const shown = documentId.length > 80 ? `${documentId.slice(0, 80)}…` : documentId
  return new GraphQLError(
    `The server has no document "${shown}". "documentId" is the name or the SHA-256 of one that it has; any other operation is sent as "query".`,
    { extensions: { code: 'DOCUMENT_NOT_FOUND', argument: DOCUMENT_ID, http: { status: 404 } } },
  )
}

function badRequest(complaint: string): GraphQLError {
  return new GraphQLError(complaint, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  })
}
