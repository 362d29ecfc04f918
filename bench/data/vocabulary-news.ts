import type { Bilingual } from './vocabulary-names.ts'

/** What is done to a thing; with `THINGS` they make 480 topics. */
export const DEEDS: readonly Bilingual[] = [
  { de: 'Ausbau', en: 'expansion' },
  { de: 'Verkauf', en: 'sale' },
  { de: 'Schließung', en: 'closure' },
  { de: 'Förderung', en: 'funding' },
  { de: 'Prüfung', en: 'review' },
  { de: 'Modernisierung', en: 'modernisation' },
  { de: 'Besteuerung', en: 'taxation' },
  { de: 'Kürzung', en: 'reduction' },
  { de: 'Zulassung', en: 'approval' },
  { de: 'Verstaatlichung', en: 'nationalisation' },
  { de: 'Erprobung', en: 'testing' },
  { de: 'Überwachung', en: 'surveillance' },
]

export const THINGS: readonly Bilingual[] = [
  { de: 'der Stromnetze', en: 'the power grids' },
  { de: 'der Rechenzentren', en: 'the data centres' },
  { de: 'der Bahnstrecken', en: 'the railway lines' },
  { de: 'der Krankenhäuser', en: 'the hospitals' },
  { de: 'der Grundschulen', en: 'the primary schools' },
  { de: 'der Küstenwache', en: 'the coast guard' },
  { de: 'der Windparks', en: 'the wind farms' },
  { de: 'der Gasspeicher', en: 'the gas reserves' },
  { de: 'der Containerhäfen', en: 'the container ports' },
  { de: 'der Impfstoffe', en: 'the vaccines' },
  { de: 'der Chipfabriken', en: 'the chip plants' },
  { de: 'der Sozialwohnungen', en: 'the council flats' },
  { de: 'der Sparkassen', en: 'the savings banks' },
  { de: 'der Satelliten', en: 'the satellites' },
  { de: 'der Batteriewerke', en: 'the battery works' },
  { de: 'der Getreidelager', en: 'the grain stores' },
  { de: 'der Fischereirechte', en: 'the fishing rights' },
  { de: 'der Mautstraßen', en: 'the toll roads' },
  { de: 'der Staudämme', en: 'the dams' },
  { de: 'der Kohlegruben', en: 'the coal mines' },
  { de: 'der Stahlzölle', en: 'the steel tariffs' },
  { de: 'der Sprachmodelle', en: 'the language models' },
  { de: 'der Archive', en: 'the archives' },
  { de: 'der Museen', en: 'the museums' },
  { de: 'der Rentenkassen', en: 'the pension funds' },
  { de: 'der Ladestationen', en: 'the charging stations' },
  { de: 'der Radwege', en: 'the cycle paths' },
  { de: 'der Flughäfen', en: 'the airports' },
  { de: 'der Universitäten', en: 'the universities' },
  { de: 'der Wasserwerke', en: 'the waterworks' },
  { de: 'der Grenzposten', en: 'the border posts' },
  { de: 'der Rundfunkanstalten', en: 'the broadcasters' },
  { de: 'der Notfallzentren', en: 'the emergency centres' },
  { de: 'der Goldreserven', en: 'the gold reserves' },
  { de: 'der Saatgutbanken', en: 'the seed banks' },
  { de: 'der Raketenstarts', en: 'the rocket launches' },
  { de: 'der Tiefseekabel', en: 'the undersea cables' },
  { de: 'der Nationalparks', en: 'the national parks' },
  { de: 'der Lieferketten', en: 'the supply chains' },
  { de: 'der Theater', en: 'the theatres' },
]

/** {a} and {b} are the first two participants, {topic} a topic, {place} a place. */
export interface EventTemplate {
  readonly kind: string
  /** The role of the first participant, and of those after it. */
  readonly roles: readonly [string, ...string[]]
  readonly title: Bilingual
}

