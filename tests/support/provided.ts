/** What a test database holds when its test begins. */
export type Content = 'nothing' | 'schema' | 'story'

interface EveryEngine {
  /** The server's version and where it comes from, for people. */
  readonly description: string
  /** Why no database holds the story, where none does. */
  readonly storyFailure: string | undefined
}

/** Where a test file gets its database from; the global setup of each project tells. */
export type DatabaseSource =
  | (EveryEngine & {
      readonly engine: 'postgresql'
      /** A database of the server whose user may create others. */
      readonly url: string
      /** Every database that the run creates begins with it. */
      readonly prefix: string
      readonly templates: Readonly<Record<Content, string>>
    })
  | (EveryEngine & {
      readonly engine: 'embedded'
      /** Files, each a dumped data directory. */
      readonly dumps: Readonly<Record<Content, string>>
    })

declare module 'vitest' {
  interface ProvidedContext {
    databaseSource: DatabaseSource
  }
}
