import { graphql } from 'graphql'
import type { Database } from '../../../src/db/client.ts'
import { event } from '../../../src/db/schema/event.ts'
import { createContext } from '../../../src/graphql/context.ts'
import { schema } from '../../../src/graphql/schema.ts'
import { resolveEdtf } from '../../../src/time/bounds.ts'
import { insertPlace, newSlug, write } from '../../support/facts.ts'
import { SERVICES } from '../../support/services.ts'

const DURING = /* GraphQL */ `
  query ($places: [ID!], $during: DuringInput!) {
    timeline(filter: { places: $places, during: $during }, first: 100) {
      totalCount
      nodes { slug }
    }
  }
`

export type Match = 'POSSIBLY' | 'CERTAINLY'
export const MATCHES: readonly Match[] = ['POSSIBLY', 'CERTAINLY']

export interface During {
  readonly edtf?: string
  readonly timeZone?: string
  readonly from?: string
  readonly to?: string
}

/** A date and the zone that it is read in. */
export type Dated = readonly [edtf: string, timeZone: string]

export interface Dates {
  /** The dates, of those that were inserted, of the events that are found. */
  find(during: During, match: Match): Promise<Dated[]>
}

/** Inserts an event for each date, at most 100, and asks for these only. */
export async function insertDates(database: Database, dates: readonly Dated[]): Promise<Dates> {
  const place = await insertPlace(database)
  const bySlug = new Map(dates.map((date) => [newSlug('event'), date]))
  await write(database, (transaction) =>
    transaction.insert(event).values(
      [...bySlug].map(([slug, [edtf, timeZone]]) => ({
        slug,
        kind: 'other' as const,
        status: 'happened' as const,
        placeId: place.id,
        ...resolveEdtf(edtf, timeZone),
      })),
    ),
  )
  return {
    find: async (during, match) => {
      const { data, errors } = await graphql({
        schema,
        source: DURING,
        variableValues: { places: [place.slug], during: { ...during, match } },
        contextValue: createContext(database, SERVICES),
      })
      if (errors) throw new AggregateError(errors, errors.join('\n'))
      const { timeline } = data as {
        timeline: { totalCount: number; nodes: { slug: string }[] }
      } // what the query asks for
      if (timeline.totalCount !== timeline.nodes.length) {
        throw new Error(`${timeline.totalCount} are counted, and ${timeline.nodes.length} listed`)
      }
      const found = new Set(timeline.nodes.map(({ slug }) => slug))
      return [...bySlug].filter(([slug]) => found.has(slug)).map(([, date]) => date)
    },
  }
}
