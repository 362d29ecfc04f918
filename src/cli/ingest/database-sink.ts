import type { GraphQLError } from 'graphql'
import type { Database } from '../../db/client.ts'
import { DatabaseUnavailable, explainConnectionFailure } from '../../db/errors.ts'
import type { Services } from '../../graphql/context.ts'
import { withoutStatement } from '../../http/without-statement.ts'
import type { ArticleSink } from './article-sink.ts'
import { createGraphqlSink } from './graphql-sink.ts'

/** Whom the history attributes the articles to. Who has the database open needs no token. */
const EDITOR = { tokenId: 'annals ingest', name: 'annals ingest', role: 'editor' } as const

/**
 * Hands articles to a database, through the API's own schema in this process.
 * @param url the database's address, for telling why it is gone; undefined for the embedded one
 */
export async function openDatabaseSink(
  database: Database,
  services: Services,
  url: string | undefined,
  isPreview: boolean,
): Promise<ArticleSink> {
  const [{ graphql }, { schema }, { createContext }] = await Promise.all([
    import('graphql'),
    import('../../graphql/schema.ts'),
    import('../../graphql/context.ts'),
  ])
  const execute = async (source: string, variables: object): Promise<unknown> => {
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues: { ...variables },
      contextValue: createContext(database, services, EDITOR),
    })
    return { data, ...(errors && { errors: errors.map((error) => told(error, url)) }) }
  }
  return createGraphqlSink(execute, isPreview, () => database.close())
}

/** @throws {DatabaseUnavailable} where the error says that the database is gone */
function told({ message, extensions, originalError }: GraphQLError, url: string | undefined) {
  if (!originalError) return { message, extensions }
  const cause = withoutStatement(originalError)
  const explained = url === undefined ? cause : explainConnectionFailure(cause, url)
  if (explained instanceof DatabaseUnavailable) throw explained
  return { message: `unexpected error: ${cause.message}` }
}
