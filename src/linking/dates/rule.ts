import type { Reading } from './reading.ts'

export type Tense = 'past' | 'future'

/** The words that a rule's named groups caught. */
export type Words = Readonly<Record<string, string | undefined>>

/** What a reading depends on besides its words. */
export interface Surroundings {
  /** Null where nobody knows when the text was published. */
  readonly publication: Reading | null
  readonly clock: string | null
  /** The date that the text told last before these words, of those that fit. */
  told(fits?: (date: Reading) => boolean): Reading | null
  /** The day that a clock time here belongs to, by the sentences before. */
  readonly toldDay: Reading | null
  /** By the verbs near the words; null where they do not say. */
  tense(): Tense | null
}

/** How one kind of words is read. */
export interface Rule {
  readonly name: string
  /**
   * A regular expression, anchored at the start of a word. A space stands for any white space
   * within a paragraph; `{month}` for the words of the lexicon's `month`, caught as a group of that name;
   * `{month:until}` under another. What a lookbehind asks for begins with a word. A group `words` is the finding where that is not all.
   */
  readonly pattern: string
  /** @returns null where the words turn out to mean no time */
  read(words: Words, surroundings: Surroundings): Reading | null
}

/** The parts of the patterns, by the name that patterns use. */
export type Lexicon = Readonly<Record<string, string>>

export interface Grammar {
  readonly rules: readonly CompiledRule[]
  readonly tenseAt: (text: string, start: number, end: number) => Tense | null
  /** What stands between the ends of a range. */
  readonly ranges: readonly RangeWords[]
}

export interface RangeWords {
  readonly before: RegExp
  readonly between: RegExp
  /** Whether it happened throughout, or at some one time between the ends. */
  readonly meaning: 'throughout' | 'within'
}

export interface CompiledRule extends Rule {
  readonly expression: RegExp
}

/** White space, but no blank line: no date runs from one paragraph into the next. */
const SPACE = '[^\\S\\n]{0,2}\\s'
/** A word ends here, and is not the first part of a compound. */
const END = '(?![\\p{L}\\p{N}]|-\\p{L})'

export function compileGrammar(
  rules: readonly Rule[],
  lexicon: Lexicon,
  { tenseAt, ranges }: Pick<Grammar, 'tenseAt' | 'ranges'>,
): Grammar {
  return {
    rules: rules.map((rule) => ({
      ...rule,
      // Indices of groups cost time, and few rules need them.
      expression: new RegExp(
        `(?:${expand(rule.pattern, lexicon)})${END}`,
        rule.pattern.includes('?<words>') ? 'duy' : 'uy',
      ),
    })),
    tenseAt,
    ranges,
  }
}

function expand(pattern: string, lexicon: Lexicon): string {
  return pattern
    .replace(/(?<!\\[pP])\{([a-z]\w*)(?::(\w+))?\}/gi, (_, name: string, group: string = name) => {
      const words = lexicon[name]
      if (words === undefined) throw new Error(`the lexicon has no "${name}" (in "${pattern}")`)
      return `(?<${group}>${words})`
    })
    .replaceAll('(?<=', '(?<=(?<!\\p{L}(?=\\p{L}))')
    .replaceAll(' ', SPACE)
}

/** The alternatives of a pattern, longest first: an expression takes the first that fits. */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((one, other) => other.length - one.length).join('|')
}

/** `[Hh]eute` for "heute": at the start of a sentence or within. */
export function eitherCase(word: string): string {
  const [first = ''] = word
  const upper = first.toUpperCase()
  return upper === first ? word : `[${upper}${first}]${word.slice(first.length)}`
}
