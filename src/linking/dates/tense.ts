import type { Tense, Words } from './rule.ts'
import { SENTENCE_END } from './sentence-end.ts'

/** Patterns of verbs (and words like them) that tell of what has been, or of what is to come. */
export interface CueTable {
  readonly past: readonly string[]
  readonly future: readonly string[]
  /** Verbs that tell the past with a participle after them; those of being, without one, the future. */
  readonly perfect?: { readonly have: string; readonly be: string; readonly participle: string }
}

/** No sentence is read further than this to either side: a text may have no full stop. */
const REACH = 240

/** How many characters further away a verb seems for every comma, semicolon or quotation mark between. */
const CLAUSE_DISTANCE = 40

const CLAUSE_END = /[,;:()„“”»«"–]/g

/**
 * Tells the tense of a clause by the nearest verb of the same sentence.
 * @param behind what directly before the words points back whatever the verb says ("seit")
 * @param ahead what directly before the words points ahead whatever the verb says ("für"): was
 *   announced for Monday
 * @param rather what points ahead where no verb says anything ("bis")
 */
export function tenseFromCues(
  cues: CueTable,
  { behind, ahead, rather }: Readonly<Record<'behind' | 'ahead' | 'rather', RegExp>>,
): (text: string, start: number, end: number) => Tense | null {
  const expression = new RegExp(
    `(?<!\\p{L})(?:${[
      `(?<past>${cues.past.join('|')})`,
      `(?<future>${cues.future.join('|')})`,
      ...(cues.perfect ? [`(?<have>${cues.perfect.have})|(?<be>${cues.perfect.be})`] : []),
    ].join('|')})(?!\\p{L})`,
    'gu',
  )
  const participle =
    cues.perfect && new RegExp(`(?<!\\p{L})${cues.perfect.participle}(?!\\p{L})`, 'gu')
  return (text, start, end) => {
    const before = text.slice(Math.max(start - 16, 0), start)
    if (behind.test(before)) return 'past'
    if (ahead.test(before)) return 'future'
    const [first, last] = sentenceAround(text, start, end)
    const sentence = text.slice(first, last)
    let nearest = Number.POSITIVE_INFINITY
    let tense: Tense | null = null
    const lastParticiple = participle
      ? ([...sentence.matchAll(participle)].at(-1)?.index ?? -1)
      : -1
    for (const cue of sentence.matchAll(expression)) {
      const told = tenseOf(cue.groups ?? {}, cue.index < lastParticiple)
      if (told === null) continue
      const from = first + cue.index
      const to = from + cue[0].length
      if (from < end && start < to) continue
      const between = to <= start ? text.slice(to, start) : text.slice(end, from)
      const clauses = between.match(CLAUSE_END)?.length ?? 0
      const distance = between.length + clauses * CLAUSE_DISTANCE
      if (distance >= nearest) continue
      nearest = distance
      tense = told
    }
    return tense ?? (rather.test(before) ? 'future' : null)
  }
}

function tenseOf({ past, have, be }: Words, isBeforeParticiple: boolean): Tense | null {
  if (past !== undefined) return 'past'
  if (have !== undefined) return isBeforeParticiple ? 'past' : null
  return be !== undefined && isBeforeParticiple ? 'past' : 'future'
}

const EVERY_SENTENCE_END = new RegExp(SENTENCE_END.source, 'gu')

function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const from = Math.max(start - REACH, 0)
  const before = [...text.slice(from, start).matchAll(EVERY_SENTENCE_END)].at(-1)
  const first = before ? from + before.index + before[0].length : from
  const after = text.slice(end, end + REACH).search(SENTENCE_END)
  return [first, after === -1 ? Math.min(end + REACH, text.length) : end + after]
}
