import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import type { IngestOutcome } from '../../ingest/ingest-article.ts'

/** Every value passes through `readInput`, which tells all that is wrong with an article at once. */
const extensions = { checkedByResolver: true }

export const ArticleInputType = builder.inputType('ArticleInput', {
  description:
    'An article as far as you know it. What is left out is looked for in `html`; what is given wins.',
  fields: (t) => ({
    url: t.string({
      required: false,
      extensions,
      description:
        'Its address, by which it is recognised; left out for a piece that is not on the web.',
    }),
    title: t.string({
      required: false,
      extensions,
      description: 'The headline, without the name of the outlet.',
    }),
    text: t.string({
      required: false,
      extensions,
      description:
        'The body as plain text, paragraphs separated by blank lines. Either it or `html` is given.',
    }),
    html: t.string({
      required: false,
      extensions,
      description: 'The page: metadata and body are read from it, scripts are not run.',
    }),
    language: t.string({
      required: false,
      extensions,
      description: 'The language of the text (BCP 47); left out, it is detected.',
    }),
    publishedAt: t.string({
      required: false,
      extensions,
      description:
        'When it was published: a time with its offset, such as 2025-01-23T15:30:00+01:00, or a day with its zone, such as 2025-01-23[Europe/Berlin].',
    }),
    outlet: t.string({
      required: false,
      extensions,
      description:
        'Who published it, by name; left out, what the page tells, or the host of the address.',
    }),
  }),
})

export const IngestOutcomeType = builder.enumType('IngestOutcome', {
  description: 'What became of an article that was handed in.',
  values: enumValues<IngestOutcome>({
    created: 'It was not known before.',
    unchanged: 'This very text of it was known: nothing was written.',
    new_version: 'Another text of it was known. Evidence stays pinned to the text it was found in.',
    copy: 'Another article has its text, or nearly. It is kept as a copy, which corroborates nothing.',
  }),
})

export const LinkOutcomeType = builder.enumType('LinkOutcome', {
  description: 'How far the linker went.',
  values: {
    LINKED: { value: 'linked', description: 'The article is linked to the event.' },
    PROPOSED: { value: 'proposed', description: 'The link waits for an editor to decide.' },
  } as const,
})
