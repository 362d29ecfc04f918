import { editRow, insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { referTo, referToAny } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { rendering, statement } from '../../db/schema/statement.ts'
import { storedLanguageTag } from '../../language/language-tag.ts'
import { datedColumnsOf, type StatedDate } from '../../time/dated-columns.ts'
import { ACTORS } from '../actor/queries.ts'
import { EVENTS } from '../event/queries.ts'
import { type GivenSpan, supportRowWith } from '../evidence/writes.ts'
import { changedDate } from '../time/writes.ts'
import { type RenderingForm, STATEMENTS, type StatementMedium } from './queries.ts'

export interface NewRendering {
  readonly language: string
  readonly form: RenderingForm
  readonly text: string
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

export interface NewStatement {
  readonly slug: string
  readonly speaker: Reference
  /** The event at which it was made; left out or null while that is not known. */
  readonly event?: Reference | null | undefined
  readonly medium: StatementMedium
  readonly date: StatedDate
  readonly renderings: readonly NewRendering[]
  /** Where it stands that the statement was made. */
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

/**
 * Makes a statement with its wordings.
 * @returns its id
 * @throws {Refusal} when the slug is taken, a wording comes twice, or something is not there
 */
export async function createStatement(
  transaction: RevisionTransaction,
  { slug, speaker, event, medium, date, renderings, evidence }: NewStatement,
): Promise<string> {
  const eventId = await referToAny(transaction, EVENTS, event, 'event')
  const id = await insertRow(transaction, statement, {
    slug,
    speakerId: await referTo(transaction, ACTORS, speaker, 'speaker'),
    eventId: eventId ?? null,
    medium,
    ...datedColumnsOf(date),
  })
  for (const wording of renderings) await insertRendering(transaction, id, wording)
  await supportRowWith(transaction, 'statement', id, evidence)
  return id
}

export interface StatementChanges {
  readonly slug?: string | null | undefined
  readonly speaker?: Reference | null | undefined
  readonly event?: Reference | null | undefined
  readonly medium?: StatementMedium | null | undefined
  readonly date?: StatedDate | null | undefined
}

export async function editStatement(
  transaction: RevisionTransaction,
  read: ReadRow,
  { speaker, event, date, ...columns }: StatementChanges,
): Promise<string> {
  const eventId = await referToAny(transaction, EVENTS, event, 'event')
  return editRow(transaction, statement, read, {
    ...columns,
    speakerId: await referToAny(transaction, ACTORS, speaker, 'speaker'),
    eventId,
    ...changedDate('date', date),
  })
}

/** @returns the id of the rendering */
export async function addRendering(
  transaction: RevisionTransaction,
  worded: Reference,
  wording: NewRendering,
): Promise<string> {
  const statementId = await referTo(transaction, STATEMENTS, worded, 'statement')
  return insertRendering(transaction, statementId, wording)
}

async function insertRendering(
  transaction: RevisionTransaction,
  statementId: string,
  { language, form, text, evidence }: NewRendering,
): Promise<string> {
  const id = await insertRow(transaction, rendering, {
    statementId,
    language: storedLanguageTag(language),
    form,
    text,
  })
  await supportRowWith(transaction, 'rendering', id, evidence)
  return id
}

export interface RenderingChanges {
  readonly language?: string | null | undefined
  readonly form?: RenderingForm | null | undefined
  readonly text?: string | null | undefined
}

export async function editRendering(
  transaction: RevisionTransaction,
  read: ReadRow,
  { language, ...columns }: RenderingChanges,
): Promise<string> {
  return editRow(transaction, rendering, read, {
    ...columns,
    language: language && storedLanguageTag(language),
  })
}

export function removeRendering(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, rendering, read)
}
