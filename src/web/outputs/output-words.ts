import type { PageLanguage } from '../parameters/reader-languages.ts'

/** Says how many of all are shown. */
type PartOfAll = (shown: number, all: number) => string

interface OutputWords {
  readonly undated: string
  readonly participants: string
  readonly sources: string
  /** Of a statement that is not told word by word. */
  readonly inOtherWords: string
  readonly nothing: string
  /** Tells that a list is longer than what is shown of it. */
  readonly more: (count: number) => string
  readonly moreEvents: PartOfAll
  readonly moreParticipations: PartOfAll
  readonly moreStatements: PartOfAll
  readonly moreSources: PartOfAll
  readonly openQuote: string
  readonly closeQuote: string
}

const WORDS: Readonly<Record<PageLanguage, OutputWords>> = {
  en: {
    undated: 'Without a date',
    participants: 'Participants',
    sources: 'Sources',
    inOtherWords: 'in other words',
    nothing: 'There are no events here.',
    more: (count) => `and ${count} more`,
    moreEvents: (shown, all) => `${shown} of ${all} events`,
    moreParticipations: (shown, all) => `${shown} of ${all} participations`,
    moreStatements: (shown, all) => `${shown} of ${all} statements`,
    moreSources: (shown, all) => `${shown} of ${all} sources`,
    openQuote: '“',
    closeQuote: '”',
  },
  de: {
    undated: 'Ohne Datum',
    participants: 'Beteiligte',
    sources: 'Quellen',
    inOtherWords: 'sinngemäß',
    nothing: 'Hier sind keine Ereignisse.',
    more: (count) => `und ${count} weitere`,
    moreEvents: (shown, all) => `${shown} von ${all} Ereignissen`,
    moreParticipations: (shown, all) => `${shown} von ${all} Beteiligungen`,
    moreStatements: (shown, all) => `${shown} von ${all} Äußerungen`,
    moreSources: (shown, all) => `${shown} von ${all} Quellen`,
    openQuote: '„',
    closeQuote: '“',
  },
}

export function outputWords(language: PageLanguage): OutputWords {
  return WORDS[language]
}
