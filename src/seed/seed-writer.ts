import { sql } from 'drizzle-orm'
import type { RevisionTransaction } from '../db/revision.ts'
import { evidence } from '../db/schema/evidence.ts'
import { resolveEdtf } from '../time/bounds.ts'
import { locateQuotation } from './quotation.ts'
import type { DerivedSeedDate, SeedEvidence } from './story-seed.ts'

type EvidenceRow = typeof evidence.$inferInsert

type Fact =
  | 'event'
  | 'participation'
  | 'statement'
  | 'rendering'
  | 'claim'
  | 'stance'
  | 'amount'
  | 'relationship'
  | 'relationshipEvent'
  | 'eventLink'
  | 'articleEvent'
  | 'actorName'

/** One loading under way: its transaction, the article's text, and the evidence found so far. */
export class SeedWriter {
  readonly transaction: RevisionTransaction
  readonly #text: string
  readonly #articleVersionId: string
  readonly #evidence: EvidenceRow[] = []

  constructor(transaction: RevisionTransaction, text: string, articleVersionId: string) {
    this.transaction = transaction
    this.#text = text
    this.#articleVersionId = articleVersionId
  }

  /**
   * Gives each item the id of its row, made beforehand so that what refers to the row can be
   * written without reading it back. Ids ascend in the order of the items, as UUIDv7 does.
   */
  async withIds<Item>(
    items: readonly Item[],
  ): Promise<readonly (Item & { readonly id: string })[]> {
    // seed_ids
    const rows = await this.transaction.execute<{ id: string }>(
      sql`select uuidv7() as id from generate_series(1, ${items.length}::int) order by id`,
    )
    return items.map((item, index) => {
      const id = rows[index]?.id
      if (id === undefined) throw new Error('the database made too few ids')
      return { ...item, id }
    })
  }

  /**
   * Notes what the article says in support of a fact, to be written by `writeEvidence`.
   * @param name the fact in words, for the message when a quotation is wrong
   * @throws {Error} naming the fact and the quotation that does not stand in the article, or twice
   */
  support(fact: Fact, id: string, name: string, quotations: SeedEvidence): void {
    for (const quotation of quotations) {
      this.#evidence.push({
        articleVersionId: this.#articleVersionId,
        [`${fact}Id`]: id,
        ...this.#naming(`evidence of ${name}`, () => locateQuotation(this.#text, quotation)),
      })
    }
  }

  /**
   * The dated and derivation columns of a date that may come from words.
   * @throws {Error} naming the fact, when the date is not EDTF or its words are not the article's
   */
  derivedDate(name: string, { edtf, timeZone, derivation }: DerivedSeedDate) {
    return this.#naming(`date of ${name}`, () => {
      if (derivation && !this.#text.includes(derivation.words)) {
        throw new Error(`"${derivation.words}" does not stand in the article`)
      }
      return {
        ...resolveEdtf(edtf, timeZone),
        derivedFromWords: derivation?.words,
        derivedFromAnchor: derivation?.anchor,
        derivedByRule: derivation?.rule,
      }
    })
  }

  async writeEvidence(): Promise<void> {
    await this.transaction.insert(evidence).values(this.#evidence)
  }

  #naming<Result>(what: string, run: () => Result): Result {
    try {
      return run()
    } catch (error) {
      throw new Error(`${what}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      })
    }
  }
}
