import { editRow, insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { writeInLanguage } from '../../db/language-rows.ts'
import { referTo, referToAny } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { event, eventText } from '../../db/schema/event.ts'
import { storedLanguageTag } from '../../language/language-tag.ts'
import { datedColumnsOf, type StatedDate } from '../../time/dated-columns.ts'
import { type GivenSpan, supportRowWith } from '../evidence/writes.ts'
import { insertParticipation, type NewParticipation } from '../participation/writes.ts'
import { PLACES } from '../place/queries.ts'
import { changedDate } from '../time/writes.ts'
import { EVENTS, type EventKind, type EventStatus } from './queries.ts'

export interface WrittenText {
  readonly language: string
  readonly title: string
  /** Left out or null where nobody wrote it. */
  readonly summary?: string | null | undefined
}

export interface NewEvent {
  readonly slug: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly date: StatedDate
  readonly place?: Reference | null | undefined
  /** At most one a language. */
  readonly texts: readonly WrittenText[]
  /** In the order that they are to be read. */
  readonly participations?: readonly NewParticipation[] | null | undefined
  /** Where it stands that the event happened. */
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

/**
 * Makes an event with its texts and participations.
 * @returns its id
 * @throws {Refusal} when a slug is taken, a text comes twice, or something is not there
 */
export async function createEvent(
  transaction: RevisionTransaction,
  { slug, kind, status, date, place, texts, participations, evidence }: NewEvent,
): Promise<string> {
  const placeId = await referToAny(transaction, PLACES, place, 'place')
  const id = await insertRow(transaction, event, {
    slug,
    kind,
    status,
    placeId: placeId ?? null,
    ...datedColumnsOf(date),
  })
  for (const text of texts) await writeText(transaction, id, text, null)
  for (const participation of participations ?? []) {
    await insertParticipation(transaction, id, participation)
  }
  await supportRowWith(transaction, 'event', id, evidence)
  return id
}

export interface EventChanges {
  readonly slug?: string | null | undefined
  readonly kind?: EventKind | null | undefined
  readonly status?: EventStatus | null | undefined
  readonly date?: StatedDate | null | undefined
  /** Null for nowhere in particular. */
  readonly place?: Reference | null | undefined
}

/** @returns the id of the event, or of its survivor, which is edited in its place */
export async function editEvent(
  transaction: RevisionTransaction,
  read: ReadRow,
  { date, place, ...columns }: EventChanges,
): Promise<string> {
  const id = await referTo(transaction, EVENTS, { id: read.id }, 'id', 'edit')
  await editRow(
    transaction,
    event,
    { ...read, id },
    {
      ...columns,
      placeId: await referToAny(transaction, PLACES, place, 'place'),
      ...changedDate('date', date),
    },
  )
  return id
}

/**
 * Writes an event's title and summary in one language.
 * @param basedOn the revision of the text as it was read; left out or null where there was none
 * @returns the id of the text
 */
export async function writeEventText(
  transaction: RevisionTransaction,
  { event: written, ...text }: WrittenText & { readonly event: Reference },
  basedOn: string | null | undefined,
): Promise<string> {
  const eventId = await referTo(transaction, EVENTS, written, 'event')
  return writeText(transaction, eventId, text, basedOn ?? null)
}

function writeText(
  transaction: RevisionTransaction,
  eventId: string,
  { language, title, summary }: WrittenText,
  basedOn: string | null,
): Promise<string> {
  const row = { eventId, language: storedLanguageTag(language), title, summary: summary ?? null }
  const owner = { column: eventText.eventId, id: eventId }
  return writeInLanguage(transaction, eventText, owner, row, basedOn)
}

export function removeEventText(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, eventText, read)
}
