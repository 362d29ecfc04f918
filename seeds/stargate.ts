import type { StorySeed } from '../src/seed/story-seed.ts'
import { actors } from './stargate/actors.ts'
import { article, outlets } from './stargate/article.ts'
import { backgroundEvents } from './stargate/background-events.ts'
import { amounts, claims } from './stargate/claims.ts'
import { events } from './stargate/events.ts'
import { places } from './stargate/places.ts'
import { eventLinks, relationships } from './stargate/relationships.ts'
import { statements } from './stargate/statements.ts'

/** The dispute over the Stargate project in January 2025, as one article tells it. */
export const stargate: StorySeed = {
  slug: 'stargate',
  idempotencyKey: 'seed:stargate:1',
  reason: 'Load the Stargate story',
  texts: {
    de: {
      title: 'Der Streit um das Stargate-Projekt',
      summary:
        'Trump stellt ein KI-Projekt für bis zu 500 Milliarden US-Dollar vor, sein Verbündeter Musk bestreitet die Finanzierung, und dessen alte Fehde mit OpenAI-CEO Altman bricht wieder auf.',
    },
    en: {
      title: 'The dispute over the Stargate project',
      summary:
        'Trump presents an AI project worth up to 500 billion US dollars, his ally Musk disputes that it is funded, and the old feud between Musk and OpenAI CEO Altman flares up again.',
    },
  },
  order: [
    'musk-openai-lawsuit',
    'jan6-amnesty',
    'musk-staff-jan6',
    'stargate-announcement',
    'ulbricht-pardon',
    'musk-funding-post',
    'altman-reply',
    'musk-reposts-altman',
    'leavitt-fox-interview',
    'trump-press-remarks',
  ],
  article,
  outlets,
  places,
  actors,
  events: [...events, ...backgroundEvents],
  eventLinks,
  statements,
  claims,
  amounts,
  relationships,
}
