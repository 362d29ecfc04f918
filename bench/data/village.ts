import type { Random } from './random.ts'
import { VILLAGE_BEGINNINGS, VILLAGE_ENDINGS, VILLAGE_STEMS } from './vocabulary-names.ts'

/** @returns one of some ten thousand names that look like those of villages, in every language */
export function drawVillage(random: Random): string {
  const beginning = random.pick(VILLAGE_BEGINNINGS)
  const stem = random.pick(VILLAGE_STEMS)
  const name = beginning === '' ? stem : `${beginning}${stem.toLowerCase()}`
  return `${name}${random.pick(VILLAGE_ENDINGS)}`
}
