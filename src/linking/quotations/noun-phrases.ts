import type { RuledLanguage } from '../findings.ts'
import { overlaps, type Span } from '../span.ts'
import type { Token } from './frames.ts'
import type { QuotationWords } from './quotation-words.ts'

/** A noun phrase or pronoun of a sentence, with its appositions. */
export interface NounPhrase {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly end: number
  /** Its form or the preposition before it forbids that it is the subject. */
  readonly isOblique: boolean
  /** How likely it is somebody who can speak: a name most, then a pronoun or role, then the rest. */
  readonly agency: number
}

interface Reader {
  readonly tokens: readonly Token[]
  readonly words: QuotationWords
  readonly language: RuledLanguage
  readonly isName: (token: Token) => boolean
}

/** The noun phrases of a sentence from left to right, none within another. */
export function nounPhrasesOf(
  tokens: readonly Token[],
  words: QuotationWords,
  language: RuledLanguage,
  names: readonly Span[],
): readonly NounPhrase[] {
  const reader = { tokens, words, language, isName: (token: Token) => isNamed(token, names) }
  const found: NounPhrase[] = []
  for (let index = 0; index < tokens.length; ) {
    const end = endOfPhrase(reader, index)
    if (end === null) {
      index += 1
      continue
    }
    found.push({
      first: index,
      end,
      isOblique: isOblique(reader, index),
      agency: agencyOf(reader, index, end),
    })
    index = end
  }
  return found
}

/** Spans of names are in order and few; those of a sentence lie together. */
function isNamed(token: Token, names: readonly Span[]): boolean {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.end ?? 0) <= token.start) low = middle + 1
    else high = middle
  }
  const name = names[low]
  return name !== undefined && overlaps(name, token)
}

function isAdjacent(token: Token | undefined): token is Token {
  return token !== undefined && /^[\s-]*$/.test(token.gap)
}

function endOfPhrase(reader: Reader, index: number): number | null {
  const token = reader.tokens[index]
  if (token === undefined) return null
  // „Die Zeit“ may be who writes; what is too long or ended like a sentence is not.
  if (token.quotation !== null) return isTitle(token) ? index + 1 : null
  const core = endOfCore(reader, index)
  if (core === null) return null
  if (reader.words.pronouns.has(token.lower) && core === index + 1) return core
  return withAppositions(reader, withAttributes(reader, index, core))
}

/** Determiner, adjectives and nouns or a name; a quotation after a noun is its name. */
function endOfCore(reader: Reader, index: number): number | null {
  return reader.language === 'de' ? endOfGermanCore(reader, index) : endOfEnglishCore(reader, index)
}

/** Between article and noun, seldom more stand. */
const MOST_ADJECTIVES = 5

function endOfGermanCore(reader: Reader, index: number): number | null {
  const { tokens, words } = reader
  const token = tokens[index]
  if (token === undefined) return null
  const hasDeterminer = words.determiners.has(token.lower)
  let noun = hasDeterminer ? index + 1 : index
  for (; noun - index <= MOST_ADJECTIVES; noun += 1) {
    const next = tokens[noun]
    if (next === undefined || next.quotation !== null || (noun > index && !isAdjacent(next))) break
    if (isNoun(next, words) || isFunctionWord(next, words)) break
    if (noun > index && words.determiners.has(next.lower)) break
    // An adverb may stand within ("ein nicht genannter Vertreter") but not begin a phrase.
    if (!hasDeterminer && !isAdjective(next)) break
  }
  const last = tokens[noun - 1]
  if (noun > index + 1 && last !== undefined && !isAdjective(last)) return null
  const head = tokens[noun]
  const isHead =
    head !== undefined &&
    (noun === index || isAdjacent(head)) &&
    (head.quotation === null
      ? isNoun(head, words)
      : hasDeterminer && noun === index + 1 && isTitle(head))
  if (isHead) return endOfNouns(reader, noun)
  return words.pronouns.has(token.lower) ? index + 1 : null
}

