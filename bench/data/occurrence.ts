import type { Actor } from './actors.ts'
import { DAY } from './date.ts'
import type { Event, Language } from './events.ts'
import type { Random } from './random.ts'
import { type Bilingual, BUSINESSES, FIRST_NAMES, LEGAL_FORMS } from './vocabulary-names.ts'
import { DEEDS, EVENT_TEMPLATES } from './vocabulary-news.ts'
import { NEW_WORDINGS } from './vocabulary-report-sentences.ts'
import { NEW_SURNAMES, NEW_THINGS, REWORDED_DEEDS } from './vocabulary-reports.ts'
import { drawWords, fill, type Words } from './wording.ts'
import type { World } from './world.ts'

/** An event as a reporter knows it, whether or not a database does. */
export interface Occurrence {
  readonly kind: string
  readonly words: ReportWords
  /** Milliseconds since 1970. */
  readonly time: number
  readonly statement: ReportedStatement
}

interface ReportedStatement {
  readonly speaker: Bilingual
  wording(language: Language): string
}

export interface ReportWords extends Words {
  /** The first two participants, in short. */
  readonly shortA: Bilingual
  readonly shortB: Bilingual
  /** The topic in other words. */
  readonly plan: Bilingual
  readonly percent: number
}

type Named = Pick<Actor, 'name' | 'kind'>

const MOST_PARTICIPANTS = 3

/** A known event, with one of its statements where it has any and else a new one. */
export function occurrenceOf(event: Event, random: Random): Occurrence {
  const { kind, date, participants, statements } = event
  const words = reportWords(event.words, participants, random)
  const known = statements[random.below(Math.max(1, statements.length))]
  const statement = known
    ? { speaker: known.speaker.name, wording: (language: Language) => known.wording(language) }
    : newStatement(words, participants, random)
  return { kind, words, time: date.time, statement }
}

/** An event that is not in the world, a day or two before `published`; half have known actors. */
export function newOccurrence({ actors }: World, published: number, random: Random): Occurrence {
  const count = 1 + random.below(MOST_PARTICIPANTS)
  const participants: readonly Named[] = random.chance(0.5)
    ? actors.draw(random, count)
    : Array.from({ length: count }, () => newActor(random))
  const drawn = drawWords(
    random,
    participants.map(({ name }) => name),
  )
  const words = reportWords({ ...drawn, thing: random.pick(NEW_THINGS) }, participants, random)
  return {
    kind: random.pick(EVENT_TEMPLATES).kind,
    words,
    time: published - random.next() * 2 * DAY,
    statement: newStatement(words, participants, random),
  }
}

function newActor(random: Random): Named {
  const surname = random.pick(NEW_SURNAMES)
  if (random.chance(0.6)) {
    const name = `${random.pick(FIRST_NAMES)} ${surname}`
    return { kind: 'person', name: { de: name, en: name } }
  }
  const { de, en } = random.pick(BUSINESSES)
  const form = random.pick(LEGAL_FORMS)
  return {
    kind: 'organisation',
    name: { de: `${surname} ${de} ${form}`, en: `${surname} ${en} ${form}` },
  }
}

function newStatement(
  words: Words,
  participants: readonly Named[],
  random: Random,
): ReportedStatement {
  const template = random.pick(NEW_WORDINGS)
  const own = { ...words, number: 10 + random.below(990) }
  return {
    speaker: random.pick(participants).name,
    wording: (language) => fill(template[language], own, language),
  }
}

function reportWords(words: Words, [first, second]: readonly Named[], random: Random): ReportWords {
  const deed = REWORDED_DEEDS[DEEDS.indexOf(words.deed)] ?? words.deed
  const { thing, village } = words
  return {
    ...words,
    shortA: first ? shortName(first) : words.a,
    shortB: second ? shortName(second) : words.b,
    plan: {
      de: `${deed.de} ${thing.de} bei ${village}`,
      en: `${deed.en} of ${thing.en} near ${village}`,
    },
    percent: 2 + random.below(40),
  }
}

/** A person's surname, a company's name without its legal form; others have one name only. */
function shortName({ kind, name }: Named): Bilingual {
  if (kind === 'person') return { de: lastWord(name.de), en: lastWord(name.en) }
  if (kind === 'organisation') return { de: butLastWord(name.de), en: butLastWord(name.en) }
  return name
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}

function butLastWord(text: string): string {
  return text.slice(0, text.lastIndexOf(' '))
}
