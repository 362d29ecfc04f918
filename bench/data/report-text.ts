import { DAY } from './date.ts'
import type { Event, Language } from './events.ts'
import { type Occurrence, occurrenceOf, type ReportWords } from './occurrence.ts'
import type { Random } from './random.ts'
import type { Bilingual } from './vocabulary-names.ts'
import {
  AMOUNT_SENTENCES,
  ATTRIBUTIONS,
  BACKGROUND_SENTENCES,
  SOURCE_CLAUSES,
  SOURCE_VERBS,
  SOURCES,
} from './vocabulary-report-sentences.ts'
import { REPORT_OPENINGS } from './vocabulary-reports.ts'
import { fill } from './wording.ts'

/** Characters. */
const LEAST_LENGTH = 1_500
const MOST_LENGTH = 2_300
const COMMENTS_A_PARAGRAPH = 3

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const

/** What may stand in a sentence of a report. */
interface SentenceWords extends ReportWords {
  readonly when: Bilingual
  readonly before: Bilingual
  readonly other: Bilingual
  readonly speaker: Bilingual
  readonly quote: Bilingual
}

export function headlineOf({ kind, words }: Occurrence): Bilingual {
  const { title } = openingOf(kind)
  return { de: fill(title.de, words, 'de'), en: fill(title.en, words, 'en') }
}

/**
 * Writes a report of some 1,500 to 2,500 characters: who did what and when, a quotation, an amount,
 * what was before, and what people are said to think of it.
 * @param recalled an event that it recalls in passing
 * @param published milliseconds since 1970
 */
export function writeReport(
  { kind, words, time, statement }: Occurrence,
  recalled: Event,
  published: number,
  language: Language,
  random: Random,
): string {
  const sentenceWords: SentenceWords = {
    ...words,
    when: dayWords(time, published),
    before: dayWords(recalled.date.time, published),
    other: headlineOf(occurrenceOf(recalled, random)),
    speaker: statement.speaker,
    quote: {
      de: withoutStop(statement.wording('de')),
      en: withoutStop(statement.wording('en')),
    },
  }
  const write = (sentence: Bilingual) => fill(sentence[language], sentenceWords, language)
  const comments = (count: number) =>
    Array.from({ length: count }, () => writeComment(words, language, random))
  const paragraphs = [
    [write(openingOf(kind).lead), ...comments(1)],
    [write(random.pick(ATTRIBUTIONS)), ...comments(2)],
    [write(random.pick(AMOUNT_SENTENCES)), ...comments(1)],
    [write(random.pick(BACKGROUND_SENTENCES)), ...comments(1)],
  ].map((sentences) => sentences.join(' '))
  const length = LEAST_LENGTH + random.below(MOST_LENGTH - LEAST_LENGTH)
  while (lengthOf(paragraphs) < length) {
    paragraphs.push(comments(COMMENTS_A_PARAGRAPH).join(' '))
  }
  return paragraphs.join('\n\n')
}

/** A sentence of what somebody is said to think of it. */
export function writeComment(words: ReportWords, language: Language, random: Random): string {
  const parts = [random.pick(SOURCES), random.pick(SOURCE_VERBS), random.pick(SOURCE_CLAUSES)]
  return `${parts.map((part) => fill(part[language], words, language)).join(' ')}.`
}

function openingOf(kind: string) {
  const opening = REPORT_OPENINGS[kind]
  if (opening === undefined) throw new RangeError(`no report begins with a ${kind}`)
  return opening
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0)
}

/** As reports tell a day: by its weekday within the last week, and else by its date. */
function dayWords(time: number, published: number): Bilingual {
  const isRecent = published - time < 6 * DAY
  const format = (language: Language) =>
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: 'UTC',
      ...(isRecent ? { weekday: 'long' } : { day: 'numeric', month: 'long' }),
    }).format(time)
  return { de: `am ${format('de')}`, en: `on ${format('en')}` }
}

/** The mark that closes a quotation stands before the stop of the sentence around it. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
