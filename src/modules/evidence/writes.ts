import { eq } from 'drizzle-orm'
import { insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import { type QuotedSpan, quotedSpan } from '../../db/quoted-span.ts'
import { InvalidEdit, NotFound } from '../../db/refusals.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { articleVersion } from '../../db/schema/article.ts'
import { evidence } from '../../db/schema/evidence.ts'
import { CodePoints } from '../../linking/span.ts'
import type { Supported } from './queries.ts'

/** A span of an article version as an editor gives it: by offsets, by its words, or by both. */
export interface GivenSpan {
  readonly articleVersionId: string
  /** Unicode code points before the span, and before the first one after it. */
  readonly start?: number | null | undefined
  readonly end?: number | null | undefined
  /** The words, literally; without offsets, they stand in the text once. */
  readonly exact?: string | null | undefined
}

/**
 * Records what an article says in support of a row.
 * @returns the id of the evidence
 * @throws {NotFound} when there is no such article version
 * @throws {InvalidEdit} when the span does not stand in its text, or not only once
 */
export async function supportRow(
  transaction: RevisionTransaction,
  supported: Supported,
  rowId: string,
  span: GivenSpan,
): Promise<string> {
  const [version] = await transaction
    .select({ text: articleVersion.text })
    .from(articleVersion)
    .where(eq(articleVersion.id, span.articleVersionId))
  if (version === undefined) {
    throw new NotFound('articleVersion', 'There is no article version with this id.')
  }
  return insertRow(transaction, evidence, {
    articleVersionId: span.articleVersionId,
    ...locate(version.text, span),
    ...supportedColumn(supported, rowId),
  })
}

/** The same for several spans. */
export async function supportRowWith(
  transaction: RevisionTransaction,
  supported: Supported,
  rowId: string,
  spans: readonly GivenSpan[] | null | undefined,
): Promise<void> {
  for (const span of spans ?? []) await supportRow(transaction, supported, rowId, span)
}

export function removeEvidence(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, evidence, read)
}

/** The foreign key to what is supported. */
function supportedColumn(
  supported: Supported,
  rowId: string,
): Partial<typeof evidence.$inferInsert> {
  const stem = supported.replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())
  return { [`${stem}Id`]: rowId }
}

function locate(text: string, { start, end, exact }: GivenSpan): QuotedSpan {
  if (typeof start === 'number' && typeof end === 'number') {
    const span = spanAt(text, start, end)
    if (typeof exact === 'string' && exact !== span.exact) {
      throw new InvalidEdit('exact', 'At these offsets, the text has other words.')
    }
    return span
  }
  if (typeof start === 'number' || typeof end === 'number') {
    throw new InvalidEdit('start', 'A span has both offsets, or its words alone.')
  }
  if (typeof exact !== 'string') {
    throw new InvalidEdit('exact', 'A span is given by its offsets, by its words, or by both.')
  }
  return spanOfWords(text, exact)
}

function spanAt(text: string, start: number, end: number): QuotedSpan {
  const codePoints = new CodePoints(text)
  if (start >= end) throw new InvalidEdit('end', 'A span ends after it starts.')
  const length = codePoints.before(text.length)
  if (end > length) {
    throw new InvalidEdit('end', `The text ends after ${length} code points.`)
  }
  return quotedSpan(text, codePoints.indexOf(start), codePoints.indexOf(end))
}

function spanOfWords(text: string, words: string): QuotedSpan {
  const first = text.indexOf(words)
  if (first === -1) throw new InvalidEdit('exact', 'The words do not stand in the text.')
  if (text.indexOf(words, first + 1) !== -1) {
    throw new InvalidEdit(
      'exact',
      'The words stand in the text more than once. Say where, by the offsets.',
    )
  }
  return quotedSpan(text, first, first + words.length)
}
