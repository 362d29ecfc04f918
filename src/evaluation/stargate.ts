import type { JudgedLink, Judgement } from '../linking/judgement.ts'
import { calibrationError, type PrecisionRecall } from './figures.ts'
import type { Consulted } from './knowledge-base.ts'
import { articleText, type StoryArticle } from './labelled-articles.ts'
import type { Judge } from './linking.ts'

/** A knowledge base that holds the story already. */
export interface StoryBase {
  consult(article: ReturnType<typeof articleText>): Promise<Consulted>
  /** The slug of an event that was among the candidates; null where it is none of the story. */
  slugOf(eventId: string): string | null
}

export interface StoryFigures {
  readonly language: string
  readonly articles: number
  /** Events that articles are about, and how many were linked, or proposed ahead of the others. */
  readonly mainEvents: number
  readonly mainFound: number
  /** Events that articles recall, and how many were linked or proposed. */
  readonly backgroundEvents: number
  readonly backgroundFound: number
  /** Links made without asking, and how many of them to events that the article reports. */
  readonly links: number
  readonly rightLinks: number
  /** Of the links to reported events, made or proposed, how many and how many in the right role. */
  readonly reported: number
  readonly rightRoles: number
  /** Articles that report none of the events, and how many of them were linked all the same. */
  readonly unrelated: number
  readonly unrelatedLinked: number
  readonly unrelatedProposed: number
  /** Of proposing a new event. */
  readonly news: PrecisionRecall
  readonly calibrationError: number | null
}

interface Answer {
  readonly row: StoryArticle
  readonly judgement: Judgement
  readonly slugOf: (link: JudgedLink) => string | null
}

/**
 * Asks about articles near a story that the knowledge base holds; stores nothing.
 * @returns the figures of each language, in alphabetical order, and of all together as "all"
 */
export async function evaluateStory(
  rows: readonly StoryArticle[],
  base: StoryBase,
  judge: Judge,
): Promise<readonly StoryFigures[]> {
  const answers: Answer[] = []
  for (const row of rows) {
    const judgement = await judge(await base.consult(articleText(row)))
    answers.push({ row, judgement, slugOf: ({ event }) => base.slugOf(event.id) })
  }
  const languages = [...new Set(rows.map(({ lang }) => lang))].toSorted()
  return [
    ...languages.map((language) =>
      figuresOf(
        language,
        answers.filter(({ row }) => row.lang === language),
      ),
    ),
    figuresOf('all', answers),
  ]
}

function figuresOf(language: string, answers: readonly Answer[]): StoryFigures {
  const count = (of: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0)
  const unrelated = answers.filter(({ row }) => row.reports.length === 0)
  const isNew = ({ row }: Answer) => mainEventsOf(row).length === 0
  const calledNew = answers.filter(({ judgement }) => judgement.newEvent !== null)
  return {
    language,
    articles: answers.length,
    mainEvents: count(({ row }) => mainEventsOf(row).length),
    mainFound: count(mainFound),
    backgroundEvents: count(({ row }) => row.background.length),
    backgroundFound: count(({ row, judgement, slugOf }) => {
      const found = new Set(judgement.links.map(slugOf))
      return row.background.filter((slug) => found.has(slug)).length
    }),
    links: count(({ judgement }) => linkedOf(judgement).length),
    rightLinks: count((answer) => linkedOf(answer.judgement).filter(isReported(answer)).length),
    reported: count((answer) => answer.judgement.links.filter(isReported(answer)).length),
    rightRoles: count(
      (answer) =>
        answer.judgement.links.filter(
          (link) =>
            isReported(answer)(link) &&
            (link.role === 'background') ===
              answer.row.background.includes(answer.slugOf(link) ?? ''),
        ).length,
    ),
    unrelated: unrelated.length,
    unrelatedLinked: unrelated.filter(({ judgement }) => linkedOf(judgement).length > 0).length,
    unrelatedProposed: unrelated.filter(({ judgement }) => judgement.links.length > 0).length,
    news: {
      right: calledNew.filter(isNew).length,
      said: calledNew.length,
      actual: answers.filter(isNew).length,
    },
    calibrationError: calibrationError(
      answers.flatMap((answer) =>
        [...answer.judgement.links, ...answer.judgement.unlikely].map((link) => ({
          probability: link.score,
          cameTrue: isReported(answer)(link),
        })),
      ),
    ),
  }
}

function mainEventsOf({ background, reports }: StoryArticle): readonly string[] {
  return reports.filter((slug) => !background.includes(slug))
}

/**
 * An article's main events that were linked, or are among the first proposed: of an article with
 * two main events, the first two that are not linked count.
 */
function mainFound({ row, judgement, slugOf }: Answer): number {
  const main = mainEventsOf(row)
  const linked = new Set(linkedOf(judgement).map(slugOf))
  const proposed = judgement.links.filter(({ outcome }) => outcome === 'proposed').map(slugOf)
  const missing = main.filter((slug) => !linked.has(slug))
  const first = new Set(proposed.slice(0, missing.length))
  return main.length - missing.filter((slug) => !first.has(slug)).length
}

function linkedOf({ links }: Judgement): readonly JudgedLink[] {
  return links.filter(({ outcome }) => outcome === 'linked')
}

function isReported({ row, slugOf }: Answer): (link: JudgedLink) => boolean {
  return (link) => row.reports.includes(slugOf(link) ?? '')
}
