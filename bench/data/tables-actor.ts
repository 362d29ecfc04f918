import type { Actor } from './actors.ts'
import { datedValues, resolve } from './date.ts'
import { identify, streamNumber } from './identity.ts'
import { Random } from './random.ts'
import { DATED_COLUMNS, type Table } from './table.ts'

/** How often an actor is the source of 0, 1, … 4 relationships. */
const RELATIONSHIP_WEIGHTS = [0.3, 0.3, 0.2, 0.1, 0.1]

const RELATIONSHIP_KINDS = [
  'partner_in',
  'chief_executive_of',
  'spokesperson_of',
  'founder_of',
  'owner_of',
  'member_of',
  'employee_of',
  'investor_in',
  'allied_with',
  'at_odds_with',
] as const

const MOST_NAMES = 5

export const actorTables: readonly Table[] = [
  {
    name: 'actor',
    columns: ['id', 'slug', 'kind'],
    *rows({ actors }) {
      for (const { id, slug, kind } of actors.all) yield [id, slug, kind]
    },
  },
  {
    name: 'actor_name',
    columns: ['id', 'actor_id', 'language', 'value', 'kind', 'position', ...DATED_COLUMNS],
    *rows({ actors }) {
      // Nobody has told since when it is the name, or until when.
      const dated = datedValues(resolve('../..', 'UTC'))
      for (const actor of actors.all) {
        for (const [position, [kind, language, value]] of namesOf(actor).entries()) {
          const id = identify('actor_name', actor.index * MOST_NAMES + position)
          yield [id, actor.id, language, value, kind, position, ...dated]
        }
      }
    },
  },
  {
    name: 'relationship',
    columns: ['id', 'source_id', 'target_id', 'kind', ...DATED_COLUMNS],
    *rows({ seed, actors }) {
      for (const source of actors.all) {
        const random = new Random(seed, streamNumber('relationship'), source.index)
        const targets = actors.draw(random, random.weighted(RELATIONSHIP_WEIGHTS))
        for (const [ordinal, target] of targets.entries()) {
          const date = resolve(`${2000 + random.below(25)}/..`, 'UTC')
          const kind = random.pick(RELATIONSHIP_KINDS)
          if (target === source) continue
          const id = identify('relationship', source.index * RELATIONSHIP_WEIGHTS.length + ordinal)
          yield [id, source.id, target.id, kind, ...datedValues(date)]
        }
      }
    },
  },
]

function namesOf({ name, alias, office }: Actor): readonly (readonly [string, string, string])[] {
  return [
    ['preferred', 'de', name.de],
    ['preferred', 'en', name.en],
    ...(alias === undefined ? [] : [['alias', 'de', alias] as const]),
    ...(office === undefined
      ? []
      : [['role', 'de', office.de] as const, ['role', 'en', office.en] as const]),
  ]
}
