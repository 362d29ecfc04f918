import type { Fragment, Sql } from '../../db/client.ts'
import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import { createRowsLoader } from '../../db/row-loader.ts'
import type { story, storyText } from '../../db/schema/story.ts'
import { wordsCondition } from '../../db/words.ts'

export type StoryTextRow = Omit<typeof storyText.$inferSelect, 'storyId' | 'search' | 'recordedAt'>

export interface StoryRow extends Readonly<typeof story.$inferSelect> {
  readonly texts: readonly StoryTextRow[]
}

const STORY_COLUMNS = `st.id, st.slug, st.recorded_at, st.revision_id,
  (select coalesce(json_agg(json_build_object('id', t.id, 'language', t.language,
      'title', t.title, 'summary', t.summary, 'revisionId', t.revision_id) order by t.id), '[]')
    from story_text t where t.story_id = st.id) as texts`

export const STORIES: Entity<StoryRow> = {
  name: 'stories',
  table: 'story',
  alias: 'st',
  columns: STORY_COLUMNS,
}

export const STORY_TEXTS: Entity<StoryTextRow> = {
  name: 'story_texts',
  table: 'story_text',
  alias: 't',
  columns: 't.id, t.language, t.title, t.summary, t.revision_id',
}

export const STORIES_BY_SLUG: Ordering = { name: 'stories', columns: [['st.slug', 'text']] }

export function storyCondition(
  sql: Sql,
  { text }: { readonly text?: string | undefined },
): Fragment {
  return text
    ? sql`st.id in (select t.story_id from story_text t where ${wordsCondition(sql, 't', text)})`
    : sql`true`
}

export function createStoryLoaders(sql: Sql) {
  return {
    ofEvent: createRowsLoader(
      (ids) => sql<(StoryRow & { eventId: string })[]>`
        -- stories_of_event
        select ${sql.unsafe(STORY_COLUMNS)}, se.event_id
        from story_event se join story st on st.id = se.story_id
        where se.event_id = any(${ids}::uuid[])
        order by st.slug`,
      ({ eventId }) => eventId,
    ),
  }
}
