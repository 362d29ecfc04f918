import type { RuledLanguage } from '../findings.ts'
import { english } from './english-words.ts'
import { german } from './german-words.ts'

/** The words by which a language reports speech; all lower-case unless said otherwise. */
export interface QuotationWords {
  /** Verbs whose object is what somebody says, in the forms that reports have. */
  readonly speech: ReadonlySet<string>
  /** Verbs that say what somebody calls something ("nannte", "praised"). */
  readonly judgement: ReadonlySet<string>
  /** Forms that speak of speech only together with one of these words after them ("teilte … mit"). */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns of utterances, as they are written: "mit den Worten", "in a statement". */
  readonly utterances: ReadonlySet<string>
  /** Verb forms that only reported speech has (Konjunktiv I). */
  readonly reportedMood: ReadonlySet<string>
  /** Words before a quotation that is a name or title: "Motto", "namens", "so-called". */
  readonly naming: ReadonlySet<string>
  /** The same after it: "genannt". */
  readonly namingAfter: ReadonlySet<string>
  /** Words that make a quotation a sentence or part of one rather than a name. */
  readonly clausal: ReadonlySet<string>
  /** Articles that a name in quotation marks takes. */
  readonly definite: ReadonlySet<string>
  /** Words between a verb of judging and its verdict ("als", "a"). */
  readonly verdict: ReadonlySet<string>
  /** Auxiliaries with which "called" says what things are called by everybody. */
  readonly passive: ReadonlySet<string>
  /** Prepositions before whoever does what a passive verb says. */
  readonly agents: ReadonlySet<string>
  /** Of the perfect: the participle that speaks stands far from them. */
  readonly auxiliaries: ReadonlySet<string>
  /** After these, a verb has the subject of the verb before. */
  readonly elliptical: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  /** Determiners and pronouns that cannot be a sentence's subject ("dem", "him"). */
  readonly oblique: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Whether the verb stands second, so that the subject follows it when something else is first. */
  readonly verbSecond: boolean
  /** Conjunctions that, first in a sentence, have it begin with a subordinate clause. */
  readonly subordinators: ReadonlySet<string>
  /** Adverbs that, first in a sentence, have its subject follow the verb. */
  readonly openers: ReadonlySet<string>
  /** Personal pronouns that a speaker may be. */
  readonly pronouns: ReadonlySet<string>
  /** Words that end a noun phrase or begin a clause. */
  readonly conjunctions: ReadonlySet<string>
}

const words: Readonly<Record<RuledLanguage, QuotationWords>> = { de: german, en: english }

export function quotationWords(language: RuledLanguage): QuotationWords {
  return words[language]
}
