import { distance } from 'fastest-levenshtein'
import type { ActorSuggestion, UnknownName } from '../findings.ts'
import { foldWord } from '../words.ts'
import type { KnownName } from './known-name.ts'

/** One typo in a short name, two in a long one. */
const LETTERS_A_TYPO = 6
const MOST_TYPOS = 2

/**
 * Known names that unknown ones come close to, by insertions, deletions and substitutions of the
 * folded letters. A person decides whether they are meant; the linker never takes them.
 * @param names known names that look alike, from which the close ones are taken
 * @returns at most one suggestion a mention: the closest, of equals the better known
 */
export function suggestActors(
  unknownNames: readonly UnknownName[],
  names: readonly KnownName[],
): readonly ActorSuggestion[] {
  const known = names
    .filter(({ kind }) => kind !== 'role')
    .map((name) => ({ name, folded: foldName(name.value) }))
  return unknownNames.flatMap((unknown) => {
    const written = foldName(unknown.name)
    const most = Math.min(MOST_TYPOS, Math.floor(written.length / LETTERS_A_TYPO))
    const [closest] = known
      .map(({ name, folded }) => ({ name, typos: distance(written, folded) }))
      .filter(({ typos }) => typos > 0 && typos <= most)
      .sort((one, other) => one.typos - other.typos || other.name.eventCount - one.name.eventCount)
    if (closest === undefined) return []
    const { actorId, value } = closest.name
    return unknown.mentions.map(({ start, end }) => ({
      start,
      end,
      actorId,
      name: value,
      distance: closest.typos,
    }))
  })
}

function foldName(name: string): string {
  return name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldWord)
    .join(' ')
    .trim()
}
