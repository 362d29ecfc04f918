import { articleEvent } from '../db/schema/linking.ts'
import { story, storyEvent, storyText } from '../db/schema/story.ts'
import type { SeedWriter } from './seed-writer.ts'
import { refuseTaken, Slugs } from './slugs.ts'
import type { SeedArticle, StorySeed } from './story-seed.ts'

/**
 * Writes the story, its texts, and its events in their order.
 * @throws {SeedConflict} when its slug is taken
 */
export async function writeStory(
  writer: SeedWriter,
  seed: StorySeed,
  events: Slugs,
): Promise<void> {
  const inserted = await writer.transaction
    .insert(story)
    .values({ slug: seed.slug })
    .onConflictDoNothing({ target: story.slug })
    .returning({ slug: story.slug, id: story.id })
  refuseTaken('story', [seed], inserted)
  const storyId = new Slugs('story', inserted).idOf(seed.slug)
  await writer.transaction
    .insert(storyText)
    .values(Object.entries(seed.texts).map(([language, text]) => ({ storyId, language, ...text })))
  await writer.transaction.insert(storyEvent).values(
    seed.order.map((slug, index) => ({
      storyId,
      eventId: events.idOf(slug),
      position: index + 1,
    })),
  )
}

/** Links the article to the events that it reports. */
export async function writeReports(
  writer: SeedWriter,
  { slug, reports: seeds }: SeedArticle,
  articleId: string,
  events: Slugs,
): Promise<void> {
  const reports = await writer.withIds(seeds)
  await writer.transaction.insert(articleEvent).values(
    reports.map(({ id, event, role }) => ({
      id,
      articleId,
      eventId: events.idOf(event),
      role,
      decidedBy: 'seed',
    })),
  )
  for (const { id, event, evidence } of reports) {
    writer.support('articleEvent', id, `"${slug}" reporting "${event}"`, evidence)
  }
}
