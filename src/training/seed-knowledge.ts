import { Temporal } from 'temporal-polyfill'
import type { KnownName } from '../linking/actors/known-name.ts'
import type { KnownEvent } from '../linking/profiles.ts'
import type { SeedEvent, StorySeed } from '../seed/story-seed.ts'
import { resolveEdtf } from '../time/bounds.ts'

const LANGUAGES = ['de', 'en'] as const

/** What a database knows that a story was loaded into: events by their slugs, and all names. */
export function seedKnowledge(
  seed: StorySeed,
  text: string,
): { events: readonly KnownEvent[]; names: readonly KnownName[] } {
  return {
    events: seed.events.map((event) => knownEvent(seed, event, text)),
    names: namesOf(seed),
  }
}

function knownEvent(seed: StorySeed, event: SeedEvent, text: string): KnownEvent {
  const { article } = seed
  const report = article.reports.find((one) => one.event === event.slug)
  return {
    id: event.slug,
    kind: event.kind,
    days: daysOf(event.date.edtf, event.date.timeZone),
    edtf: event.date.edtf,
    texts: LANGUAGES.map((language) => ({ language, ...event.texts[language] })),
    participants: event.participations.map(({ actor, role }) => ({ actorId: actor, role })),
    placeNames: Object.values(seed.places.find(({ slug }) => slug === event.place)?.names ?? {}),
    amounts: seed.amounts.filter((amount) => amount.event === event.slug),
    statements: seed.statements
      .filter((statement) => statement.event === event.slug)
      .map(({ slug, speaker, renderings }) => ({
        id: slug,
        speakerId: speaker,
        renderings: renderings.map((rendering, at) => ({ ...rendering, id: `${slug}-${at}` })),
      })),
    articles: report
      ? [
          {
            versionId: article.slug,
            role: report.role,
            outletId: article.outlet,
            language: article.language,
            title: article.title,
            text,
            publishedOn: article.published.edtf,
          },
        ]
      : [],
  }
}

function daysOf(edtf: string, timeZone: string): KnownEvent['days'] {
  const { earliestStart, latestEnd } = resolveEdtf(edtf, timeZone)
  return { first: dayIn(earliestStart, timeZone), last: dayIn(latestEnd, timeZone) }
}

function dayIn(instant: string, timeZone: string): string | null {
  if (instant.endsWith('infinity')) return null
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

function namesOf(seed: StorySeed): readonly KnownName[] {
  return seed.actors.flatMap((actor) => {
    const eventCount = seed.events.filter(({ participations }) =>
      participations.some((participation) => participation.actor === actor.slug),
    ).length
    const shared = { actorId: actor.slug, actorKind: actor.kind, eventCount }
    const preferred = LANGUAGES.map((language) => ({
      ...shared,
      nameId: `${actor.slug}-${language}`,
      kind: 'preferred' as const,
      language,
      value: actor.preferredNames[language],
      validFrom: null,
      validTo: null,
    }))
    const others = (actor.otherNames ?? []).map(({ kind, language, value, valid }, at) => {
      const days = valid ? daysOf(valid.edtf, valid.timeZone) : { first: null, last: null }
      return {
        ...shared,
        nameId: `${actor.slug}-${at}`,
        kind,
        language,
        value,
        validFrom: days.first,
        validTo: days.last,
      }
    })
    return [...preferred, ...others]
  })
}
