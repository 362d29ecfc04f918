import { stargate } from '../../seeds/stargate.ts'
import type { Database } from '../../src/db/client.ts'
import { loadStory } from '../../src/seed/load-story.ts'

/** Any instant: the same in every run, so that a snapshot may hold it. */
const RETRIEVED_AT = new Date('2025-01-24T18:00:00Z')

/**
 * Loads the Stargate story into a database that tests are given copies of.
 * @returns why that failed: it is for the tests that need the story to fail with, and not for the
 *   others, which may tell more about the reason
 */
export async function loadStargate(database: Database): Promise<string | undefined> {
  try {
    await loadStory(database, stargate, RETRIEVED_AT)
    return undefined
  } catch (error) {
    const reasons: string[] = []
    for (let cause = error; cause instanceof Error; cause = cause.cause) {
      reasons.push(cause.message.slice(0, 500))
    }
    return `The Stargate story does not load: ${reasons.join(', because: ')}`
  }
}
