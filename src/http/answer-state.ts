import { type GraphQLSchema, printSchema } from 'graphql'
import type { Sql } from '../db/client.ts'
import { databaseState } from './database-state.ts'
import { entityTag } from './entity-tag.ts'

export interface AnswerStateOptions {
  readonly sql: Sql
  readonly schema: GraphQLSchema
  /** What is asked with, or may be named instead of a query. */
  readonly documents: ReadonlyMap<string, string>
  /** The program's, as another one may answer otherwise. */
  readonly version: string
}

/**
 * Makes what names all that answers depend on besides their requests: the program, and the state of
 * the database. It takes one small statement, and tells undefined where the database does not answer.
 */
export function answerStateReader({
  sql,
  schema,
  documents,
  version,
}: AnswerStateOptions): () => Promise<string | undefined> {
  let program: string | undefined
  return async () => {
    const state = await databaseState(sql).catch(() => undefined)
    if (state === undefined) return undefined
    program ??= entityTag(version, printSchema(schema), ...documents.values())
    return `${state} ${program}`
  }
}
