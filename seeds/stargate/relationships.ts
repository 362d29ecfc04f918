import type { SeedEventLink, SeedRelationship } from '../../src/seed/story-seed.ts'
import { sinceUnknown } from './dates.ts'

/** The article tells of none when it began. */
export const relationships: readonly SeedRelationship[] = [
  {
    source: 'openai',
    kind: 'partner_in',
    target: 'stargate',
    valid: sinceUnknown,
    events: [
      {
        event: 'stargate-announcement',
        evidence: [
          'Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert. Getragen wird es von OpenAI, Oracle und SoftBank',
        ],
      },
    ],
    evidence: ['Getragen wird es von OpenAI, Oracle und SoftBank'],
  },
  {
    source: 'oracle',
    kind: 'partner_in',
    target: 'stargate',
    valid: sinceUnknown,
    events: [
      {
        event: 'stargate-announcement',
        evidence: [
          'Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert. Getragen wird es von OpenAI, Oracle und SoftBank',
        ],
      },
    ],
    evidence: ['Getragen wird es von OpenAI, Oracle und SoftBank'],
  },
  {
    source: 'softbank',
    kind: 'partner_in',
    target: 'stargate',
    valid: sinceUnknown,
    events: [
      {
        event: 'stargate-announcement',
        evidence: [
          'Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert. Getragen wird es von OpenAI, Oracle und SoftBank',
        ],
      },
    ],
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
    events: [
      {
        event: 'ulbricht-pardon',
        evidence: [
          'Als Trump am Dienstag im Oval Office die Urkunde unterschrieb, mit der er Ross Ulbricht begnadigte, stand Musk dabei.',
        ],
      },
      {
        event: 'musk-staff-jan6',
        evidence: [
          'Danach, zwischen Montag und Donnerstag, entsandte Musk Personal von SpaceX und X, das bei der Freilassung der Inhaftierten helfen sollte.',
        ],
      },
    ],
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
    events: [
      {
        event: 'musk-openai-lawsuit',
        evidence: [
          'Noch vor dem Jahreswechsel war Musk vor Gericht gezogen: Er verklagte OpenAI und Altman.',
        ],
      },
      {
        event: 'musk-funding-post',
        evidence: [
          'Über Musk sagte er: „Nein, er hasst nur eine der beteiligten Personen.“ Gemeint war wohl OpenAI-CEO Sam Altman.',
        ],
      },
      {
        event: 'altman-reply',
        evidence: [
          'Seither hat Altman mit scharfen Worten auf Musks Beitrag geantwortet, und die beiden überziehen einander vor aller Augen mit Sticheleien.',
        ],
      },
      {
        event: 'musk-reposts-altman',
        evidence: [
          'Musk holte dabei Einträge hervor, in denen Altman früher Trump kritisiert hatte, und verbreitete sie noch einmal.',
        ],
      },
    ],
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
