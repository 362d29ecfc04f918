import type { SeedStatement } from '../../src/seed/story-seed.ts'
import { beforeThisYear, beforeThursday, thursday, untold } from './dates.ts'

/**
 * The German wordings stand in the article. The speakers spoke English: their own words are what
 * news agencies and broadcasters quoted at the time, and the German ones translate them.
 */
export const statements: readonly SeedStatement[] = [
  {
    slug: 'musk-stargate-money-missing',
    speaker: 'elon-musk',
    event: 'musk-funding-post',
    medium: 'social_media',
    date: beforeThursday,
    renderings: [
      {
        language: 'de',
        form: 'translated',
        text: 'Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert. Das habe ich aus sicherer Quelle.',
        evidence: [
          'Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert. Das habe ich aus sicherer Quelle.',
        ],
      },
      {
        // Two posts, the second following the first; the article quotes them as one.
        language: 'en',
        form: 'verbatim',
        text: "They don't actually have the money. SoftBank has well under $10B secured. I have that on good authority.",
        evidence: [
          'Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert. Das habe ich aus sicherer Quelle.',
        ],
      },
    ],
    evidence: [
      'Auf seiner Plattform X, dem einstigen Twitter, schrieb Musk: „Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert. Das habe ich aus sicherer Quelle.“',
    ],
  },
  {
    slug: 'trump-musk-hates-one-person',
    speaker: 'donald-trump',
    event: 'trump-press-remarks',
    medium: 'spoken',
    date: thursday,
    renderings: [
      {
        language: 'de',
        form: 'translated',
        text: 'Nein, er hasst nur eine der beteiligten Personen.',
        evidence: ['Nein, er hasst nur eine der beteiligten Personen.'],
      },
      {
        language: 'en',
        form: 'verbatim',
        text: "No, it doesn't. He hates one of the people in the deal.",
        evidence: ['Nein, er hasst nur eine der beteiligten Personen.'],
      },
    ],
    evidence: [
      'Am Donnerstag ging Trump im Weißen Haus vor der Presse auf den Einwand ein. Über Musk sagte er: „Nein, er hasst nur eine der beteiligten Personen.“',
    ],
  },
  {
    slug: 'trump-government-pays-nothing',
    speaker: 'donald-trump',
    event: 'trump-press-remarks',
    medium: 'spoken',
    date: thursday,
    renderings: [
      {
        language: 'de',
        form: 'translated',
        text: 'Sie stellen das Geld bereit, nicht die Regierung. Es sind sehr reiche Leute – also hoffe ich, dass sie es tun.',
        evidence: [
          'Sie stellen das Geld bereit, nicht die Regierung. Es sind sehr reiche Leute – also hoffe ich, dass sie es tun.',
        ],
      },
      {
        // Partial: the beginning of the sentence is left out, as in the German wording.
        language: 'en',
        form: 'partial',
        text: "[…] they're putting up the money. The government's not putting up anything. They're very rich people, so I hope they do.",
        evidence: [
          'Sie stellen das Geld bereit, nicht die Regierung. Es sind sehr reiche Leute – also hoffe ich, dass sie es tun.',
        ],
      },
    ],
    evidence: [
      'schloss Trump aus: „Sie stellen das Geld bereit, nicht die Regierung. Es sind sehr reiche Leute – also hoffe ich, dass sie es tun.“',
    ],
  },
  {
    slug: 'leavitt-believe-trump-and-ceos',
    speaker: 'karoline-leavitt',
    event: 'leavitt-fox-interview',
    medium: 'interview',
    date: untold,
    renderings: [
      {
        language: 'de',
        form: 'translated',
        text: 'Die Amerikaner sollten lieber Präsident Trump und den CEOs glauben.',
        evidence: ['Die Amerikaner sollten lieber Präsident Trump und den CEOs glauben.'],
      },
      {
        language: 'en',
        form: 'verbatim',
        text: "The American people should take President Trump and those CEOs' words for it.",
        evidence: ['Die Amerikaner sollten lieber Präsident Trump und den CEOs glauben.'],
      },
    ],
    evidence: [
      'In einem Interview des Senders Fox News riet sie: „Die Amerikaner sollten lieber Präsident Trump und den CEOs glauben.“',
    ],
  },
  {
    slug: 'musk-lawsuit-accusation',
    speaker: 'elon-musk',
    event: 'musk-openai-lawsuit',
    medium: 'court_filing',
    date: beforeThisYear,
    renderings: [
      {
        language: 'de',
        form: 'paraphrase',
        text: 'Altman habe die ursprüngliche gemeinnützige Ausrichtung von OpenAI preisgegeben und behalte hochentwickelte KI zahlender Kundschaft vor.',
        evidence: [
          'Seiner Klage zufolge hat Altman die gemeinnützige Ausrichtung preisgegeben, mit der die Firma einst angetreten war, und behält hochentwickelte KI zahlender Kundschaft vor.',
        ],
      },
      {
        language: 'en',
        form: 'paraphrase',
        text: 'Altman abandoned the non-profit aims that OpenAI started with, and keeps advanced AI for paying customers.',
        evidence: [
          'Seiner Klage zufolge hat Altman die gemeinnützige Ausrichtung preisgegeben, mit der die Firma einst angetreten war, und behält hochentwickelte KI zahlender Kundschaft vor.',
        ],
      },
    ],
    evidence: ['Seiner Klage zufolge hat Altman die gemeinnützige Ausrichtung preisgegeben'],
  },
]
