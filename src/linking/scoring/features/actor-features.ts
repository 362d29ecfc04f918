import type { Protagonist } from '../article-profile.ts'
import { type Comparison, participantsIn } from '../comparison.ts'
import { type EventProfile, ownArticlesOf } from '../event-profile.ts'
import { coverage } from '../word-rarity.ts'
import type { Feature } from './feature.ts'

/** What actors of rarity 1 count for, when that many are shared. */
const ENOUGH_SHARED = 2

export const actorFeatures: readonly Feature[] = [
  {
    name: 'sharedActors',
    kind: 'actors',
    sign: 1,
    measure: ({ article, event }) =>
      event.participants.size === 0 ? null : sharedRarity(article.prominence, event),
  },
  {
    name: 'sharedActorsInPassage',
    kind: 'actors',
    sign: 1,
    measure: ({ event, passage }) =>
      event.participants.size === 0 ? null : sharedRarity(passage.actors, event),
  },
  {
    name: 'castMissingInPassage',
    kind: 'actors',
    sign: -1,
    measure: ({ event, passage }) =>
      event.participants.size === 0 ? null : 1 - participantsIn(passage, event),
  },
  {
    name: 'keyCastMissing',
    kind: 'actors',
    sign: -1,
    measure: keyCastMissing,
  },
  {
    name: 'strangersInPassage',
    kind: 'actors',
    sign: -1,
    measure: strangersInPassage,
  },
  {
    name: 'protagonistsKnown',
    kind: 'actors',
    sign: 1,
    measure: protagonistsKnown,
  },
  {
    name: 'namesKnownOfEvent',
    kind: 'actors',
    sign: 1,
    measure: ({ article, event, rarity }) =>
      coverage(
        article.leadNameWords,
        {
          has: (id) =>
            event.told.has(id) || event.articles.some(({ text }) => text.salience.has(id)),
        },
        rarity,
      ),
  },
]

/** The rarer the shared actors and the more of them, the closer to 1. */
function sharedRarity(
  actors: { has(actorId: string): boolean },
  { participants }: Comparison['event'],
): number {
  let shared = 0
  for (const [actorId, rarity] of participants) if (actors.has(actorId)) shared += rarity
  return Math.min(shared / ENOUGH_SHARED, 1)
}

/** Roles that an event can do without; drafts give no others. */
const SIDE_ROLES: ReadonlySet<string> = new Set([
  'participant',
  'speaker',
  'attendee',
  'addressee',
  'witness',
  'host',
])

/** Those who cannot be exchanged, as whoever is pardoned: one who is not named was not meant. */
export function keyCast({ event }: EventProfile): ReadonlySet<string> {
  return new Set(
    event.participants.filter(({ role }) => !SIDE_ROLES.has(role)).map(({ actorId }) => actorId),
  )
}

function keyCastMissing({ article, event }: Comparison): number | null {
  let missing = 0
  let all = 0
  for (const actorId of keyCast(event)) {
    const rarity = event.participants.get(actorId) ?? 0
    all += rarity
    if (!article.prominence.has(actorId)) missing += rarity
  }
  return all === 0 ? null : missing / all
}

/** How many of those whom the passage names have no part in the event, of all whom it names. */
function strangersInPassage({ event, passage }: Comparison): number | null {
  if (passage.actors.size === 0 || event.participants.size === 0) return null
  const strangers = [...passage.actors].filter((actorId) => !event.participants.has(actorId))
  return strangers.length / passage.actors.size
}

/** How much of whom the article is about is known of the event: "the same, but of another man". */
function protagonistsKnown(comparison: Comparison): number | null {
  const { protagonists } = comparison.article
  const all = protagonists.reduce((sum, { weight }) => sum + weight, 0)
  const known = protagonists
    .filter((protagonist) => isKnownOf(comparison.event, protagonist))
    .reduce((sum, { weight }) => sum + weight, 0)
  return all === 0 ? null : known / all
}

/** Whether somebody takes part in an event, or is named where it is told. */
export function isKnownOf(event: EventProfile, { actorId, word }: Protagonist): boolean {
  return (
    (actorId !== null && event.participants.has(actorId)) ||
    event.told.has(word) ||
    ownArticlesOf(event).some(({ text }) => text.salience.has(word))
  )
}
