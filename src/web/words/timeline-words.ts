import type { EventStatus, ParticipationRole, RenderingForm } from '../documents/types.ts'
import { ENGLISH } from './english.ts'
import { GERMAN } from './german.ts'

/** A text for each plural category of the language (CLDR) that it needs; "other" for the rest. */
export type PluralWord = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** "{n}" stands for a number, "{title}" for an event's title. */
export type Word = string | PluralWord

/** The words around a timeline's events. */
type OwnWordKey =
  | 'events'
  | 'loading'
  | 'failed'
  | 'retry'
  | 'more'
  | 'previous'
  | 'jump'
  | 'others'
  | 'statements'
  | 'sources'
  | 'allSources'
  | 'added'
  | 'changed'
  | 'removed'
  | 'isNew'

/** Words for the values of enums, by their names in the API. */
type EnumWordKey = Exclude<EventStatus, 'HAPPENED'> | ParticipationRole | RenderingForm

export type TimelineWordKey = OwnWordKey | EnumWordKey
export type TimelineWords = Readonly<Record<TimelineWordKey, Word>>
export type EnglishWords = Readonly<Record<OwnWordKey, Word> & Partial<Record<EnumWordKey, Word>>>

export interface ChosenWords {
  readonly words: EnglishWords
  /** The language that they are in (BCP 47). */
  readonly language: string
  /** Of that language; made once, which takes longer than drawing an event. */
  readonly plurals: Intl.PluralRules
}

/**
 * The words in the most wanted language that there are some in; English where there is none.
 * @param preferences language tags, the most wanted first
 * @param own words in the first of them, from the page's author; those left out are ours
 */
export function timelineWords(
  preferences: readonly string[],
  own?: Readonly<Partial<TimelineWords>>,
): ChosenWords {
  const known = preferences.find((tag) => /^(de|en)\b/i.test(tag)) ?? 'en'
  const language = (own && preferences[0]) || known
  return {
    words: { ...(/^de/i.test(known) ? GERMAN : ENGLISH), ...own },
    language,
    plurals: new Intl.PluralRules(language),
  }
}

/** A word with what stands for its placeholders. */
export function say(
  { words, language, plurals }: ChosenWords,
  key: TimelineWordKey,
  values: { readonly n?: number; readonly title?: string } = {},
): string {
  const word: Word = words[key] ?? key.toLowerCase().replaceAll('_', ' ')
  const { n = 0, title = '' } = values
  const text = typeof word === 'string' ? word : (word[plurals.select(n)] ?? word.other ?? '')
  return text.replace('{n}', () => n.toLocaleString(language)).replace('{title}', () => title)
}
