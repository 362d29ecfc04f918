import { findAmounts } from './amounts.ts'
import { ruledLanguage } from './language.ts'
import type { KnownEvent } from './profiles.ts'
import { isCapitalised, splitWords } from './words.ts'

type KnownStatement = KnownEvent['statements'][number]
type Form = 'verbatim' | 'partial' | 'translated' | 'paraphrase'

/** A quotation whose speaker is known. */
export interface AttributedQuotation {
  readonly speakerId: string
  readonly text: string
  readonly language: string
  readonly form: 'direct' | 'indirect'
}

/** The known statement that a quotation words. */
export interface RecognisedStatement {
  readonly statementId: string
  /** The rendering that has these very words; null where this is another wording. */
  readonly renderingId: string | null
  /** What another wording of the statement would be. */
  readonly form: Form
  /** 0 to 1: how much of the shorter wording stands in the longer one, or of what translates. */
  readonly likeness: number
}

/** The part of the shorter wording's word pairs that must stand in the longer one. */
const LEAST_LIKENESS = 0.6
/** Fewer words are said too often to be told apart. */
const FEWEST_WORDS = 4
/** Names and figures survive translation; so many of them must be the same. */
const FEWEST_ANCHORS = 2

/**
 * Recognises a statement in another outlet's wording of it, or in a translation: by the words where
 * the language is the same, by names and figures where it is not.
 * @param statements those of the events that the article reports; only the speaker's are compared
 * @returns null where no statement is alike, or several are to the same degree
 */
export function recogniseStatement(
  quotation: AttributedQuotation,
  statements: readonly KnownStatement[],
): RecognisedStatement | null {
  const alike = statements
    .filter(({ speakerId }) => speakerId === quotation.speakerId)
    .map((statement) => compare(quotation, statement))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((one, other) => other.likeness - one.likeness)
  const [first, second] = alike
  return first === undefined || first.likeness === second?.likeness ? null : first
}

function compare(quotation: AttributedQuotation, statement: KnownStatement): RecognisedStatement {
  let likeness = 0
  let renderingId: string | null = null
  for (const rendering of statement.renderings) {
    const isSameLanguage = primary(rendering.language) === primary(quotation.language)
    likeness = Math.max(
      likeness,
      isSameLanguage
        ? sharedWording(quotation.text, rendering.text)
        : sharedAnchors(quotation, rendering),
    )
    if (isSameLanguage && folded(quotation.text) === folded(rendering.text)) {
      renderingId = rendering.id
    }
  }
  return { statementId: statement.id, renderingId, form: formOf(quotation, statement), likeness }
}

function formOf(quotation: AttributedQuotation, { renderings }: KnownStatement): Form {
  if (quotation.form === 'indirect') return 'paraphrase'
  const verbatim = renderings.filter(({ form }) => form === 'verbatim' || form === 'partial')
  if (verbatim.length === 0) return 'verbatim'
  const whole = verbatim.find(({ language }) => primary(language) === primary(quotation.language))
  if (whole === undefined) return 'translated'
  return splitWords(quotation.text).length < splitWords(whole.text).length ? 'partial' : 'verbatim'
}

/** The part of the shorter text's word pairs that stand in the longer one. */
function sharedWording(one: string, other: string): number {
  const [shorter, longer] = [wordPairs(one), wordPairs(other)].toSorted((a, b) => a.size - b.size)
  if (!shorter || !longer || shorter.size < FEWEST_WORDS - 1) return 0
  return shorter.intersection(longer).size / shorter.size
}

function wordPairs(text: string): ReadonlySet<string> {
  const words = splitWords(text)
  return new Set(words.slice(1).map((word, index) => `${words[index]?.folded} ${word.folded}`))
}

function sharedAnchors(one: Wording, other: Wording): number {
  const anchors = anchorsOf(one)
  const others = anchorsOf(other)
  const shared = anchors.intersection(others).size
  return shared < FEWEST_ANCHORS ? 0 : shared / Math.min(anchors.size, others.size)
}

interface Wording {
  readonly text: string
  readonly language: string
}

/** What a translation leaves as it is: amounts by their value, and capitalised words in English. */
function anchorsOf({ text, language }: Wording): ReadonlySet<string> {
  const ruled = ruledLanguage(language)
  const amounts = ruled === null ? [] : findAmounts(text, ruled)
  // German capitalises every noun: of those, only the ones with the form of a name are compared.
  const names = splitWords(text).filter(
    (word, index) =>
      (index > 0 && isCapitalised(word.text) && ruled === 'en') ||
      /\p{Ll}\p{Lu}|^\p{Lu}{2}/u.test(word.text),
  )
  return new Set([
    ...amounts.map(({ value, unit }) => `${value} ${unit}`),
    ...names.map((word) => word.folded),
  ])
}

function folded(text: string): string {
  return splitWords(text)
    .map((word) => word.folded)
    .join(' ')
}

function primary(language: string): string {
  return language.split('-', 1)[0] ?? language
}
