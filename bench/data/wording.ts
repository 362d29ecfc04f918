import type { Random } from './random.ts'
import { drawVillage } from './village.ts'
import { type Bilingual, CITIES } from './vocabulary-names.ts'
import { DEEDS, THINGS } from './vocabulary-news.ts'

/** What the placeholders of a template stand for. */
export interface Words {
  readonly a: Bilingual
  readonly b: Bilingual
  readonly c: Bilingual
  /** A deed and what it is done to. */
  readonly topic: Bilingual
  readonly deed: Bilingual
  readonly thing: Bilingual
  /** Where those things are; rare words are what news is found by. */
  readonly village: string
  readonly place: Bilingual
  readonly number: number
}

const NOBODY: Bilingual = { de: 'Unbekannt', en: 'persons unknown' }

/** @param names those of the participants, in their order */
export function drawWords(random: Random, names: readonly Bilingual[]): Words {
  const deed = random.pick(DEEDS)
  const thing = random.pick(THINGS)
  const village = drawVillage(random)
  const [a = NOBODY, b = NOBODY, c = a] = names
  return {
    a,
    b,
    c,
    deed,
    thing,
    village,
    topic: {
      de: `${deed.de} ${thing.de} bei ${village}`,
      en: `the ${deed.en} of ${thing.en} near ${village}`,
    },
    place: random.pick(CITIES),
    number: 10 + random.below(990),
  }
}

/** The template with its placeholders, `{a}` and so on, replaced. */
export function fill(template: string, words: Words, language: keyof Bilingual): string {
  let text = ''
  for (const [index, part] of partsOf(template).entries()) {
    // The parts at odd places are names of placeholders; the templates have no others.
    const word = index % 2 === 0 ? part : words[part as keyof Words]
    text += typeof word === 'object' ? word[language] : word
  }
  return text
}

const parts = new Map<string, readonly string[]>()

function partsOf(template: string): readonly string[] {
  let known = parts.get(template)
  if (known === undefined) {
    known = template.split(/\{(\w+)\}/)
    parts.set(template, known)
  }
  return known
}
