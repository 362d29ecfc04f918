import type { KnownEvent } from '../../../src/linking/profiles.ts'

/** A quarrel about a bridge, in which a day and a name stand twice. */
export const ARTICLE = {
  title: 'Streit um die Brücke von Alden',
  text: [
    'Der Stadtrat von Alden hat am Dienstag den Neubau der Brücke beschlossen. Die Brücke soll 40 Millionen Euro kosten.',
    '„Wir bauen sie schneller als jede andere“, sagte Bürgermeisterin Ina Velten. Am Rathaus protestierten am Abend hundert Anwohner.',
    'Die alte Brücke war im März eingestürzt. Seit Dienstag ist auch der Fährbetrieb eingestellt. Velten will ihn bald ersetzen.',
  ].join('\n\n'),
  language: 'de',
  publication: { day: '2031-05-15', time: '08:30' },
} as const

/** An event with only what a question tells of it. */
export function event(
  id: string,
  title: string,
  {
    edtf = '2031-05-13',
    summary = null,
  }: { readonly edtf?: string; readonly summary?: string | null } = {},
): KnownEvent {
  return {
    id,
    kind: 'decision',
    days: { first: null, last: null },
    edtf,
    texts: [
      { language: 'en', title: `${title} (English)`, summary: null },
      { language: 'de', title, summary },
    ],
    participants: [],
    placeNames: [],
    amounts: [],
    statements: [],
    articles: [],
  }
}

export const DECISION = event('id-of-decision', 'Alden beschließt eine neue Brücke')
export const COLLAPSE = event('id-of-collapse', 'Die Brücke von Alden stürzt ein', {
  edtf: '2031-03',
})

/** A right answer about the article and these two events. */
export const GOOD_ANSWER = {
  events: [
    {
      event: 'E1',
      role: 'main',
      confidence: 0.9,
      words: ['hat am Dienstag den Neubau der Brücke beschlossen'],
    },
    {
      event: 'E2',
      role: 'background',
      confidence: 0.8,
      words: ['Die alte Brücke war im März eingestürzt.'],
    },
  ],
  dates: [{ words: 'am Dienstag', before: '', edtf: '2031-05-13' }],
  names: [{ words: 'Ina Velten', kind: 'person' }],
  quotations: [{ words: 'Wir bauen sie schneller als jede andere', speaker: 'Ina Velten' }],
}
