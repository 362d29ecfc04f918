import { atPartOfDay, onDay, type PartOfDay, type Reading } from './reading.ts'
import type { Surroundings } from './rule.ts'
import { unitFrom } from './units.ts'

/** "am selben Tag", "am Vortag": from the day told last, or else from the publication. */
export function dayFromTold(offset: number, around: Surroundings): Reading {
  return unitFrom(around.told(isWithinDay) ?? around.publication, 'day', offset)
}

export function isWithinDay({ granularity }: Reading): boolean {
  return granularity === 'day' || granularity === 'part-of-day' || granularity === 'minute'
}

/** When the later parts of a day begin, as they are told in news. */
const BEGINS: Partial<Record<PartOfDay, string>> = { AF: '12:00', EV: '17:00' }

/** A day told longer ago is background, and the story's evenings are not its. */
const DAYS_OF_THE_STORY = 7

/**
 * "am Abend": of the day told close by; of the last one that the story told, where the verb is in
 * the past; or of the last day whose evening had come at publication.
 */
export function partOfDayAround(part: PartOfDay, around: Surroundings): Reading {
  if (around.toldDay || around.tense() !== 'past') return atPartOfDay(dayAround(around), part)
  const day =
    dayOfStory(around) ?? unitFrom(around.publication, 'day', hasCome(part, around) ? 0 : -1)
  return atPartOfDay(day, part)
}

function dayOfStory(around: Surroundings): Reading | null {
  const told = around.told(isWithinDay)
  const published = around.publication?.span?.first
  if (!told?.span || !published) return null
  const days = told.span.last.until(published).days
  return days >= 0 && days <= DAYS_OF_THE_STORY
    ? { ...onDay(told.span.last), anchor: told.edtf }
    : null
}

function hasCome(part: PartOfDay, { clock }: Surroundings): boolean {
  const begins = BEGINS[part]
  return begins === undefined || clock === null || clock >= begins
}

/** The day that a clock time or "am Abend" belongs to. */
export function dayAround(around: Surroundings): Reading {
  const told = around.toldDay?.span
  if (told) return { ...onDay(told.last), anchor: around.toldDay?.edtf ?? null }
  return unitFrom(around.publication, 'day', 0)
}
