import { z } from 'zod'
import type { Publication } from '../linking/findings.ts'
import type { ArticleText } from '../linking/profiles.ts'
import { parseLabelledRows } from './labelled-rows.ts'

const articleFields = {
  id: z.string(),
  lang: z.string(),
  publishedAt: z.string().nullable(),
  title: z.string(),
  text: z.string(),
}

const eventArticle = z.object({
  ...articleFields,
  /** Articles of one event share it. */
  event: z.string(),
  /** Events of one topic are easily confused. */
  topic: z.number().optional(),
})

const storyArticle = z.object({
  ...articleFields,
  outlet: z.string().optional(),
  /** The slugs of the events that it reports, as news or in passing. */
  reports: z.array(z.string()),
  /** Those of them that it only recalls. */
  background: z.array(z.string()),
  news: z.enum(['existing', 'new-event', 'unrelated']),
})

/** An article that reports one event, which others in its file report too. */
export type EventArticle = z.infer<typeof eventArticle>
/** An article about or near a story that is known beforehand. */
export type StoryArticle = z.infer<typeof storyArticle>

/** @throws {BadRow} naming the first line that is not as the format says */
export function parseEventArticles(ndjson: string): readonly EventArticle[] {
  return parseLabelledRows(ndjson, eventArticle)
}

/** @throws {BadRow} naming the first line that is not as the format says */
export function parseStoryArticles(ndjson: string): readonly StoryArticle[] {
  return parseLabelledRows(ndjson, storyArticle)
}

export function articleText(row: EventArticle | StoryArticle): ArticleText {
  return {
    title: row.title,
    text: row.text,
    language: row.lang,
    publication: publicationOf(row.publishedAt),
    outletId: 'outlet' in row ? (row.outlet ?? null) : null,
  }
}

/** The clock on the wall of the outlet is what stands before the offset. */
function publicationOf(publishedAt: string | null): Publication | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(publishedAt ?? '')
  if (!match?.[1]) return null
  return match[2] ? { day: match[1], time: match[2] } : { day: match[1] }
}
