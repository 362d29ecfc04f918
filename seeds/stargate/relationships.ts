import type { SeedEventLink, SeedRelationship } from '../../src/seed/story-seed.ts'
import { sinceUnknown } from './dates.ts'

/** The article tells of none when it began. */
export const relationships: readonly SeedRelationship[] = [
  {
    source: 'openai',
    kind: 'partner_in',
    target: 'stargate',
    valid: sinceUnknown,
    events: ['stargate-announcement'],
    evidence: ['Getragen wird es von OpenAI, Oracle und SoftBank'],
  },
  {
    source: 'oracle',
    kind: 'partner_in',
    target: 'stargate',
    valid: sinceUnknown,
    events: ['stargate-announcement'],
    evidence: ['Getragen wird es von OpenAI, Oracle und SoftBank'],
  },
  {
    source: 'softbank',
    kind: 'partner_in',
    target: 'stargate',
    valid: sinceUnknown,
    events: ['stargate-announcement'],
    evidence: ['Getragen wird es von OpenAI, Oracle und SoftBank'],
  },
  {
    source: 'sam-altman',
    kind: 'chief_executive_of',
    target: 'openai',
    valid: sinceUnknown,
    evidence: ['OpenAI-CEO Sam Altman'],
  },
  {
    source: 'karoline-leavitt',
    kind: 'spokesperson_of',
    target: 'white-house',
    valid: sinceUnknown,
    evidence: ['Karoline Leavitt, Pressesprecherin des Weißen Hauses'],
  },
  {
    source: 'ross-ulbricht',
    kind: 'founder_of',
    target: 'silk-road',
    valid: sinceUnknown,
    evidence: ['Ulbricht hatte den Darknet-Marktplatz Silk Road ins Leben gerufen.'],
  },
  {
    source: 'elon-musk',
    kind: 'owner_of',
    target: 'x',
    valid: sinceUnknown,
    evidence: ['Auf seiner Plattform X, dem einstigen Twitter, schrieb Musk'],
  },
  {
    source: 'elon-musk',
    kind: 'allied_with',
    target: 'donald-trump',
    valid: sinceUnknown,
    events: ['ulbricht-pardon', 'musk-staff-jan6'],
    evidence: [
      'US-Präsident Donald Trump. Ausgerechnet sein Verbündeter Elon Musk',
      'Mit der neuen Regierung bleibt Musk trotzdem eng verflochten.',
    ],
  },
  {
    source: 'elon-musk',
    kind: 'at_odds_with',
    target: 'sam-altman',
    valid: sinceUnknown,
    events: ['musk-openai-lawsuit', 'musk-funding-post', 'altman-reply', 'musk-reposts-altman'],
    evidence: [
      'Die Fehde zwischen Musk und Altman reicht Jahre zurück.',
      'Stargate hat den Konflikt wieder aufbrechen lassen.',
    ],
  },
]

export const eventLinks: readonly SeedEventLink[] = [
  {
    source: 'musk-funding-post',
    kind: 'responds_to',
    target: 'stargate-announcement',
    evidence: ['Auf die Präsentation folgte noch vor Donnerstag Widerspruch.'],
  },
  {
    source: 'trump-press-remarks',
    kind: 'responds_to',
    target: 'musk-funding-post',
    evidence: ['Am Donnerstag ging Trump im Weißen Haus vor der Presse auf den Einwand ein.'],
  },
  {
    source: 'leavitt-fox-interview',
    kind: 'responds_to',
    target: 'musk-funding-post',
    evidence: [
      'Auch Karoline Leavitt, Pressesprecherin des Weißen Hauses, nahm das Vorhaben gegen Musks Zweifel in Schutz.',
    ],
  },
  {
    source: 'altman-reply',
    kind: 'responds_to',
    target: 'musk-funding-post',
    evidence: ['Seither hat Altman mit scharfen Worten auf Musks Beitrag geantwortet'],
  },
  {
    source: 'stargate-announcement',
    kind: 'causes',
    target: 'altman-reply',
    evidence: [
      'Stargate hat den Konflikt wieder aufbrechen lassen. Seither hat Altman mit scharfen Worten auf Musks Beitrag geantwortet',
    ],
  },
  {
    source: 'musk-reposts-altman',
    kind: 'follows',
    target: 'musk-funding-post',
    evidence: [
      'Seither hat Altman mit scharfen Worten auf Musks Beitrag geantwortet, und die beiden überziehen einander vor aller Augen mit Sticheleien. Musk holte dabei Einträge hervor',
    ],
  },
  {
    source: 'musk-staff-jan6',
    kind: 'follows',
    target: 'jan6-amnesty',
    evidence: [
      'pauschal Amnestie gewährt. Danach, zwischen Montag und Donnerstag, entsandte Musk Personal von SpaceX und X',
    ],
  },
]
