import type { ArticleDraft, ArticleFound, ArticleGiven } from '../../reading/article-draft.ts'
import { type Completion, completeDraft } from '../../reading/complete-draft.ts'
import { readPublicationTime } from '../../reading/publication-time.ts'
import type { ArticleInput } from './article-sink.ts'

/** What a person tells on the command line, for articles that do not tell it themselves. */
export interface Fallbacks {
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly published?: string | undefined
  /** An IANA zone. */
  readonly zone?: string | undefined
  readonly outlet?: string | undefined
}

/** Completes an article with what the command line tells. */
export function completeWith(
  fallbacks: Fallbacks,
  given: ArticleGiven,
  found: ArticleFound,
): Completion {
  const timeZone = given.timeZone ?? fallbacks.zone
  const tellsTime =
    Boolean(given.publishedAt) ||
    found.publishedAt?.some(({ value }) => 'time' in readPublicationTime(value, timeZone))
  return completeDraft(
    {
      ...given,
      url: given.url ?? (found.url ? undefined : fallbacks.url),
      title: given.title ?? (found.title ? undefined : fallbacks.title),
      language: given.language ?? (found.language ? undefined : fallbacks.language),
      publishedAt: given.publishedAt ?? (tellsTime ? undefined : fallbacks.published),
      timeZone,
      outlet: given.outlet ?? (found.outlet ? undefined : fallbacks.outlet),
    },
    found,
  )
}

/** A draft as the API takes it; the zone's name keeps the clock that it was published by. */
export function inputOf({ publishedAt, outlet, ...draft }: ArticleDraft): ArticleInput {
  return {
    url: draft.url,
    title: draft.title,
    text: draft.text,
    language: draft.language,
    publishedAt: `${publishedAt.edtf}[${publishedAt.timeZone}]`,
    outlet: outlet.name,
  }
}
