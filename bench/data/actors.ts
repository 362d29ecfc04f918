import { identify, streamNumber } from './identity.ts'
import { Random, ZipfRanks } from './random.ts'
import { slugOf } from './slug.ts'
import { drawVillage } from './village.ts'
import {
  type Bilingual,
  BUSINESSES,
  FIRST_NAMES,
  GROUPS,
  LEGAL_FORMS,
  OFFICES,
  PROJECTS,
  SURNAMES,
} from './vocabulary-names.ts'

const KINDS = ['person', 'organisation', 'group', 'project'] as const
const KIND_WEIGHTS = [0.6, 0.32, 0.05, 0.03]
/** How often a name that somebody bears already is given again. */
const HOMONYMS = 0.02

export interface Actor {
  readonly index: number
  readonly id: string
  readonly slug: string
  readonly kind: (typeof KINDS)[number]
  readonly name: Bilingual
  /** A shorter name, the same in both languages; most have none. */
  readonly alias: string | undefined
  /** An office that stands for the name, as in "the finance minister". */
  readonly office: Bilingual | undefined
}

/** All actors of a generated world, held in memory: at most a hundred thousand. */
export class Actors {
  readonly all: readonly Actor[]
  readonly #ranks: ZipfRanks

  constructor(seed: number, events: number) {
    const count = Math.min(100_000, Math.max(200, Math.round(events / 10)))
    const taken = new Set<string>()
    this.all = Array.from({ length: count }, (_, index) => makeActor(seed, index, taken))
    this.#ranks = new ZipfRanks(count)
  }

  /** Different actors, the popular ones likelier. */
  draw(random: Random, count: number): readonly Actor[] {
    const indexes = new Set<number>()
    while (indexes.size < count) {
      const index = this.#ranks.draw(random)
      // The most popular would be drawn again and again; the next one in rank takes the place.
      indexes.add(indexes.has(index) ? random.below(this.all.length) : index)
    }
    return [...indexes].map((index) => this.at(index))
  }

  at(index: number): Actor {
    const actor = this.all[index]
    if (actor === undefined) throw new RangeError(`there is no actor ${index}`)
    return actor
  }
}

/** @param taken names and aliases; what the actor is called is added */
function makeActor(seed: number, index: number, taken: Set<string>): Actor {
  const random = new Random(seed, streamNumber('actor'), index)
  const kind = KINDS[random.weighted(KIND_WEIGHTS)] ?? 'person'
  let surname = random.pick(SURNAMES)
  let name = nameOf(kind, surname, random)
  // A few share their name, as people do; most of a hundred thousand do not.
  while (taken.has(name.de) && !random.chance(HOMONYMS)) {
    surname = `${random.pick(SURNAMES)}-${random.pick(SURNAMES)}`
    name = nameOf(kind, surname, random)
  }
  const alias = random.chance(0.3) && !taken.has(surname) ? surname : undefined
  taken.add(name.de)
  if (alias) taken.add(alias)
  return {
    index,
    id: identify('actor', index),
    // The number keeps the slugs apart.
    slug: `${slugOf(name.en)}-${index}`,
    kind,
    name,
    alias,
    office: kind === 'person' && random.chance(0.15) ? random.pick(OFFICES) : undefined,
  }
}

function nameOf(kind: Actor['kind'], surname: string, random: Random): Bilingual {
  switch (kind) {
    case 'person': {
      const name = `${random.pick(FIRST_NAMES)} ${surname}`
      return { de: name, en: name }
    }
    case 'organisation': {
      const business = random.pick(BUSINESSES)
      const form = random.pick(LEGAL_FORMS)
      return { de: `${surname} ${business.de} ${form}`, en: `${surname} ${business.en} ${form}` }
    }
    case 'group': {
      const group = random.pick(GROUPS)
      const village = drawVillage(random)
      return { de: `${group.de} ${village}`, en: `${village} ${group.en}` }
    }
    case 'project': {
      const project = random.pick(PROJECTS)
      const village = drawVillage(random)
      return { de: `${project.de} ${village}`, en: `${project.en} ${village}` }
    }
  }
}
