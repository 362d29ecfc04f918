import { createHash } from 'node:crypto'
import { article, articleVersion } from '../../src/db/schema/article.ts'
import { evidence } from '../../src/db/schema/evidence.ts'
import { articleEvent, proposal } from '../../src/db/schema/linking.ts'
import { outlet } from '../../src/db/schema/outlet.ts'
import { dated, insertEvent, newSlug, only, type Writer, write } from './facts.ts'

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

export function insertOutlet(writer: Writer, columns: Partial<typeof outlet.$inferInsert> = {}) {
  return write(writer, async (transaction) =>
    only(
      await transaction
        .insert(outlet)
        .values({ slug: newSlug('outlet'), name: 'An outlet', language: 'de', ...columns })
        .returning(),
    ),
  )
}

/** An article with one version of the text. */
export function insertArticle(
  writer: Writer,
  {
    title = 'A title',
    text = 'A text.',
    ...columns
  }: Partial<typeof article.$inferInsert> & { title?: string; text?: string } = {},
) {
  return write(writer, async (transaction) => {
    const { language = 'de' } = columns
    const outletId = columns.outletId ?? (await insertOutlet(transaction)).id
    const row = only(
      await transaction
        .insert(article)
        .values({
          slug: newSlug('article'),
          ...dated(columns, '2025-01-24'),
          ...columns,
          language,
          outletId,
        })
        .returning(),
    )
    const version = await insertArticleVersion(transaction, {
      articleId: row.id,
      language,
      title,
      text,
    })
    return { ...row, version }
  })
}

/** Another version of an article's text, the first one where the number is not given. */
export function insertArticleVersion(
  writer: Writer,
  columns: Partial<typeof articleVersion.$inferInsert> & { articleId: string },
) {
  const text = columns.text ?? 'A text.'
  return write(writer, async (transaction) =>
    only(
      await transaction
        .insert(articleVersion)
        .values({
          number: 1,
          title: 'A title',
          text,
          sha256: sha256(text),
          language: 'de',
          retrievedAt: '2025-01-24T12:00:00Z',
          ...columns,
        })
        .returning(),
    ),
  )
}

interface Span {
  /** The version that it stands in, with its text. */
  readonly version: { readonly id: string; readonly text: string }
  /** The words of the text, of which the first occurrence counts. */
  readonly exact: string
}

/** Evidence of the row whose column is given (`eventId: …`), or of a new event. */
export function insertEvidence(
  writer: Writer,
  { version, exact, ...columns }: Span & Partial<typeof evidence.$inferInsert>,
) {
  return write(writer, async (transaction) => {
    // A test of wrong words or offsets gives them itself.
    const span =
      columns.startOffset === undefined
        ? spanOf(version.text, exact)
        : { exact, startOffset: 0, endOffset: 0, prefix: '', suffix: '' }
    const target = Object.keys(columns).some((column) => column.endsWith('Id'))
      ? {}
      : { eventId: (await insertEvent(transaction)).id }
    return only(
      await transaction
        .insert(evidence)
        .values({
          articleVersionId: version.id,
          ...span,
          ...target,
          ...columns,
        })
        .returning(),
    )
  })
}

/** Where `exact` first stands in the text, in code points, with what stands around it. */
export function spanOf(text: string, exact: string) {
  const at = text.indexOf(exact)
  if (at === -1) {
    throw new Error(`"${exact}" does not stand in the text`)
  }
  const before = [...text.slice(0, at)]
  const startOffset = before.length
  return {
    exact,
    startOffset,
    endOffset: startOffset + [...exact].length,
    prefix: before.slice(-8).join(''),
    suffix: [...text.slice(at + exact.length)].slice(0, 8).join(''),
  }
}

export function insertArticleEvent(
  writer: Writer,
  columns: Partial<typeof articleEvent.$inferInsert> = {},
) {
  return write(writer, async (transaction) => {
    const articleId = columns.articleId ?? (await insertArticle(transaction)).id
    const eventId = columns.eventId ?? (await insertEvent(transaction)).id
    return only(
      await transaction
        .insert(articleEvent)
        .values({ role: 'main', decidedBy: 'test', ...columns, articleId, eventId })
        .returning(),
    )
  })
}

/** A pending proposal of a new event, or of a link where an event is given. */
export function insertProposal(
  writer: Writer,
  columns: Partial<typeof proposal.$inferInsert> = {},
) {
  return write(writer, async (transaction) => {
    const articleVersionId =
      columns.articleVersionId ?? (await insertArticle(transaction)).version.id
    const target = columns.eventId
      ? ({ kind: 'link' } as const)
      : ({ kind: 'event', draft: {} } as const)
    return only(
      await transaction
        .insert(proposal)
        .values({
          ...target,
          role: 'main',
          score: 0.5,
          features: {},
          modelVersion: 'test',
          ...columns,
          articleVersionId,
        })
        .returning(),
    )
  })
}
