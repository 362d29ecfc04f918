import { splitWords } from '../words.ts'
import type { KnownName } from './known-name.ts'

/** Known persons by the folded last word of their names. */
export type Surnames = ReadonlyMap<string, readonly KnownName[]>

/**
 * How many times as many events as the next bearer a person must take part in to be the one that
 * a bare surname means: "Trump" is the president's where nobody else of the family was told of.
 */
const DOMINANCE = 5

/** @returns who bears which surname; single names ("Papst") are none */
export function surnamesOf(names: Iterable<KnownName>): Surnames {
  const surnames = new Map<string, KnownName[]>()
  for (const name of names) {
    if (name.actorKind !== 'person' || name.kind === 'role') continue
    const words = splitWords(name.value)
    const last = words.at(-1)
    if (last === undefined || words.length < 2 || last.text.length < 2) continue
    const bearers = surnames.get(last.folded) ?? []
    if (!bearers.some(({ actorId }) => actorId === name.actorId)) bearers.push(name)
    surnames.set(last.folded, bearers)
  }
  return surnames
}

/** @returns the one bearer whom a bare surname means; undefined where it could be several */
export function dominantBearer(bearers: readonly KnownName[]): KnownName | undefined {
  const [first, second] = bearers.toSorted((one, other) => other.eventCount - one.eventCount)
  if (first === undefined || second === undefined) return first
  return first.eventCount >= DOMINANCE * Math.max(second.eventCount, 1) ? first : undefined
}
