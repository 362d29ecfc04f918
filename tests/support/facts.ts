import type { Database } from '../../src/db/client.ts'
import { commitRevision, type RevisionTransaction } from '../../src/db/revision.ts'
import { actor, actorName } from '../../src/db/schema/actor.ts'
import { event, eventLink, eventText, participation } from '../../src/db/schema/event.ts'
import { externalId } from '../../src/db/schema/external-id.ts'
import { place, placeName } from '../../src/db/schema/place.ts'
import { relationship, relationshipEvent } from '../../src/db/schema/relationship.ts'
import { story, storyEvent, storyText } from '../../src/db/schema/story.ts'
import { resolveEdtf } from '../../src/time/bounds.ts'

/**
 * Builders of rows. Each takes any column, fills in what the test is not about (also the rows it
 * refers to), and returns the inserted row. A database gets one revision a call; within
 * `commitRevision`, pass the transaction.
 */
export type Writer = Database | RevisionTransaction

export function write<Result>(
  writer: Writer,
  run: (transaction: RevisionTransaction) => Promise<Result>,
): Promise<Result> {
  return 'orm' in writer
    ? commitRevision(writer, { author: 'test', reason: 'test' }, run).then(({ result }) => result)
    : run(writer)
}

export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined || rows.length > 1) {
    throw new Error(`one row was expected, not ${rows.length}`)
  }
  return row
}

let named = 0
/** A slug that no other row of the file has. */
export const newSlug = (kind: string) => {
  named += 1
  return `${kind}-${named}`
}

/** The dated columns of an EDTF date, which is read in UTC where the test does not say. */
export const dated = (
  { edtf, timeZone = 'UTC' }: { readonly edtf?: string; readonly timeZone?: string },
  otherwise = '2025-01-21',
) => resolveEdtf(edtf ?? otherwise, timeZone)

/** A text in each language: `{ de: 'Amnestie', en: 'Amnesty' }`. */
export type InLanguages = Readonly<Record<string, string>>

export function insertActor(
  writer: Writer,
  { names = {}, ...columns }: Partial<typeof actor.$inferInsert> & { names?: InLanguages } = {},
) {
  return write(writer, async (transaction) => {
    const row = only(
      await transaction
        .insert(actor)
        .values({ slug: newSlug('actor'), kind: 'person', ...columns })
        .returning(),
    )
    for (const [language, value] of Object.entries(names)) {
      await insertActorName(transaction, { actorId: row.id, language, value })
    }
    return row
  })
}

export function insertActorName(
  writer: Writer,
  columns: Partial<typeof actorName.$inferInsert> = {},
) {
  return write(writer, async (transaction) => {
    const actorId = columns.actorId ?? (await insertActor(transaction)).id
    return only(
      await transaction
        .insert(actorName)
        .values({
          language: 'en',
          value: 'A name',
          kind: 'preferred',
          ...dated(columns, '../..'),
          ...columns,
          actorId,
        })
        .returning(),
    )
  })
}

export function insertPlace(
  writer: Writer,
  { names = {}, ...columns }: Partial<typeof place.$inferInsert> & { names?: InLanguages } = {},
) {
  return write(writer, async (transaction) => {
    const row = only(
      await transaction
        .insert(place)
        .values({ slug: newSlug('place'), ...columns })
        .returning(),
    )
    for (const [language, value] of Object.entries(names)) {
      await transaction.insert(placeName).values({ placeId: row.id, language, value })
    }
    return row
  })
}

export function insertExternalId(
  writer: Writer,
  columns: Partial<typeof externalId.$inferInsert> = {},
) {
  return write(writer, async (transaction) =>
    only(
      await transaction
        .insert(externalId)
        .values({ authority: 'wikidata', value: newSlug('Q'), ...columns })
        .returning(),
    ),
  )
}

export interface EventTexts {
  readonly titles?: InLanguages
  /** Each in a language that has a title. */
  readonly summaries?: InLanguages
}

export function insertEvent(
  writer: Writer,
  { titles = {}, summaries = {}, ...columns }: Partial<typeof event.$inferInsert> & EventTexts = {},
) {
  return write(writer, async (transaction) => {
    const row = only(
      await transaction
        .insert(event)
        .values({
          slug: newSlug('event'),
          kind: 'announcement',
          status: 'happened',
          ...dated(columns),
          ...columns,
        })
        .returning(),
    )
    for (const [language, title] of Object.entries(titles)) {
      const summary = summaries[language] ?? null
      await transaction.insert(eventText).values({ eventId: row.id, language, title, summary })
    }
    return row
  })
}

export function insertParticipation(
  writer: Writer,
  columns: Partial<typeof participation.$inferInsert> = {},
) {
  return write(writer, async (transaction) => {
    const eventId = columns.eventId ?? (await insertEvent(transaction)).id
    const actorId = columns.actorId ?? (await insertActor(transaction)).id
    return only(
      await transaction
        .insert(participation)
        .values({ role: 'participant', ...columns, eventId, actorId })
        .returning(),
    )
  })
}

export function insertEventLink(
  writer: Writer,
  columns: Partial<typeof eventLink.$inferInsert> = {},
) {
  return write(writer, async (transaction) => {
    const sourceId = columns.sourceId ?? (await insertEvent(transaction)).id
    const targetId = columns.targetId ?? (await insertEvent(transaction)).id
    return only(
      await transaction
        .insert(eventLink)
        .values({ kind: 'follows', ...columns, sourceId, targetId })
        .returning(),
    )
  })
}

export function insertRelationship(
  writer: Writer,
  columns: Partial<typeof relationship.$inferInsert> = {},
) {
  return write(writer, async (transaction) => {
    const sourceId = columns.sourceId ?? (await insertActor(transaction)).id
    const targetId = columns.targetId ?? (await insertActor(transaction)).id
    return only(
      await transaction
        .insert(relationship)
        .values({ kind: 'allied_with', ...dated(columns), ...columns, sourceId, targetId })
        .returning(),
    )
  })
}

/** An event as a dated fact of a relationship. */
export function insertRelationshipEvent(
  writer: Writer,
  columns: Partial<typeof relationshipEvent.$inferInsert> = {},
) {
  return write(writer, async (transaction) => {
    const relationshipId = columns.relationshipId ?? (await insertRelationship(transaction)).id
    const eventId = columns.eventId ?? (await insertEvent(transaction)).id
    return only(
      await transaction
        .insert(relationshipEvent)
        .values({ ...columns, relationshipId, eventId })
        .returning(),
    )
  })
}

/** A story of the events in the order given. */
export function insertStory(
  writer: Writer,
  {
    titles = {},
    eventIds = [],
    ...columns
  }: Partial<typeof story.$inferInsert> & {
    titles?: InLanguages
    eventIds?: readonly string[]
  } = {},
) {
  return write(writer, async (transaction) => {
    const row = only(
      await transaction
        .insert(story)
        .values({ slug: newSlug('story'), ...columns })
        .returning(),
    )
    for (const [language, title] of Object.entries(titles)) {
      await transaction.insert(storyText).values({ storyId: row.id, language, title })
    }
    for (const [index, eventId] of eventIds.entries()) {
      await transaction.insert(storyEvent).values({ storyId: row.id, eventId, position: index + 1 })
    }
    return row
  })
}
