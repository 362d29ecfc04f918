import type { ArticleTextQuery, SupportedFactFragment } from '../../documents/types.ts'
import type { Span } from '../../markup/marked-text.ts'

export type VersionOfPage = Extract<
  NonNullable<ArticleTextQuery['node']>,
  { readonly __typename: 'ArticleVersion' }
>

/** A passage of an article, with everything that it supports. */
export interface Passage extends Span {
  /** From 1, in the order of the text. */
  readonly number: number
  /** Global ids of the pieces of evidence that locate it. */
  readonly ids: readonly string[]
  readonly facts: readonly SupportedFactFragment[]
}

/** One sentence often supports several things: they are told together. */
export function passagesOf({ evidence }: VersionOfPage): readonly Passage[] {
  const groups = Map.groupBy(evidence.edges, ({ node: { start, end } }) => `${start}-${end}`)
  return [...groups.values()].flatMap((edges, index) => {
    const [first] = edges
    if (first === undefined) return []
    const { start, end } = first.node
    return {
      number: index + 1,
      start,
      end,
      ids: edges.map(({ node }) => node.id),
      facts: edges.map(({ supports }) => supports).filter((fact) => fact !== null),
    }
  })
}
