import type { PageLanguage } from '../../parameters/reader-languages.ts'

interface ActorWords {
  readonly names: string
  readonly name: string
  readonly nameKind: string
  readonly language: string
  readonly valid: string
  readonly timeline: string
  readonly relationships: string
  readonly noRelationship: string
  readonly relationship: string
  readonly datedFacts: string
  /** Of a relationship of which neither beginning nor end is known. */
  readonly notDated: string
  readonly noDatedFact: string
  readonly someDatedFacts: (shown: number, count: number) => string
  readonly coParticipants: string
  readonly noCoParticipant: string
  readonly actor: string
  readonly kind: string
  readonly sharedEvents: string
  readonly network: string
  readonly networkTitle: (name: string) => string
  readonly networkDescription: (actors: number) => string
  readonly networkLegend: string
  readonly networkCut: (shown: number) => string
  readonly sharedEventsOf: (events: number, relationships: readonly string[]) => string
  readonly inTheMiddle: string
  readonly tiedOnly: string
  readonly facts: string
  readonly tableOf: (section: string) => string
}

const WORDS: Readonly<Record<PageLanguage, ActorWords>> = {
  en: {
    names: 'Names',
    name: 'Name',
    nameKind: 'What it is',
    language: 'Language',
    valid: 'Period',
    timeline: 'Timeline',
    relationships: 'Relationships over time',
    noRelationship: 'No relationship is recorded.',
    relationship: 'Relationship',
    datedFacts: 'Dated facts and evidence',
    notDated: 'not known',
    noDatedFact: 'No dated fact',
    someDatedFacts: (shown, count) => `The first ${shown} of ${count}.`,
    coParticipants: 'Took part in the same events',
    noCoParticipant: 'Nobody else took part in the same events.',
    actor: 'Who',
    kind: 'Kind',
    sharedEvents: 'Shared events',
    network: 'Network',
    networkTitle: (name) => `The network of ${name}`,
    networkDescription: (actors) =>
      `${actors === 1 ? '1 actor' : `${actors} actors`} tied to the one in the middle by shared events or a relationship, and the ties among them. The tables of this page tell the same in words.`,
    networkLegend:
      'Filled dots are people, hollow ones organisations, groups and projects; the larger, the more ties to the one in the middle. Red lines stand for a relationship, grey ones for shared events alone; the thicker, the more.',
    networkCut: (shown) => `The picture shows the ${shown} with the most ties.`,
    sharedEventsOf: (events, relationships) =>
      [
        ...(events > 0 ? [events === 1 ? '1 shared event' : `${events} shared events`] : []),
        ...relationships,
      ].join(', '),
    inTheMiddle: 'in the middle',
    tiedOnly: 'tied by others',
    facts: 'The actor in brief',
    tableOf: (section) => `Table: ${section}`,
  },
  de: {
    names: 'Namen',
    name: 'Name',
    nameKind: 'Was er ist',
    language: 'Sprache',
    valid: 'Zeitraum',
    timeline: 'Zeitleiste',
    relationships: 'Beziehungen im Lauf der Zeit',
    noRelationship: 'Keine Beziehung ist eingetragen.',
    relationship: 'Beziehung',
    datedFacts: 'Datierte Tatsachen und Belege',
    notDated: 'nicht bekannt',
    noDatedFact: 'Keine datierte Tatsache',
    someDatedFacts: (shown, count) => `Die ersten ${shown} von ${count}.`,
    coParticipants: 'An denselben Ereignissen beteiligt',
    noCoParticipant: 'Niemand sonst war an denselben Ereignissen beteiligt.',
    actor: 'Wer',
    kind: 'Art',
    sharedEvents: 'Gemeinsame Ereignisse',
    network: 'Netz',
    networkTitle: (name) => `Das Netz um ${name}`,
    networkDescription: (actors) =>
      `${actors === 1 ? 'Ein Akteur' : `${actors} Akteure`}, durch gemeinsame Ereignisse oder eine Beziehung mit dem in der Mitte verbunden, und die Verbindungen untereinander. Die Tabellen dieser Seite sagen dasselbe in Worten.`,
    networkLegend:
      'Gefüllte Punkte sind Personen, hohle Organisationen, Gruppen und Projekte; je größer, desto mehr Verbindungen zur Mitte. Rote Linien stehen für eine Beziehung, graue nur für gemeinsame Ereignisse; je dicker, desto mehr.',
    networkCut: (shown) => `Das Bild zeigt die ${shown} mit den meisten Verbindungen.`,
    sharedEventsOf: (events, relationships) =>
      [
        ...(events > 0
          ? [events === 1 ? '1 gemeinsames Ereignis' : `${events} gemeinsame Ereignisse`]
          : []),
        ...relationships,
      ].join(', '),
    inTheMiddle: 'in der Mitte',
    tiedOnly: 'über andere verbunden',
    facts: 'Der Akteur in Kürze',
    tableOf: (section) => `Tabelle: ${section}`,
  },
}

export function actorWords(language: PageLanguage): ActorWords {
  return WORDS[language]
}