function isAdjective({ lower, text }: Token): boolean {
  return /(?:e|en|er|es|em)$/.test(lower) || /^\p{Nd}/u.test(text)
}

function isFunctionWord({ lower }: Token, words: QuotationWords): boolean {
  return (
    words.prepositions.has(lower) ||
    words.conjunctions.has(lower) ||
    words.speech.has(lower) ||
    words.judgement.has(lower) ||
    words.particles.has(lower) ||
    words.passive.has(lower)
  )
}

/** German: capitalised, or a compound with such a part, and no other word that begins a sentence. */
function isNoun(token: Token, words: QuotationWords): boolean {
  const { text, lower, isCapitalised, quotation } = token
  if (quotation !== null || !(isCapitalised || /-\p{Lu}/u.test(text))) return false
  if (words.determiners.has(lower) || words.pronouns.has(lower)) return false
  if (!isFirst(token)) return true
  if (isFunctionWord(token, words) || words.clausal.has(lower)) return false
  return !words.openers.has(lower) && !ADVERB.test(lower)
}

/** Whether a sentence begins with it, so that its capital says nothing. */
function isFirst({ gap }: Token): boolean {
  return gap === '' || /[\n:–]/.test(gap)
}

const ADVERB =
  /(?:lich|isch|ig|end|weise|mals|zeit|dings|sofern|gegen|nahmslos|wegs|zwar|besondere|lings|läufig|raus|rüber|rauf|durch|mit|nach|bei|zu|vor|gar|eben|einst|kürzlich|wenig|statt|trotz|hatte|wollte|kämen|käme|besorgt|überrascht|enttäuscht|empört|erfreut|anders|meist|eher|sonst|fast|rund|etwa)$/

/** A newspaper's name or the like, at most a few words. */
function isTitle(token: Token): boolean {
  return token.isCapitalised && token.end - token.start <= 40 && !/[.!?,]\s*\S?$/.test(token.text)
}

const PARTICLE = /^(?:von|van|de|der|den|zu|del|della|da|dos|bin|al|ibn|ben|la|le|di|du)$/

function endOfNouns({ tokens, words, isName }: Reader, noun: number): number {
  let end = noun + 1
  for (;;) {
    const next = tokens[end]
    if (!isAdjacent(next)) return end
    if (next.quotation !== null ? isTitle(next) : isNoun(next, words)) end += 1
    else if (PARTICLE.test(next.lower) && isName(next)) end += 1
    else return end
  }
}

/**
 * English nouns are small. A phrase goes on to the last name in a run of words that are no function
 * words ("Angels general manager Tony Reagins"); without a name it needs a determiner or a role.
 */
function endOfEnglishCore({ tokens, words }: Reader, index: number): number | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (words.pronouns.has(token.lower)) return index + 1
  const start = words.determiners.has(token.lower) ? index + 1 : index
  let end = start
  let named = start
  for (;;) {
    const next = tokens[end]
    if (next === undefined || (end > index && !isAdjacent(next)) || !isContent(next, words)) break
    end += 1
    if (next.isCapitalised) named = end
  }
  if (named > start) return named
  if (end === start) return null
  return start > index || ROLE.test(tokens[end - 1]?.lower ?? '') ? end : null
}

