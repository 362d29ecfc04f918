import { hash } from 'node:crypto'
import type { Calendar } from './date.ts'
import type { Event } from './events.ts'
import { identify, streamNumber } from './identity.ts'
import { occurrenceOf } from './occurrence.ts'
import type { Outlet, Outlets } from './outlets.ts'
import { Random } from './random.ts'
import { writeComment } from './report-text.ts'

/** Every event is reported by one article as its subject, and each article has so many subjects. */
const SUBJECTS = 2
const MOST_BACKGROUND = 2
/** Sentences that an article says about each subject beside the facts. */
const COMMENTS = 4
/** How many letters of the text around it an evidence carries. */
const CONTEXT = 32

/** The most events that one article reports, and spans that one article has. */
export const MOST_REPORTED = SUBJECTS + MOST_BACKGROUND
export const MOST_SPANS = 2 * SUBJECTS
export const MOST_VERSIONS = 2

/** A part of a text that supports an event or a statement. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly eventId: string | null
  readonly statementId: string | null
}

export interface ArticleVersion {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly text: string
  readonly sha256: string
  /** Milliseconds since 1970. */
  readonly retrieved: number
}

export interface Article {
  readonly id: string
  readonly index: number
  readonly slug: string
  readonly outlet: Outlet
  /** Milliseconds since 1970. */
  readonly published: number
  readonly reported: readonly { readonly event: number; readonly role: 'main' | 'background' }[]
}

export interface Newsroom {
  readonly seed: number
  readonly events: number
  readonly outlets: Outlets
  readonly calendar: Calendar
}

export function countArticles(events: number): number {
  return Math.ceil(events / SUBJECTS)
}

export function makeArticle({ seed, events, outlets, calendar }: Newsroom, index: number): Article {
  const random = new Random(seed, streamNumber('article'), index)
  const first = index * SUBJECTS
  const subjects = Array.from({ length: SUBJECTS }, (_, ordinal) => first + ordinal)
  const background = new Set<number>()
  for (let left = random.below(MOST_BACKGROUND + 1); left > 0; left--) {
    // What an article recalls is mostly recent.
    background.add(first - 1 - Math.floor(random.exponential(300)))
  }
  return {
    id: identify('article', index),
    index,
    slug: `article-${index}`,
    outlet: outlets.draw(random),
    published: calendar.reported(first + SUBJECTS - 1) + random.below(36_000_000),
    reported: [
      ...subjects.map((event) => ({ event, role: 'main' as const })),
      ...[...background].map((event) => ({ event, role: 'background' as const })),
    ].filter(({ event }) => event >= 0 && event < events),
  }
}

/** @returns the article's text, first and corrected, and the spans of the first one */
export function writeArticle(
  seed: number,
  article: Article,
  eventAt: (index: number) => Event,
): { readonly versions: readonly ArticleVersion[]; readonly spans: readonly Span[] } {
  const { language } = article.outlet
  const random = new Random(seed, streamNumber('article_version'), article.index)
  const spans: Span[] = []
  let text = ''
  const write = (sentence: string, supported?: Pick<Span, 'eventId' | 'statementId'>) => {
    // The words are all of Unicode's first plane, so a JavaScript index counts code points here.
    const start = text.length
    text += sentence
    if (supported) spans.push({ start, end: text.length, ...supported })
  }
  let title = ''
  for (const { event: index, role } of article.reported) {
    const event = eventAt(index)
    if (role === 'background') {
      write(language === 'de' ? 'Zuvor: ' : 'Earlier: ')
      write(`${event.title(language)}.\n`)
      continue
    }
    title ||= event.title(language)
    write(`${event.title(language)}. ${event.summary(language)}`, {
      eventId: event.id,
      statementId: null,
    })
    const [statement] = event.statements
    if (statement !== undefined) {
      write(language === 'de' ? ' „' : ' “')
      write(statement.wording(language), { eventId: null, statementId: statement.id })
      const speaker = statement.speaker.name[language]
      write(language === 'de' ? `“, sagte ${speaker}.` : `”, ${speaker} said.`)
    }
    const { words } = occurrenceOf(event, random)
    for (let left = COMMENTS; left > 0; left--) write(` ${writeComment(words, language, random)}`)
    write('\n')
  }
  const texts = article.index % 20 === 0 ? [text, `${text}[${article.index}]\n`] : [text]
  const versions = texts.map((version, ordinal) => ({
    id: versionId(article, ordinal),
    number: ordinal + 1,
    title,
    text: version,
    sha256: hash('sha256', version),
    retrieved: article.published + (ordinal + 1) * 3_600_000,
  }))
  return { versions, spans }
}

export function versionId(article: Article, ordinal: number): string {
  return identify('article_version', article.index * MOST_VERSIONS + ordinal)
}

/** The text of a span with what stands around it. */
export function quote(text: string, { start, end }: Span) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}
