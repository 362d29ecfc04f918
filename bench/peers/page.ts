/** A timeline page reduced to what every peer must agree on. */
export interface Page {
  readonly events: readonly PageEvent[]
  /** The peer's own; null after an empty page. */
  readonly endCursor: string | null
}

export interface PageEvent {
  readonly slug: string
  readonly title: string
  readonly edtf: string
  /** Milliseconds since 1970. */
  readonly earliestStart: number
  /** Sorted, as are the statements: the peers' orders may differ. */
  readonly participants: readonly string[]
  readonly statements: readonly string[]
}

export interface Named {
  readonly slug: string
  readonly name: string
}

export interface Wording {
  readonly text: string
  readonly language: string
  readonly form: string
}

/** Enum values are spelled in capitals by some. */
export function participantText(role: string, { slug, name }: Named): string {
  return `${role.toLowerCase()} ${slug} ${name}`
}

export function statementText(speaker: Named, { text, language, form }: Wording): string {
  return `${speaker.slug} ${speaker.name} ${form.toLowerCase()} ${language} ${text}`
}