function isContent(token: Token, words: QuotationWords): boolean {
  const { lower } = token
  if (token.quotation !== null || isFunctionWord(token, words)) return false
  if (words.clausal.has(lower) || words.determiners.has(lower) || words.openers.has(lower))
    return false
  return !DAY.test(lower) && (token.isCapitalised || !/ly$/.test(lower))
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/

/** "der Sprecher der Bundesregierung", "the head of the agency": what says more of a common noun. */
function withAttributes(reader: Reader, first: number, core: number): number {
  const { tokens, isName, language } = reader
  let end = core
  for (let more = 0; more < 3; more += 1) {
    const last = tokens[end - 1]
    const link = tokens[end]
    if (last === undefined || isName(last) || !isAdjacent(link)) return end
    const isGenitive = language === 'de' && /^(?:der|des|eines|einer)$/.test(link.lower)
    const links = language === 'de' ? /^(?:von|vom|für|beim|bei|im|aus)$/ : /^(?:of|for)$/
    if (!isGenitive && !links.test(link.lower)) return end
    const next = endOfCore(reader, isGenitive ? end : end + 1)
    if (next === null || next <= end + 1 || end - first > 12) return end
    end = next
  }
  return end
}

/** "Peter Muster (CDU), Sprecher der Partei," */
function withAppositions(reader: Reader, core: number): number {
  const { tokens, words } = reader
  const start = afterBrackets(tokens, core)
  const next = tokens[start]
  if (next === undefined || !/^\)?,\s$/.test(next.gap) || isFunctionWord(next, words)) return core
  const inserted = endOfCore(reader, start)
  if (inserted === null || words.pronouns.has(next.lower)) return core
  const last = afterBrackets(tokens, withAttributes(reader, start, inserted))
  const after = tokens[last]
  return after === undefined || /^\)?[,“”"]/.test(after.gap) || after.quotation !== null
    ? last
    : core
}

/** The token after " (CDU)"; more than a few words between brackets are no apposition. */
function afterBrackets(tokens: readonly Token[], index: number): number {
  if (!/\($/.test(tokens[index]?.gap ?? '')) return index
  const close = tokens.findIndex((token, other) => other > index && token.gap.startsWith(')'))
  return close < 0 || close - index > 4 ? index : close
}

function isOblique({ tokens, words }: Reader, first: number): boolean {
  const token = tokens[first]
  const before = tokens[first - 1]
  if (token === undefined || words.oblique.has(token.lower)) return true
  const isAfterPreposition =
    before !== undefined && isAdjacent(token) && words.prepositions.has(before.lower)
  return isAfterPreposition && before.quotation === null
}

const ROLE =
  /(?:präsident|kanzler|minister|sprecher|chef|direktor|leiter|vorsitzende|politiker|kandidat|senator|gouverneur|abgeordnete|sekretär|botschafter|kommissar|anwalt|anwälte|richter|trainer|meister|experte|forscher|wissenschaftler|unternehmer|gründer|polizei|regierung|verband|partei|ministerium|behörde|unternehmen|konzern|gericht|staatsanwaltschaft|agentur|zeitung|fraktion|organisation|gewerkschaft|opposition|augenzeuge|zeuge|autor|künstler|mann|frau|vater|mutter|premier|könig|papst|bischof|kritiker|ermittler|sender|magazin|president|minister|spokes\w+|chief|director|officials?|police|leader|senator|governor|mayor|attorney|lawyers?|judge|coach|founder|analysts?|researchers?|executive|company|government|agency|ministry|department|court|witness(?:es)?|prosecutors?|authorities|officers?|critics|experts?|man|woman|mother|father)(?:in|innen|n|en|s|r|es)?$/

function agencyOf({ tokens, words, isName }: Reader, first: number, end: number): number {
  const phrase = tokens.slice(first, end)
  if (phrase.some(isName)) return 2
  const [token] = phrase
  if (token !== undefined && end - first === 1 && words.pronouns.has(token.lower)) {
    return /^(?:es|it|man)$/.test(token.lower) ? 0 : 1.5
  }
  if (phrase.some(({ lower }) => ROLE.test(lower))) return 1.5
  // Without an article and first in its sentence, a noun is a name more often than not.
  const isBare =
    token?.isCapitalised === true &&
    !words.determiners.has(token.lower) &&
    !/(?:ung|ion|ik|heit|keit|schaft|tät|e|en)$/.test(token.lower)
  return isBare && (first === 0 || token.quotation !== null) ? 1.5 : 0.5
}
