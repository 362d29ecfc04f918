import { builder } from '../../graphql/builder.ts'
import { CodePoints, type Span } from '../../linking/span.ts'

/** A span beside the text that it lies in. */
export interface ShownSpan {
  readonly text: string
  readonly span: Span
}

export const TextSpanType = builder.objectRef<ShownSpan>('TextSpan').implement({
  description: 'Words of an article’s text, by their offsets.',
  fields: (t) => ({
    start: t.int({
      description: 'Unicode code points of the text before the words.',
      resolve: ({ text, span }) => new CodePoints(text).before(span.start),
    }),
    end: t.int({
      description: 'Unicode code points before the first one after the words.',
      resolve: ({ text, span }) => new CodePoints(text).before(span.end),
    }),
    exact: t.string({
      description: 'The words, literally.',
      resolve: ({ text, span }) => text.slice(span.start, span.end),
    }),
  }),
})
