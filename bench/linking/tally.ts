import type { GeneratedArticle } from '../data/incoming-articles.ts'
import type { Verdict } from './watched-linker.ts'

const COUNTS = [
  /** The articles. */
  'articles',
  /** Those whose event was among the candidates. */
  'found',
  /** Those whose event was linked without asking anybody, or else proposed. */
  'linked',
  'proposed',
  /** Those that were linked to another event as their news. */
  'misled',
  /** Those of which a new event was proposed. */
  'new',
] as const

export type Tally = Readonly<Record<(typeof COUNTS)[number], number>>

/** What became of articles: those about a known event, those about a new one, and what they recall. */
export interface Tallies {
  readonly known: Tally
  readonly unknown: Tally
  readonly recalled: Tally
}

export const NO_TALLIES: Tallies = { known: noTally(), unknown: noTally(), recalled: noTally() }

export function tallyOf(
  { reported, recalled }: GeneratedArticle,
  { candidateIds, judgement }: Verdict,
): Tallies {
  const { links, newEvent } = judgement
  const outcomeOf = (id: string) => links.find(({ event }) => event.id === id)?.outcome
  const misled = links.some(
    ({ event, outcome, role }) =>
      outcome === 'linked' &&
      role === 'main' &&
      event.id !== reported?.id &&
      event.id !== recalled.id,
  )
  const ofArticle = {
    ...noTally(),
    articles: 1,
    misled: Number(misled),
    new: Number(newEvent !== null),
  }
  const ofEvent = (id: string) => ({
    found: Number(candidateIds.has(id)),
    linked: Number(outcomeOf(id) === 'linked'),
    proposed: Number(outcomeOf(id) === 'proposed'),
  })
  return {
    known: reported ? { ...ofArticle, ...ofEvent(reported.id) } : noTally(),
    unknown: reported ? noTally() : ofArticle,
    recalled: { ...noTally(), articles: 1, ...ofEvent(recalled.id) },
  }
}

export function addTallies(one: Tallies, other: Tallies): Tallies {
  return {
    known: added(one.known, other.known),
    unknown: added(one.unknown, other.unknown),
    recalled: added(one.recalled, other.recalled),
  }
}

function noTally(): Tally {
  return { articles: 0, found: 0, linked: 0, proposed: 0, misled: 0, new: 0 }
}

function added(one: Tally, other: Tally): Tally {
  // The keys are those of a tally.
  return Object.fromEntries(COUNTS.map((count) => [count, one[count] + other[count]])) as Tally
}
