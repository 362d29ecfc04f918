import type { EventStatus, ParticipationRole, RenderingForm } from '../documents/types.ts'
import { ENGLISH } from './english.ts'
import { GERMAN } from './german.ts'

/** A text for each plural category of the language (CLDR) that it needs; "other" for the rest. */
export type PluralWord = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** "{n}" stands for a number, "{title}" for an event's title. */
export type Word = string | PluralWord

/** The words around a timeline's events. */
export type TimelineWordKey =
  | 'events'
  | 'loading'
  | 'failed'
  | 'retry'
  | 'shown'
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

/** Values of enums, by their names in the API. */
type NamedValue = EventStatus | ParticipationRole | RenderingForm

export type TimelineWords = Readonly<Record<TimelineWordKey, Word>>

/** What the page's author may word: also the values that the API words in German and English. */
export type OwnWords = Readonly<Partial<Record<TimelineWordKey, Word> & Record<NamedValue, string>>>

export interface ChosenWords {
  readonly words: TimelineWords & OwnWords
  /** The language that they are in (BCP 47). */
  readonly language: string
  /** Of those that the page's author has not worded: "de" or "en". */
  readonly base: string
  /** Of the language; made once, which takes longer than drawing an event. */
  readonly plurals: Intl.PluralRules
}

/**
 * The words in the most wanted language that there are some in; English where there is none.
 * @param preferences language tags, the most wanted first
 * @param own words in the first of them, from the page's author; those left out are ours
 */
export function timelineWords(preferences: readonly string[], own?: OwnWords): ChosenWords {
  const base = preferences.find((tag) => /^(de|en)\b/i.test(tag)) ?? 'en'
  const language = (own && preferences[0]) || base
  return {
    words: { ...(/^de/i.test(base) ? GERMAN : ENGLISH), ...own },
    language,
    base,
    plurals: new Intl.PluralRules(language),
  }
}

/** A word with what stands for its placeholders. */
export function say(
  { words, language, plurals }: ChosenWords,
  key: TimelineWordKey,
  values: { readonly n?: number; readonly title?: string } = {},
): string {
  const word = words[key]
  const { n = 0, title = '' } = values
  const text = typeof word === 'string' ? word : (word[plurals.select(n)] ?? word.other ?? '')
  return text.replace('{n}', () => n.toLocaleString(language)).replace('{title}', () => title)
}

/** A value of an enum as the page's author words it, else as the API does. */
export function nameOf({ words }: ChosenWords, value: NamedValue, name: string): string {
  return words[value] ?? name
}
