import { identify, streamNumber } from './identity.ts'
import { Random, ZipfRanks } from './random.ts'
import { slugOf } from './slug.ts'
import {
  type Bilingual,
  BUSINESSES,
  CITIES,
  FIRST_NAMES,
  GROUPS,
  LEGAL_FORMS,
  OFFICES,
  PROJECTS,
  SURNAMES,
} from './vocabulary-names.ts'

const KINDS = ['person', 'organisation', 'group', 'project'] as const
const KIND_WEIGHTS = [0.6, 0.32, 0.05, 0.03]

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
    this.all = Array.from({ length: count }, (_, index) => makeActor(seed, index))
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

function makeActor(seed: number, index: number): Actor {
  const random = new Random(seed, streamNumber('actor'), index)
  const kind = KINDS[random.weighted(KIND_WEIGHTS)] ?? 'person'
  const surname = random.pick(SURNAMES)
  const name = nameOf(kind, surname, random)
  return {
    index,
    id: identify('actor', index),
    // Names repeat, as they do among people; the number keeps the slugs apart.
    slug: `${slugOf(name.en)}-${index}`,
    kind,
    name,
    alias: random.chance(0.3) ? surname : undefined,
    office: kind === 'person' && random.chance(0.15) ? random.pick(OFFICES) : undefined,
  }
}

function nameOf(kind: Actor['kind'], surname: string, random: Random): Bilingual {
  const city = random.pick(CITIES)
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
      return { de: `${group.de} ${city.de}`, en: `${city.en} ${group.en}` }
    }
    case 'project': {
      const project = random.pick(PROJECTS)
      return { de: `${project.de} ${city.de}`, en: `${project.en} ${city.en}` }
    }
  }
}
