import type { Findings, Publication } from './findings.ts'

/** An article as it comes in. */
export interface ArticleText {
  readonly title: string
  /** The body, paragraphs separated by blank lines; every finding's span lies in it. */
  readonly text: string
  /** A BCP 47 tag; the finders have rules for German and English. */
  readonly language: string
  /** Null where nobody knows when it was published. */
  readonly publication: Publication | null
  readonly outletId: string | null
}

/** An article with what was found in it. */
export interface ReadArticle extends ArticleText {
  readonly findings: Findings
}

/** Days from the first to the last one possible, `YYYY-MM-DD`; null where that side is open. */
export interface DayRange {
  readonly first: string | null
  readonly last: string | null
}

/** What the knowledge base holds of an event that an article may report. */
export interface KnownEvent {
  readonly id: string
  readonly kind: string
  readonly days: DayRange
  /** The event's EDTF expression, for an explanation. */
  readonly edtf: string
  readonly texts: readonly {
    readonly language: string
    readonly title: string
    readonly summary: string | null
  }[]
  readonly participants: readonly { readonly actorId: string; readonly role: string }[]
  /** In every language that is known. */
  readonly placeNames: readonly string[]
  readonly amounts: readonly { readonly value: string; readonly unit: string }[]
  readonly statements: readonly {
    readonly id: string
    readonly speakerId: string
    readonly renderings: readonly {
      readonly id: string
      readonly language: string
      readonly form: string
      readonly text: string
    }[]
  }[]
  /** Articles linked to it, those that are about it first; a few, not all. */
  readonly articles: readonly KnownArticle[]
}

export interface KnownArticle {
  /** Of the version whose text this is; versions are immutable, so what is derived may be kept. */
  readonly versionId: string
  readonly role: 'main' | 'background'
  readonly outletId: string
  readonly language: string
  readonly title: string
  readonly text: string
  /** `YYYY-MM-DD`; null where nobody knows. */
  readonly publishedOn: string | null
}

/** How common things are in the knowledge base, for weighing what two texts share. */
export interface CollectionStatistics {
  readonly eventCount: number
  /** In how many events an actor takes part; an actor not told of takes part in none. */
  readonly eventsOfActor: ReadonlyMap<string, number>
  /** For the explanations: an actor's preferred name. */
  readonly nameOfActor: (actorId: string, language: string) => string
}
