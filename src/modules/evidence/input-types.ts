import { builder, type InputFields } from '../../graphql/builder.ts'
import { decodeGlobalId } from '../../graphql/global-id.ts'
import type { GivenSpan } from './writes.ts'

export const EvidenceInputType = builder.inputType('EvidenceInput', {
  description:
    'A span of one version of an article that supports what is written: by its offsets, or by its words where they stand in the text once.',
  fields: (t) => ({
    articleVersion: t.id({
      required: true,
      extensions: { refersTo: 'ArticleVersion' },
      description: 'The state of the text that the span lies in.',
    }),
    start: t.int({
      required: false,
      description: 'Unicode code points of the text before the span; together with `end`.',
    }),
    end: t.int({
      required: false,
      description: 'Unicode code points of the text before the first one after the span.',
    }),
    exact: t.string({
      required: false,
      description: 'The words of the span, literally. With offsets too, both must agree.',
    }),
  }),
})

export type EvidenceInput = typeof EvidenceInputType.$inferInput

export function givenSpan({ articleVersion, start, end, exact }: EvidenceInput): GivenSpan {
  return { articleVersionId: decodeGlobalId(articleVersion).id, start, end, exact }
}

/** The field of an input for what supports the thing that is written. */
export function evidenceField(t: InputFields, description: string) {
  return t.field({ type: [EvidenceInputType], required: false, description })
}

/** The spans of an input's `evidence`. */
export function givenSpans(inputs: readonly EvidenceInput[] | null | undefined): GivenSpan[] {
  return (inputs ?? []).map(givenSpan)
}
