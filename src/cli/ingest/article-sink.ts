/** An article as the API takes it: ArticleInput. */
export interface ArticleInput {
  readonly url: string | null
  readonly title: string
  readonly text: string
  readonly language: string | null
  readonly publishedAt: string
  readonly outlet: string
}

/** A known event that an article reports. */
export interface SinkLink {
  readonly event: string
  readonly role: 'MAIN' | 'BACKGROUND'
  readonly outcome: 'LINKED' | 'PROPOSED'
  /** 0 to 1; null where a person linked them without it. */
  readonly score: number | null
}

/** A new event that an article reports. */
export interface SinkEvent {
  readonly title: string
  /** EDTF. */
  readonly time: string
  readonly participants: readonly string[]
}

/** What became of an article; of a preview, what would. */
export interface TakenArticle {
  readonly outcome: 'CREATED' | 'UNCHANGED' | 'NEW_VERSION' | 'COPY' | 'PREVIEW'
  /** The article's slug; null for a preview. */
  readonly article: string | null
  readonly links: readonly SinkLink[]
  readonly proposedEvents: readonly SinkEvent[]
}

/** What articles are handed to: a database, or the server that holds it. */
export interface ArticleSink {
  /**
   * Hands an article in, and waits until it is there whole.
   * @returns what became of it, or why it was refused
   * @throws {CommandFailed} when handing in others would be of no use either
   */
  take(input: ArticleInput): Promise<TakenArticle | { readonly refusal: string }>
  close(): Promise<void>
}
