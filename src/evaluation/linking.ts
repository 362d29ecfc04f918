import type { Judgement } from '../linking/judgement.ts'
import { draftEvent } from '../linking/scoring/draft-event.ts'
import { bCubedF1, calibrationError, type Forecast, type PrecisionRecall } from './figures.ts'
import type { Consulted, KnowledgeBase } from './knowledge-base.ts'
import { articleText, type EventArticle } from './labelled-articles.ts'

/** What decides on an article: the linker as it is shipped. */
export type Judge = (consulted: Consulted) => Judgement | Promise<Judgement>

/** How well articles find the events that are known from one article each. */
export interface FindingFigures {
  /** Articles whose event was known, and how many of them found it first. */
  readonly known: number
  readonly first: number
  /** Articles that were linked without asking, and how many of them to the right event only. */
  readonly linked: number
  readonly rightlyLinked: number
  /** Of calling an article's news new. */
  readonly news: PrecisionRecall
  /** Of the score of the likeliest event; null without articles. */
  readonly calibrationError: number | null
}

export interface LinkingFigures {
  readonly language: string
  readonly articles: number
  /** In the file's order: the first article of an event is new, the later ones should find it. */
  readonly replay: FindingFigures
  /** The same with every third event kept out, so that all its articles are new. */
  readonly thirdUnknown: FindingFigures
  /** Where articles are put together as the linker decides alone; null without articles. */
  readonly freeRunBCubedF1: number | null
}

/** One article's answer, beside what would have been right. */
interface Outcome {
  readonly language: string
  /** The id of its event; null where that was not known yet. */
  readonly eventId: string | null
  readonly judgement: Judgement
}

/**
 * Replays labelled articles into empty knowledge bases.
 * @param emptyBase opens another empty knowledge base; the caller closes them
 * @returns the figures of each language, in alphabetical order
 */
export async function evaluateLinking(
  rows: readonly EventArticle[],
  emptyBase: () => Promise<KnowledgeBase>,
  judge: Judge,
): Promise<readonly LinkingFigures[]> {
  const replay = await replayed(rows, await emptyBase(), judge)
  const thirdUnknown = await askedOfTwoThirds(rows, await emptyBase(), judge)
  const put = await putTogether(rows, await emptyBase(), judge)
  return [...new Set(rows.map(({ lang }) => lang))].toSorted().map((language) => {
    const inLanguage = <Item extends { readonly language: string }>(items: readonly Item[]) =>
      items.filter((item) => item.language === language)
    return {
      language,
      articles: rows.filter(({ lang }) => lang === language).length,
      replay: figuresOf(inLanguage(replay)),
      thirdUnknown: figuresOf(inLanguage(thirdUnknown)),
      freeRunBCubedF1: bCubedF1(inLanguage(put)),
    }
  })
}

/** Asks about every article; the first one of each event then creates it. */
async function replayed(
  rows: readonly EventArticle[],
  base: KnowledgeBase,
  judge: Judge,
): Promise<readonly Outcome[]> {
  const eventIds = new Map<string, string>()
  const outcomes: Outcome[] = []
  for (const row of rows) {
    const consulted = await base.consult(articleText(row))
    const judgement = await judge(consulted)
    const eventId = eventIds.get(row.event) ?? null
    outcomes.push({ language: row.lang, eventId, judgement })
    if (eventId === null) eventIds.set(row.event, await create(base, row, consulted))
  }
  return outcomes
}

/** In which order the unknown events come: the second of three, the fifth, the eighth. */
const EVERY = 3
const UNKNOWN = 1

/** Stores the first article of two thirds of the events, then asks about all the others. */
async function askedOfTwoThirds(
  rows: readonly EventArticle[],
  base: KnowledgeBase,
  judge: Judge,
): Promise<readonly Outcome[]> {
  const firsts = [...Map.groupBy(rows, ({ event }) => event).values()].flatMap(([first], at) =>
    first && at % EVERY !== UNKNOWN ? [first] : [],
  )
  const eventIds = new Map<string, string>()
  for (const row of firsts) {
    const consulted = await base.consult(articleText(row))
    eventIds.set(row.event, await create(base, row, consulted))
  }
  const outcomes: Outcome[] = []
  for (const row of rows) {
    if (firsts.includes(row)) continue
    const judgement = await judge(await base.consult(articleText(row)))
    outcomes.push({ language: row.lang, eventId: eventIds.get(row.event) ?? null, judgement })
  }
  return outcomes
}

/** Lets the linker decide alone: what it would propose it does. */
async function putTogether(rows: readonly EventArticle[], base: KnowledgeBase, judge: Judge) {
  const put: { language: string; put: string; belongs: string }[] = []
  for (const row of rows) {
    const consulted = await base.consult(articleText(row))
    const { links, newEvent } = await judge(consulted)
    const news =
      newEvent === null ? (links.find(({ role }) => role === 'main') ?? links[0]) : undefined
    if (news) await base.link(row.id, consulted.article, news.event.id)
    const eventId = news?.event.id ?? (await create(base, row, consulted))
    put.push({ language: row.lang, put: eventId, belongs: row.event })
  }
  return put
}

async function create(
  base: KnowledgeBase,
  { id }: EventArticle,
  { article }: Consulted,
): Promise<string> {
  return base.createEvent(id, article, draftEvent(article))
}

function figuresOf(outcomes: readonly Outcome[]): FindingFigures {
  const known = outcomes.filter(({ eventId }) => eventId !== null)
  const linked = outcomes.flatMap(({ eventId, judgement }) => {
    const links = judgement.links.filter(({ outcome }) => outcome === 'linked')
    return links.length === 0 ? [] : [links.every(({ event }) => event.id === eventId)]
  })
  const calledNew = outcomes.filter(({ judgement }) => judgement.newEvent !== null)
  return {
    known: known.length,
    first: known.filter(({ eventId, judgement }) => likeliest(judgement)?.event.id === eventId)
      .length,
    linked: linked.length,
    rightlyLinked: linked.filter((isRight) => isRight).length,
    news: {
      right: calledNew.filter(({ eventId }) => eventId === null).length,
      said: calledNew.length,
      actual: outcomes.length - known.length,
    },
    calibrationError: calibrationError(outcomes.flatMap(forecastOf)),
  }
}

function forecastOf({ eventId, judgement }: Outcome): readonly Forecast[] {
  const first = likeliest(judgement)
  return first ? [{ probability: first.score, cameTrue: first.event.id === eventId }] : []
}

function likeliest({ links, unlikely }: Judgement) {
  return links[0] ?? unlikely[0]
}
