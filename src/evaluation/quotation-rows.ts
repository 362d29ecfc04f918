import { z } from 'zod'
import { parseLabelledRows } from './labelled-rows.ts'

const KINDS = ['Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'] as const

const span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
})

const quote = z.object({
  ...span.shape,
  kind: z.enum(KINDS),
  cue: span.nullable(),
  speaker: span.nullable(),
})

const quotationRow = z
  .object({
    id: z.string(),
    lang: z.enum(['de', 'en']),
    text: z.string(),
    quotes: z.array(quote),
  })
  .superRefine(({ text, quotes }, context) => {
    for (const [index, { start, end, speaker }] of quotes.entries()) {
      const fields = { end, 'speaker.end': speaker?.end ?? 0 }
      for (const [field, value] of Object.entries(fields)) {
        if (value <= text.length) continue
        const path = ['quotes', index, ...field.split('.')]
        context.addIssue({ code: 'custom', path, message: 'lies beyond the text' })
      }
      if (start >= end) {
        const path = ['quotes', index, 'end']
        context.addIssue({ code: 'custom', path, message: 'is not after start' })
      }
    }
  })

/**
 * An article with the words of others in it; offsets are UTF-16 code units of `text`. A speaker or cue
 * whose words lie apart may end before it starts: annotators kept their order, not the text's.
 */
export type QuotationRow = z.infer<typeof quotationRow>

/**
 * Reads the rows of a file.
 * @throws {BadRow} naming the line, counted from 1, and the field
 */
export function parseQuotationRows(ndjson: string): readonly QuotationRow[] {
  return parseLabelledRows(ndjson, quotationRow)
}
