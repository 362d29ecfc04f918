import {
  articleText,
  type EventArticle,
  type StoryArticle,
} from '../evaluation/labelled-articles.ts'
import type { KnownName } from '../linking/actors/known-name.ts'
import type { ArticleText, KnownEvent } from '../linking/profiles.ts'
import { profileArticle } from '../linking/scoring/article-profile.ts'
import { type Comparison, compare } from '../linking/scoring/comparison.ts'
import { draftEvent } from '../linking/scoring/draft-event.ts'
import { ProfileCache } from '../linking/scoring/profile-cache.ts'
import { measure } from '../linking/scoring/score-candidates.ts'
import { splitSentences } from '../linking/sentences.ts'
import { MemoryKnowledgeBase } from './memory-knowledge-base.ts'

/** An article beside one candidate, and what is known of the two. */
export interface Example {
  readonly eventId: string
  readonly values: readonly (number | null)[]
  /** Null where the article does not tell of the event. */
  readonly role: 'main' | 'background' | null
  /** Where it tells most of it; what two candidates contest. */
  readonly passage: Comparison['passage']
}

/** An article with all its candidates. */
export interface Question {
  readonly articleId: string
  readonly source: 'events' | 'story'
  readonly variant: string
  /** Questions of one fold are never both trained and tested on. */
  readonly fold: number
  /** How much each of its examples counts. */
  readonly weight: number
  readonly examples: readonly Example[]
}

export const FOLDS = 5
/** Each event is seeded with as many of its articles in turn, and is unknown in one of three. */
const ROTATIONS = 3
/** There are few articles near a story, and only they have dates, amounts and a known cast. */
const STORY_WEIGHT = 12

const cache = () => new ProfileCache(400)

function ask(
  base: MemoryKnowledgeBase,
  article: ArticleText,
  roleOf: (eventId: string) => Example['role'],
  profiles: ProfileCache,
  change: (event: KnownEvent) => KnownEvent = (event) => event,
): readonly Example[] {
  const { article: read, candidates, statistics } = base.consultNow(article)
  return compare(profileArticle(read), candidates.map(change), statistics, profiles).map(
    (comparison) => ({
      eventId: comparison.event.event.id,
      values: measure(comparison),
      role: roleOf(comparison.event.event.id),
      passage: comparison.passage,
    }),
  )
}

/**
 * Questions from articles of which each is about one event. Each fold of topics is a knowledge base
 * of its own, in which every event is known from one article only, and a third is unknown. The same
 * articles are asked about events known by texts alone, and with another event told at their end.
 */
export function eventQuestions(rows: readonly EventArticle[]): readonly Question[] {
  const topics = [...new Set(rows.map(topicOf))]
  const questions: Question[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const mine = rows.filter((row) => topics.indexOf(topicOf(row)) % FOLDS === fold)
    const byEvent = [...Map.groupBy(mine, ({ event }) => event)]
    for (let rotation = 0; rotation < ROTATIONS; rotation++) {
      const base = new MemoryKnowledgeBase()
      const profiles = cache()
      const seeds = new Map<string, EventArticle>()
      for (const [at, [event, articles]] of byEvent.entries()) {
        const seed = articles[rotation % articles.length]
        if (!seed || at % ROTATIONS === rotation) continue
        const { article } = base.consultNow(articleText(seed))
        base.createEventNow(event, article, draftEvent(article))
        seeds.set(event, seed)
      }
      const others = [...seeds.values()]
      for (const [at, row] of mine.entries()) {
        if (seeds.get(row.event)?.id === row.id) continue
        const text = articleText(row)
        const roleOf = (eventId: string) => (eventId === row.event ? ('main' as const) : null)
        const shared = { articleId: row.id, source: 'events' as const, fold, weight: 1 }
        questions.push({
          ...shared,
          variant: `article`,
          examples: ask(base, text, roleOf, profiles),
        })
        questions.push({
          ...shared,
          variant: 'texts',
          weight: 0.5,
          examples: ask(base, text, roleOf, profiles, (event) => ({ ...event, articles: [] })),
        })
        const recalled = others[(at * 7 + rotation) % others.length]
        if (!recalled || recalled.event === row.event || at % 2 === 1) continue
        const other = mine.find(({ event, id }) => event === recalled.event && id !== recalled.id)
        if (!other) continue
        questions.push({
          ...shared,
          variant: 'recalling',
          weight: 0.5,
          examples: ask(
            base,
            withRecalled(text, articleText(other)),
            (eventId) =>
              eventId === row.event ? 'main' : eventId === recalled.event ? 'background' : null,
            profiles,
            at % 4 === 0 ? (event) => ({ ...event, articles: [] }) : undefined,
          ),
        })
      }
    }
  }
  return questions
}

/** The article with the opening of another as its second last sentence, as background is told. */
function withRecalled(article: ArticleText, other: ArticleText): ArticleText {
  const sentences = splitSentences(article.text, article.language)
  const at = sentences.at(-1)?.start ?? article.text.length
  const opening = splitSentences(`${other.title} ${other.text}`, other.language)[0]
  const told = opening ? `${other.title} ${other.text}`.slice(opening.start, opening.end) : ''
  return { ...article, text: `${article.text.slice(0, at)}${told} ${article.text.slice(at)}` }
}

function topicOf({ topic, event }: EventArticle): string {
  return topic === undefined ? event : String(topic)
}

/**
 * Questions from articles about and near a story: asked of the story as it is known at first, of it
 * told in the other language only, and of one in which some events have articles of their own.
 */
export function storyQuestions(
  rows: readonly StoryArticle[],
  { events, names }: { events: readonly KnownEvent[]; names: readonly KnownName[] },
): readonly Question[] {
  const plain = new MemoryKnowledgeBase(events, names)
  return rows.flatMap((row, at) => {
    const roleOf = (eventId: string) =>
      row.background.includes(eventId)
        ? ('background' as const)
        : row.reports.includes(eventId)
          ? ('main' as const)
          : null
    const profiles = cache()
    const text = articleText(row)
    const shared = { articleId: row.id, source: 'story' as const, fold: at % FOLDS }
    const abroad = (event: KnownEvent): KnownEvent => ({
      ...event,
      texts: event.texts.filter(({ language }) => language !== row.lang),
      articles: event.articles.filter(({ language }) => language !== row.lang),
      statements: event.statements.map((statement) => ({
        ...statement,
        renderings: statement.renderings.filter(({ language }) => language !== row.lang),
      })),
    })
    return [
      {
        ...shared,
        variant: 'story',
        weight: STORY_WEIGHT,
        examples: ask(plain, text, roleOf, profiles),
      },
      {
        ...shared,
        variant: 'abroad',
        weight: STORY_WEIGHT / 4,
        examples: ask(plain, text, roleOf, profiles, abroad),
      },
    ]
  })
}
