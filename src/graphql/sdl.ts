import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The API as SDL, types and fields in alphabetical order: the text of `schema.graphql`. */
export function printSdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
