import { quotedSpan } from '../db/quoted-span.ts'
import type { RevisionTransaction } from '../db/revision.ts'
import { evidence } from '../db/schema/evidence.ts'
import type { Span } from '../linking/span.ts'

type EvidenceRow = typeof evidence.$inferInsert

/** What evidence supports: the id of one row, by the name of its column. */
export type EvidenceTarget = Partial<
  Pick<
    EvidenceRow,
    'eventId' | 'participationId' | 'statementId' | 'renderingId' | 'articleEventId' | 'actorNameId'
  >
>

/** Collects the spans of one article version that support facts, to write them in one go. */
export class EvidenceWriter {
  readonly #transaction: RevisionTransaction
  readonly #articleVersionId: string
  readonly #text: string
  readonly #rows = new Map<string, EvidenceRow>()

  constructor(
    transaction: RevisionTransaction,
    version: { readonly versionId: string; readonly text: string },
  ) {
    this.#transaction = transaction
    this.#articleVersionId = version.versionId
    this.#text = version.text
  }

  /** The same span is kept once a fact, however often it is found. */
  add(target: EvidenceTarget, spans: readonly Span[]): void {
    for (const span of spans) {
      this.#rows.set(`${JSON.stringify(target)} ${span.start} ${span.end}`, {
        articleVersionId: this.#articleVersionId,
        ...quotedSpan(this.#text, span.start, span.end),
        ...target,
      })
    }
  }

  async write(): Promise<void> {
    const rows = [...this.#rows.values()]
    this.#rows.clear()
    if (rows.length > 0) await this.#transaction.insert(evidence).values(rows)
  }
}
