import type { PublicationTime } from './publication-time.ts'

/** What is told about an article by whoever brings it; left out or null where it is not told. */
export interface ArticleGiven {
  readonly url?: string | null | undefined
  readonly title?: string | null | undefined
  readonly text?: string | null | undefined
  /** The page, to read from it what the other fields do not tell. */
  readonly html?: string | null | undefined
  /** A language tag (BCP 47). */
  readonly language?: string | null | undefined
  /** A day or time as `readPublicationTime` reads it. */
  readonly publishedAt?: string | null | undefined
  /** An IANA zone for a publication that tells none, such as "Europe/Berlin". */
  readonly timeZone?: string | null | undefined
  /** The name of the outlet. */
  readonly outlet?: string | null | undefined
}

/** A value with where it stood, for people: `meta property="og:title"`. */
export interface Found<Value> {
  readonly value: Value
  readonly where: string
}

/** Who publishes, as far as an article tells. */
export interface DraftOutlet {
  readonly name: string
  /** The origin of its website, such as "https://www.example.org"; null where none was found. */
  readonly homepage: string | null
}

/** What was read from a page, a feed or a file; a field is left out where it tells nothing. */
export interface ArticleFound {
  readonly url?: Found<string>
  readonly title?: Found<string>
  /** Paragraphs separated by blank lines. */
  readonly text?: Found<string>
  readonly language?: Found<string>
  /** Every publication time that is told, the most trusted first. */
  readonly publishedAt?: readonly Found<string>[]
  readonly outlet?: Found<DraftOutlet>
  /** Why a page could not be read as far as it should be. */
  readonly problems?: readonly ArticleProblem[]
}

/** An article as it is ingested. */
export interface ArticleDraft {
  /** The canonical address; null for a piece that is not on the web. */
  readonly url: string | null
  readonly title: string
  /** In NFC; paragraphs separated by one blank line. */
  readonly text: string
  /** As declared, a canonical BCP 47 tag; null where nobody declared one. */
  readonly language: string | null
  readonly publishedAt: PublicationTime
  readonly outlet: DraftOutlet
  /** Where each value is from: "given", or where it was found. */
  readonly origins: Readonly<Partial<Record<DraftField, string>>>
}

export type DraftField = 'url' | 'title' | 'text' | 'language' | 'publishedAt' | 'outlet'

/** What is wrong with a field of an article, and what would be right. */
export interface ArticleProblem {
  readonly field: DraftField | 'html' | 'timeZone'
  readonly message: string
}