export const EVENT_TEMPLATES: readonly EventTemplate[] = [
  {
    kind: 'announcement',
    roles: ['announcer', 'partner', 'subject'],
    title: { de: '{a} kündigt an: {topic}', en: '{a} announces {topic}' },
  },
  {
    kind: 'press_remarks',
    roles: ['speaker', 'subject', 'attendee'],
    title: {
      de: '{a} äußert sich vor der Presse: {topic}',
      en: '{a} tells the press about {topic}',
    },
  },
  {
    kind: 'post',
    roles: ['author', 'subject', 'addressee'],
    title: { de: '{a} schreibt über {b}: {topic}', en: '{a} posts about {b} and {topic}' },
  },
  {
    kind: 'interview',
    roles: ['interviewee', 'host', 'subject'],
    title: { de: '{a} im Gespräch mit {b}: {topic}', en: '{a} speaks to {b} about {topic}' },
  },
  {
    kind: 'meeting',
    roles: ['organiser', 'attendee', 'attendee'],
    title: { de: '{a} trifft {b}: {topic}', en: '{a} meets {b} over {topic}' },
  },
  {
    kind: 'lawsuit',
    roles: ['plaintiff', 'defendant', 'witness'],
    title: { de: '{a} verklagt {b}: {topic}', en: '{a} sues {b} over {topic}' },
  },
  {
    kind: 'agreement',
    roles: ['signer', 'partner', 'beneficiary'],
    title: { de: '{a} einigt sich mit {b}: {topic}', en: '{a} and {b} agree on {topic}' },
  },
  {
    kind: 'investment',
    roles: ['investor', 'beneficiary', 'partner'],
    title: { de: '{a} beteiligt sich an {b}: {topic}', en: '{a} invests in {b} for {topic}' },
  },
  {
    kind: 'investigation',
    roles: ['suspect', 'witness', 'participant'],
    title: { de: 'Ermittlungen gegen {a}: {topic}', en: '{a} under investigation over {topic}' },
  },
  {
    kind: 'protest',
    roles: ['organiser', 'addressee', 'participant'],
    title: { de: 'Proteste in {place}: {topic}', en: 'Protests in {place} against {topic}' },
  },
  {
    kind: 'appointment',
    roles: ['appointee', 'organiser', 'subject'],
    title: {
      de: '{a} übernimmt die Leitung: {topic}',
      en: '{a} appointed to lead {topic}',
    },
  },
  {
    kind: 'vote',
    roles: ['speaker', 'participant', 'participant'],
    title: { de: 'Abstimmung in {place}: {topic}', en: 'Vote in {place} on {topic}' },
  },
]

/** A second clause that tells where it happened, and who was there. */
export const SUMMARY_CLAUSES: readonly Bilingual[] = [
  {
    de: 'In {place} wurde bekannt, dass auch {c} beteiligt ist.',
    en: 'It emerged in {place} that {c} is involved too.',
  },
  {
    de: 'Der Schritt in {place} kam nach wochenlangen Verhandlungen mit {c}.',
    en: 'The step in {place} followed weeks of talks with {c}.',
  },
  {
    de: 'Kritik kam umgehend von {c}; in {place} wird noch gerechnet.',
    en: 'Criticism came at once from {c}; in {place} they are still counting.',
  },
  {
    de: 'Die Kosten von {number} Millionen Euro trägt zunächst {c}.',
    en: 'The costs of {number} million euros are borne by {c} at first.',
  },
]

export const WORDINGS: readonly Bilingual[] = [
  {
    de: 'Wir haben lange genug gewartet: {topic}, und zwar noch in diesem Jahr.',
    en: 'We have waited long enough: {topic}, and it will be this year.',
  },
  {
    de: 'Das Geld dafür ist schlicht nicht vorhanden, das weiß auch {b}.',
    en: 'The money for it is simply not there, and {b} knows that too.',
  },
  {
    de: 'Mit {number} Millionen Euro ist der Anfang gemacht, mehr nicht.',
    en: 'With {number} million euros a start has been made, no more.',
  },
  {
    de: 'Niemand hat mit uns darüber gesprochen, weder {b} noch sonst jemand.',
    en: 'Nobody has talked to us about it, neither {b} nor anyone else.',
  },
  {
    de: 'Ich halte das für einen schweren Fehler, der uns {number} Arbeitsplätze kostet.',
    en: 'I consider this a grave mistake that costs us {number} jobs.',
  },
  {
    de: 'Für {place} ist das ein guter Tag.',
    en: 'This is a good day for {place}.',
  },
  {
    de: 'Wir prüfen alle rechtlichen Schritte gegen {b}.',
    en: 'We are examining all legal steps against {b}.',
  },
  {
    de: 'Was {b} behauptet, ist falsch, und die Zahlen belegen es.',
    en: 'What {b} claims is wrong, and the figures prove it.',
  },
]

export const MEDIA = [
  'spoken',
  'interview',
  'social_media',
  'press_release',
  'document',
  'unknown',
] as const
