import type { SeedPlace } from '../../src/seed/story-seed.ts'

export const places: readonly SeedPlace[] = [
  {
    slug: 'united-states',
    names: { de: 'Vereinigte Staaten', en: 'United States' },
    wikidata: 'Q30',
  },
  {
    slug: 'washington-dc',
    names: { de: 'Washington, D.C.', en: 'Washington, D.C.' },
    within: 'united-states',
    coordinates: { latitude: 38.9072, longitude: -77.0369 },
    wikidata: 'Q61',
  },
  {
    // The building; the actor of the same slug is the office of the president.
    slug: 'white-house',
    names: { de: 'Weißes Haus', en: 'White House' },
    within: 'washington-dc',
    coordinates: { latitude: 38.8977, longitude: -77.0365 },
    wikidata: 'Q35525',
  },
  {
    slug: 'oval-office',
    names: { de: 'Oval Office', en: 'Oval Office' },
    within: 'white-house',
  },
]
