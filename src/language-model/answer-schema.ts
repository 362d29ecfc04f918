import { z } from 'zod'

/** More of anything is no answer of use, and would take time to look up. */
const MOST_ITEMS = 50
const MOST_PASSAGES = 10

/** Bounds are checked here and not told in the schema: several endpoints refuse them there. */
const listOf = <Item extends z.ZodType>(item: Item, most = MOST_ITEMS) =>
  z.array(item).refine((items) => items.length <= most)

const words = z.string().describe('words of the text, copied letter by letter')

const verdict = z.object({
  event: z.string().describe("the event's label, such as E1"),
  role: z
    .enum(['main', 'background', 'none'])
    .describe(
      'main: the article is about the event or reports it as news; background: the article only recalls it; none: the article does not tell of it, perhaps of a similar one at another time, at another place or of others',
    ),
  confidence: z
    .number()
    .refine((value) => value >= 0 && value <= 1)
    .describe('how sure you are of the role, from 0 to 1'),
  words: listOf(words, MOST_PASSAGES).describe(
    'one to three passages that tell of the event, each at most a sentence; empty for the role none',
  ),
})

const date = z.object({
  words: words.describe('the words that tell when something happens, such as "on Tuesday"'),
  before: z
    .string()
    .describe(
      'the three words right before them, copied, where the words stand in the text several times; else empty',
    ),
  edtf: z
    .string()
    .describe(
      'the date that they mean in EDTF (ISO 8601-2), counted from the publication: 2025-01-21, 2025-01, 2025-01-20/2025-01-22',
    ),
})

const name = z.object({
  words: words.describe('the name where it is first told, without titles'),
  kind: z.enum(['person', 'organisation', 'place', 'other']),
})

const quotation = z.object({
  words: words.describe("somebody's words that the text reports, without quotation marks"),
  speaker: z
    .string()
    .nullable()
    .describe('the words that name the speaker next to them, copied; null where none do'),
})

/** What the model is asked to answer. */
export const answerSchema = z.object({
  events: listOf(verdict).describe('every listed event, once'),
  dates: listOf(date),
  names: listOf(name),
  quotations: listOf(quotation),
})

export type ModelAnswer = z.infer<typeof answerSchema>

// Not every endpoint knows the keyword, and those that enforce schemas refuse what they do not know.
const { $schema: _, ...jsonSchema } = z.toJSONSchema(answerSchema)

/** The same as JSON Schema, within what endpoints with strict schemas agree on. */
export const ANSWER_JSON_SCHEMA = jsonSchema
