import { openInMemory } from '../db/embedded.ts'
import { migrate } from '../db/migrate.ts'
import { loadStory } from '../seed/load-story.ts'
import type { StorySeed } from '../seed/story-seed.ts'
import { DatabaseKnowledgeBase } from './database-knowledge-base.ts'
import type { StoryBase } from './stargate.ts'

/** Databases in memory for an evaluation, which `close` gives back. */
export class EvaluationDatabases {
  readonly #closing = new AsyncDisposableStack()
  #migrated: Promise<Blob> | undefined

  /** A knowledge base that holds nothing. */
  async empty(): Promise<DatabaseKnowledgeBase> {
    return new DatabaseKnowledgeBase(await this.#open())
  }

  /** One that a story was loaded into. */
  async withStory(story: StorySeed): Promise<StoryBase> {
    const database = await this.#open()
    await loadStory(database, story, new Date())
    const rows = await database.sql<{ id: string; slug: string }[]>`
      -- event_slugs
      select id, slug from event`
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]))
    const base = new DatabaseKnowledgeBase(database)
    return {
      consult: (article) => base.consult(article),
      slugOf: (eventId) => slugs.get(eventId) ?? null,
    }
  }

  async close(): Promise<void> {
    await this.#closing.disposeAsync()
  }

  async #open() {
    this.#migrated ??= migratedImage()
    const database = await openInMemory({ from: await this.#migrated })
    this.#closing.defer(() => database.close())
    return database
  }
}

/** Copied for each database: migrating takes longer than loading what was migrated. */
async function migratedImage(): Promise<Blob> {
  const database = await openInMemory()
  try {
    await migrate(database)
    return await database.dump()
  } finally {
    await database.close()
  }
}
