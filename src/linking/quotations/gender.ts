import { isFirstName } from '../names/first-names.ts'
import type { Span } from '../span.ts'

export type Gender = 'feminine' | 'masculine'

/** Men's names with the ending of women's. */
const MEN =
  /^(?:andrea|attila|bela|elia|ezra|ilja|ilya|joshua|juha|kosta|luca|luka|mika|mustafa|nikita|nikola|noah|sascha|sasha|shinzo|elisha|costa|uwe|helge|hauke|malte|arne|rene|rené|andre|andré|mike|steve|dave|george|pete|jude|bruce|lee|george|jake|luke|wayne|dwayne|blake|chase|duke|cole|kyle|lance|wade|jose|josé|felipe|jorge|enrique|vicente|jaime|andrae|ole|sönke|heye|götz|philippe|pierre|claude|antoine|maurice|serge|jacques|emre|thorge|torge|hinnerke|bernie|charlie|eddie|freddie|jamie|jimmie|willie|archie|louie|ronnie|donnie|johnnie)$/i
const WOMENS_ENDING = /(?:a|e|ah|ie)$/i
/** Women's names without it. */
const WOMEN =
  /^(?:angelin|ann|agnes|astrid|birgit|brigit|carmen|caitlyn|carol|carolin|cheryl|deborah|doris|dagmar|edith|ellen|elisabeth|elizabeth|ester|esther|eleanor|gertrud|gudrun|helen|heather|hilary|hillary|inge|ingrid|iris|irmgard|isabel|ines|janet|jennifer|jill|joan|judith|karen|karin|katrin|kathrin|kristin|kerstin|kirsten|kim|lindsey|lynn|lilian|margot|marion|marlies|maren|miriam|megan|meghan|nancy|nicole|penelope|rachel|rahel|ruth|sarah|sharon|susan|solveig|mary|emily|amy|lucy|sally|betsy|kelly|judy|cindy|hailey|kimberly|beverly|emmy|rosemary|dorothy|shirley|ashley|lesley|kathy|cathy|patty|sigrid|ursel|vivien|wendy)$/i

/** @returns null for a first name that tells neither, or that is none */
function genderOfFirstName(word: string): Gender | null {
  if (!isFirstName(word)) return null
  const first = word.split('-', 1)[0] ?? word
  if (WOMEN.test(first)) return 'feminine'
  if (/[yi]$/i.test(first)) return null // Harry and Emily, Toni and Heidi
  return WOMENS_ENDING.test(first) && !MEN.test(first) ? 'feminine' : 'masculine'
}

/** A first name that is on no list, before a surname, still tells by its ending. */
function genderOfRareName(name: string): Gender | null {
  return /^\p{Lu}\p{Ll}+(?:ine|ina|ia|ette|elle|lyn|lynn)\s\p{Lu}/u.test(name) ? 'feminine' : null
}

/**
 * What the first name of a name tells; a bare surname has that of the full name with it.
 * @param names spans of all names of the text
 */
export function genderOf(text: string, name: Span, names: readonly Span[]): Gender | null {
  const words = text.slice(name.start, name.end)
  const own = genderOfFirstName(words.split(/\s/, 1)[0] ?? '') ?? genderOfRareName(words)
  if (own !== null) return own
  const surname = words.replace(/(?:['’]s?|s)$/, '')
  for (const other of names) {
    const full = text.slice(other.start, other.end)
    if (!full.endsWith(` ${surname}`) && !full.endsWith(` ${words}`)) continue
    const gender = genderOfFirstName(full.split(/\s/, 1)[0] ?? '')
    if (gender !== null) return gender
  }
  return null
}
