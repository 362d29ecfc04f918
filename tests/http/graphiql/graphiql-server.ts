import type { Database } from '../../../src/db/client.ts'
import { createStubServer } from '../server/stub-server.ts'

export const EXAMPLES = [
  { query: '# First\nquery First { greeting }\n', variables: '' },
  { query: '# Second\nquery Second { slow }\n', variables: '' },
]

/** What the page tells GraphiQL. */
export interface PageOptions {
  readonly defaultTabs?: readonly { readonly query: string; readonly variables: string }[]
  readonly initialQuery?: string
  readonly initialVariables?: string
  readonly workers: Readonly<Record<string, string>>
}

export function createGraphiql(database: Database, examples = EXAMPLES) {
  const { server } = createStubServer({ database, examples })
  const fetchPage = (search = '') =>
    server.fetch(`http://localhost/graphql${search}`, {
      headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    })
  return {
    fetch: server.fetch,
    fetchPage,
    readPage: async (search?: string) => (await fetchPage(search)).text(),
    readOptions: async (search?: string): Promise<PageOptions> => {
      const page = await (await fetchPage(search)).text()
      const options = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(page)?.[1]
      return JSON.parse(options ?? 'null')
    },
  }
}
