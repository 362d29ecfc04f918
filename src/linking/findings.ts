import type { Span } from './span.ts'

/** The languages that the finders have rules for. */
export type RuledLanguage = 'de' | 'en'

/** The clock on the wall where an article was published; what "gestern" is counted from. */
export interface Publication {
  /** `YYYY-MM-DD`, in the zone of the publication. */
  readonly day: string
  /** `HH:MM`; left out where only the day is known. */
  readonly time?: string
}

export type Granularity =
  | 'minute'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** Words that tell a time. */
export interface DateFinding extends Span {
  /** TimeML's TIMEX3 types: a date, a time of day, a length of time, a repeated time. */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** In TIMEX3's notation: 2025-01-21, 2025-W04, 2025-01-21TEV, P3D, XXXX-WXX-2, PAST_REF. */
  readonly value: string
  /** The date or span of dates in EDTF; null where the words tell none (a length, "früher"). */
  readonly edtf: string | null
  /** Null where `edtf` is. */
  readonly granularity: Granularity | null
  /** The name of the rule that read the words. */
  readonly rule: string
  /** The EDTF date that the words were counted from; null where they are whole in themselves. */
  readonly anchor: string | null
}

/** A known actor named in the text. */
export interface ActorFinding extends Span {
  readonly actorId: string
  /** How the words name it. */
  readonly how: 'name' | 'inflected' | 'surname' | 'role'
}

/** Words that come close to a known name: a typo perhaps. Never taken for the actor. */
export interface ActorSuggestion extends Span {
  readonly actorId: string
  readonly name: string
  /** Insertions, deletions, substitutions and swaps between the words and the name. */
  readonly distance: number
}

/** A name that no known actor bears, as it is first told in full. */
export interface UnknownName {
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'unknown'
  /** Where it stands, in full or by surname; the first is where it is told in full. */
  readonly mentions: readonly Span[]
}

/** Words that the text reports as somebody's; the span is that of the words, without their marks. */
export interface QuotationFinding extends Span {
  readonly form: 'direct' | 'indirect'
  /** The word that says that somebody speaks ("sagte", "laut"); null where none does. */
  readonly cue: Span | null
  /** The words that name the speaker, as a noun phrase or pronoun; null where none do. */
  readonly speaker: Span | null
  /** Where `speaker` is a pronoun or description, the words of the name that it stands for. */
  readonly antecedent: Span | null
}

export type Comparator = 'exactly' | 'about' | 'at_least' | 'at_most' | 'more_than' | 'less_than'

/** A figure with its unit. */
export interface AmountFinding extends Span {
  /** Decimal digits without grouping: a number would lose those beyond 2^53. */
  readonly value: string
  /** An ISO 4217 code ("USD") or a unit's English singular ("percent", "person"). */
  readonly unit: string
  readonly comparator: Comparator
}

/** All that was found in an article. Spans lie in its body, but for `titleActors`. */
export interface Findings {
  readonly dates: readonly DateFinding[]
  readonly actors: readonly ActorFinding[]
  /** The known actors that the title names; their spans lie in the title. */
  readonly titleActors: readonly ActorFinding[]
  readonly unknownNames: readonly UnknownName[]
  readonly quotations: readonly QuotationFinding[]
  readonly amounts: readonly AmountFinding[]
}
