import { isFirstName } from './first-names.ts'
import { LEGAL_FORMS, OTHER_ACRONYMS } from './name-words.ts'
import { mayBePart, type Reading, type TokenRun } from './person-names.ts'

/** Names of organisations are seldom longer, before the legal form. */
const MOST_WORDS = 4

/**
 * The organisation's name that ends with a token: capitalised words before a legal form ("GmbH",
 * "Inc."), in English also before "University" and the like or "Department of" something.
 */
export function organisationUpTo(
  reading: Reading,
  index: number,
  language: 'de' | 'en',
): TokenRun | null {
  const token = reading.tokens[index]
  if (token === undefined || !token.isCapitalised) return null
  if (LEGAL_FORMS.has(token.text.replaceAll('.', ''))) return withLegalForm(reading, index)
  const isHead = language === 'en' && /\p{Ll}/u.test(token.text)
  if (!isHead || !reading.words.organisation.test(token.text)) return null
  const first = firstOfName(reading, index)
  const end = endOfObject(reading, index + 1)
  return first < index || end > index + 1 ? { first: beforeConjunction(reading, first), end } : null
}

/** "Department of Justice". @param end index after the head noun */
function endOfObject(reading: Reading, end: number): number {
  const [of, object] = [reading.tokens[end], reading.tokens[end + 1]]
  if (of?.isAdjacent !== true || !/^(?:of|for)$/.test(of.text)) return end
  if (object?.isAdjacent !== true || !isNamePart(reading, object.text, object.isCapitalised))
    return end
  const second = reading.tokens[end + 2]
  return second?.isAdjacent === true && isNamePart(reading, second.text, second.isCapitalised)
    ? end + 3
    : end + 2
}

/** "the Securities and Exchange Commission": one article, so one name. */
function beforeConjunction(reading: Reading, first: number): number {
  const [article, part, and] = reading.tokens.slice(Math.max(0, first - 3), first)
  const isOne =
    article !== undefined &&
    part !== undefined &&
    /^the$/i.test(article.text) &&
    and?.text === 'and' &&
    [part, and, reading.tokens[first]].every((token) => token?.isAdjacent) &&
    isNamePart(reading, part.text, part.isCapitalised)
  return isOne ? first - 2 : first
}

function withLegalForm(reading: Reading, index: number): TokenRun | null {
  const first = firstOfName(reading, index)
  if (first === index) return null
  let end = index + 1
  for (;;) {
    const next = reading.tokens[end]
    if (next?.isAdjacent !== true || !LEGAL_FORMS.has(next.text.replaceAll('.', ''))) break
    end += 1
  }
  return { first, end }
}

function firstOfName(reading: Reading, index: number): number {
  let first = index
  while (index - first < MOST_WORDS && reading.tokens[first]?.isAdjacent === true) {
    const before = reading.tokens[first - 1]
    if (before === undefined || !isNamePart(reading, before.text, before.isCapitalised)) break
    first -= 1
  }
  return first
}

function isNamePart(reading: Reading, text: string, isCapitalised: boolean): boolean {
  if (!isCapitalised || reading.commonNouns.has(text)) return false
  const lower = text.toLowerCase()
  return (
    !reading.words.functionWords.has(lower) &&
    !reading.words.role.test(lower) &&
    !/(?:konzern|firma|unternehmen|hersteller|anbieter|betreiber|tochter|mutter)$/.test(lower)
  )
}

/** "SpaceX", "ChatGPT": a made name; but not "McDonald", "BürgerInnen" or a hyphened compound. */
export function hasInnerCapital(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{Nd}]*$/u.test(word) &&
    !/^(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu}/u.test(word) &&
    !/\p{Ll}Innen$|\p{Ll}In$|mbH$/u.test(word)
  )
}

/** The acronym that a token is, if it may be an organisation's: two to six capitals. */
export function acronymAt({ tokens }: Reading, index: number): string | null {
  const text = tokens[index]?.text ?? ''
  return /^\p{Lu}{3,6}$/u.test(text) && !OTHER_ACRONYMS.has(text) ? text : null
}

/** "Internationaler Währungsfonds (IWF)": the brackets say that it is a name. */
export function isIntroduced(reading: Reading, index: number): boolean {
  const { text, tokens } = reading
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token === undefined || before === undefined) return false
  return (
    text.slice(before.end, token.start) === ' (' &&
    text[token.end] === ')' &&
    before.isCapitalised &&
    !isFirstName(before.text) &&
    (before.text.startsWith(token.text.charAt(0)) || mayBePart(reading, before))
  )
}
