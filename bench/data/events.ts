import type { Actor, Actors } from './actors.ts'
import type { Calendar, EventDate } from './date.ts'
import { identify, streamNumber } from './identity.ts'
import type { Places } from './places.ts'
import { Random } from './random.ts'
import type { Bilingual } from './vocabulary-names.ts'
import {
  EVENT_TEMPLATES,
  type EventTemplate,
  MEDIA,
  SUMMARY_CLAUSES,
  WORDINGS,
} from './vocabulary-news.ts'
import { drawWords, fill, type Words } from './wording.ts'

/** How often an event has 1, 2, … 8 participants: three in the mean. */
const PARTICIPANT_WEIGHTS = [0.2, 0.27, 0.2, 0.14, 0.09, 0.05, 0.03, 0.02]
/** How often an event has 0, 1, … 4 statements: one in the mean. */
const STATEMENT_WEIGHTS = [0.42, 0.3, 0.16, 0.08, 0.04]

export const MOST_PARTICIPANTS = PARTICIPANT_WEIGHTS.length
export const MOST_STATEMENTS = STATEMENT_WEIGHTS.length - 1

export type Language = keyof Bilingual

/** Texts and ids are made when they are asked for: each table needs only some of them. */
export class Statement {
  readonly index: number
  readonly speaker: Actor
  readonly medium: string
  /** The language it was made in; the other wording is a translation. */
  readonly original: Language
  readonly form: string
  readonly #template: Bilingual
  readonly #words: Words

  constructor(random: Random, index: number, present: readonly Actor[], words: Words) {
    this.index = index
    this.speaker = random.pick(present)
    this.medium = random.pick(MEDIA)
    this.original = random.chance(0.5) ? 'de' : 'en'
    this.form = random.chance(0.6) ? 'verbatim' : random.chance(0.5) ? 'partial' : 'paraphrase'
    this.#template = random.pick(WORDINGS)
    this.#words = { ...words, number: 10 + random.below(990) }
  }

  get id(): string {
    return identify('statement', this.index)
  }

  wording(language: Language): string {
    return fill(this.#template[language], this.#words, language)
  }
}

export interface Surroundings {
  readonly seed: number
  readonly actors: Actors
  readonly places: Places
  readonly calendar: Calendar
}

/** The event with that index, the same whenever it is made. */
export class Event {
  readonly index: number
  readonly status: string
  readonly placeId: string | null
  readonly date: EventDate
  readonly participants: readonly Actor[]
  readonly statements: readonly Statement[]
  /** What its texts are made of. */
  readonly words: Words
  readonly #template: EventTemplate
  readonly #clause: Bilingual

  constructor({ seed, actors, places, calendar }: Surroundings, index: number) {
    const random = new Random(seed, streamNumber('event'), index)
    const participants = actors.draw(random, random.weighted(PARTICIPANT_WEIGHTS) + 1)
    const words = drawWords(
      random,
      participants.map(({ name }) => name),
    )
    this.index = index
    this.participants = participants
    this.words = words
    this.#template = random.pick(EVENT_TEMPLATES)
    this.#clause = random.pick(SUMMARY_CLAUSES)
    this.status = random.chance(0.94)
      ? 'happened'
      : random.pick(['ongoing', 'planned', 'cancelled'])
    this.placeId = random.chance(0.7) ? places.draw(random) : null
    this.date = calendar.happened(index, random)
    this.statements = Array.from(
      { length: random.weighted(STATEMENT_WEIGHTS) },
      (_, ordinal) => new Statement(random, index * MOST_STATEMENTS + ordinal, participants, words),
    )
  }

  get id(): string {
    return identify('event', this.index)
  }

  get kind(): string {
    return this.#template.kind
  }

  get slug(): string {
    return `${this.kind.replaceAll('_', '-')}-${this.participants[0]?.slug}-${this.index}`
  }

  /** @param position of a participant, from 0 */
  role(position: number): string {
    const { roles } = this.#template
    return roles[Math.min(position, roles.length - 1)] ?? roles[0]
  }

  title(language: Language): string {
    return fill(this.#template.title[language], this.words, language)
  }

  summary(language: Language): string {
    return fill(this.#clause[language], this.words, language)
  }
}
