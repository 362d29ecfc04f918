import { editRow, insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { writeInLanguage } from '../../db/language-rows.ts'
import { referTo, referToAny } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { claim, claimText, stance } from '../../db/schema/claim.ts'
import { storedLanguageTag } from '../../language/language-tag.ts'
import { EVENTS } from '../event/queries.ts'
import { type GivenSpan, supportRowWith } from '../evidence/writes.ts'
import { STATEMENTS } from '../statement/queries.ts'
import { CLAIMS, type StancePosition } from './queries.ts'

export interface WrittenProposition {
  readonly language: string
  /** A neutral sentence. */
  readonly proposition: string
}

export interface NewClaim {
  readonly slug: string
  /** The event that it is about; left out or null where it is about none in particular. */
  readonly event?: Reference | null | undefined
  /** At most one a language. */
  readonly texts: readonly WrittenProposition[]
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

/**
 * Makes a claim with its wordings.
 * @returns its id
 * @throws {Refusal} when the slug is taken, or the event is not there
 */
export async function createClaim(
  transaction: RevisionTransaction,
  { slug, event, texts, evidence }: NewClaim,
): Promise<string> {
  const eventId = await referToAny(transaction, EVENTS, event, 'event')
  const id = await insertRow(transaction, claim, { slug, eventId: eventId ?? null })
  for (const text of texts) await writeText(transaction, id, text, null)
  await supportRowWith(transaction, 'claim', id, evidence)
  return id
}

export interface ClaimChanges {
  readonly slug?: string | null | undefined
  readonly event?: Reference | null | undefined
}

export async function editClaim(
  transaction: RevisionTransaction,
  read: ReadRow,
  { event, ...columns }: ClaimChanges,
): Promise<string> {
  const eventId = await referToAny(transaction, EVENTS, event, 'event')
  return editRow(transaction, claim, read, { ...columns, eventId })
}

/**
 * Writes a claim's wording in one language.
 * @param basedOn the revision of the text as it was read; left out or null where there was none
 * @returns the id of the text
 */
export async function writeClaimText(
  transaction: RevisionTransaction,
  { claim: worded, ...text }: WrittenProposition & { readonly claim: Reference },
  basedOn: string | null | undefined,
): Promise<string> {
  const claimId = await referTo(transaction, CLAIMS, worded, 'claim')
  return writeText(transaction, claimId, text, basedOn ?? null)
}

function writeText(
  transaction: RevisionTransaction,
  claimId: string,
  { language, proposition }: WrittenProposition,
  basedOn: string | null,
): Promise<string> {
  const row = { claimId, language: storedLanguageTag(language), proposition }
  const owner = { column: claimText.claimId, id: claimId }
  return writeInLanguage(transaction, claimText, owner, row, basedOn)
}

export function removeClaimText(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, claimText, read)
}

export interface NewStance {
  readonly claim: Reference
  readonly statement: Reference
  readonly position: StancePosition
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

/** @returns the id of the stance */
export async function addStance(
  transaction: RevisionTransaction,
  { claim: judged, statement, position, evidence }: NewStance,
): Promise<string> {
  const id = await insertRow(transaction, stance, {
    claimId: await referTo(transaction, CLAIMS, judged, 'claim'),
    statementId: await referTo(transaction, STATEMENTS, statement, 'statement'),
    position,
  })
  await supportRowWith(transaction, 'stance', id, evidence)
  return id
}

export async function editStance(
  transaction: RevisionTransaction,
  read: ReadRow,
  changes: { readonly position?: StancePosition | null | undefined },
): Promise<string> {
  return editRow(transaction, stance, read, changes)
}

export function removeStance(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, stance, read)
}
