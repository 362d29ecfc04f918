import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GraphiqlTab } from './graphiql-tab.ts'

const EXAMPLES = fileURLToPath(new URL('../graphql/examples', import.meta.url))

/** The documented queries, in the order of their file names. */
export async function readExamples(directory: string = EXAMPLES): Promise<readonly GraphiqlTab[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(
    names.map(async (name) => ({
      query: await readFile(join(directory, name), 'utf8'),
      variables: '',
    })),
  )
}
