import type { KnownName } from '../../../../src/linking/actors/known-name.ts'
import { findFindings } from '../../../../src/linking/find.ts'
import type {
  ArticleText,
  CollectionStatistics,
  KnownArticle,
  KnownEvent,
  ReadArticle,
} from '../../../../src/linking/profiles.ts'

const NAMES: readonly (readonly [actorId: string, kind: KnownName['actorKind'], value: string])[] =
  [
    ['hoffmann', 'person', 'Petra Hoffmann'],
    ['okafor', 'person', 'Daniel Okafor'],
    ['nordbahn', 'organisation', 'Nordbahn'],
    ['seewerft', 'organisation', 'Seewerft'],
  ]

const KNOWN_NAMES: readonly KnownName[] = NAMES.map(([actorId, actorKind, value]) => ({
  nameId: actorId,
  actorId,
  actorKind,
  kind: 'preferred',
  language: 'de',
  value,
  validFrom: null,
  validTo: null,
  eventCount: 1,
}))

/** An article with what is found in it, of people and companies that the tests know. */
export function read(article: Partial<ArticleText> & { readonly text: string }): ReadArticle {
  const whole: ArticleText = {
    title: '',
    language: 'de',
    publication: { day: '2024-05-15' },
    outletId: null,
    ...article,
  }
  return { ...whole, findings: findFindings(whole, KNOWN_NAMES) }
}

/** An event of which only what a test is about is known. */
export function event(id: string, title: string, known: Partial<KnownEvent> = {}): KnownEvent {
  return {
    id,
    kind: 'other',
    days: { first: null, last: null },
    edtf: '../..',
    texts: [{ language: 'de', title, summary: null }],
    participants: [],
    placeNames: [],
    amounts: [],
    statements: [],
    articles: [],
    ...known,
  }
}

export const participants = (...actorIds: string[]) =>
  actorIds.map((actorId) => ({ actorId, role: 'participant' }))

export const onDay = (day: string) => ({ days: { first: day, last: day }, edtf: day })

export function knownArticle(versionId: string, title: string, text: string): KnownArticle {
  return {
    versionId,
    role: 'main',
    outletId: 'outlet',
    language: 'de',
    title,
    text,
    publishedOn: '2024-05-14',
  }
}

/** Hundred events; the actors named take part in one each unless a test says more. */
export function statistics(events: Readonly<Record<string, number>> = {}): CollectionStatistics {
  const eventsOfActor = new Map(NAMES.map(([actorId]) => [actorId, events[actorId] ?? 1]))
  const names = new Map(NAMES.map(([actorId, , value]) => [actorId, value]))
  return {
    eventCount: 100,
    eventsOfActor,
    nameOfActor: (actorId) => names.get(actorId) ?? actorId,
  }
}
