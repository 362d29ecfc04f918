import type { SeedActor } from '../../src/seed/story-seed.ts'
import { sinceInauguration, untilRenaming } from './dates.ts'

export const actors: readonly SeedActor[] = [
  {
    slug: 'donald-trump',
    kind: 'person',
    preferredNames: { de: 'Donald Trump', en: 'Donald Trump' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'Donald J. Trump' },
      { kind: 'alias', language: 'en', value: 'Donald J. Trump' },
      {
        kind: 'role',
        language: 'de',
        value: 'US-Präsident',
        valid: sinceInauguration,
        evidence: ['US-Präsident Donald Trump', 'Schon am Montag, dem Tag seiner Vereidigung'],
      },
      { kind: 'role', language: 'en', value: 'US president', valid: sinceInauguration },
    ],
    wikidata: 'Q22686',
  },
  {
    slug: 'elon-musk',
    kind: 'person',
    preferredNames: { de: 'Elon Musk', en: 'Elon Musk' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'Elon R. Musk' },
      { kind: 'alias', language: 'en', value: 'Elon R. Musk' },
    ],
    wikidata: 'Q317521',
  },
  {
    slug: 'sam-altman',
    kind: 'person',
    preferredNames: { de: 'Sam Altman', en: 'Sam Altman' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'Samuel Altman' },
      { kind: 'alias', language: 'en', value: 'Samuel Altman' },
      {
        kind: 'role',
        language: 'de',
        value: 'OpenAI-CEO',
        evidence: ['OpenAI-CEO Sam Altman'],
      },
      { kind: 'role', language: 'de', value: 'OpenAI-Chef' },
      { kind: 'role', language: 'en', value: 'OpenAI CEO' },
    ],
    wikidata: 'Q7407093',
  },
  {
    slug: 'karoline-leavitt',
    kind: 'person',
    preferredNames: { de: 'Karoline Leavitt', en: 'Karoline Leavitt' },
    otherNames: [
      {
        kind: 'role',
        language: 'de',
        value: 'Pressesprecherin des Weißen Hauses',
        evidence: ['Karoline Leavitt, Pressesprecherin des Weißen Hauses'],
      },
      { kind: 'role', language: 'en', value: 'White House press secretary' },
    ],
  },
  {
    slug: 'ross-ulbricht',
    kind: 'person',
    preferredNames: { de: 'Ross Ulbricht', en: 'Ross Ulbricht' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'Ross William Ulbricht' },
      { kind: 'alias', language: 'en', value: 'Ross William Ulbricht' },
    ],
  },
  {
    slug: 'openai',
    kind: 'organisation',
    preferredNames: { de: 'OpenAI', en: 'OpenAI' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'Open AI' },
      { kind: 'alias', language: 'en', value: 'Open AI' },
    ],
    wikidata: 'Q21708200',
  },
  {
    slug: 'oracle',
    kind: 'organisation',
    preferredNames: { de: 'Oracle', en: 'Oracle' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'Oracle Corporation' },
      { kind: 'alias', language: 'en', value: 'Oracle Corporation' },
    ],
    wikidata: 'Q19900',
  },
  {
    slug: 'softbank',
    kind: 'organisation',
    preferredNames: { de: 'SoftBank', en: 'SoftBank' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'SoftBank Group' },
      { kind: 'alias', language: 'en', value: 'SoftBank Group' },
    ],
  },
  {
    slug: 'stargate',
    kind: 'project',
    preferredNames: { de: 'Stargate', en: 'Stargate' },
    otherNames: [
      {
        kind: 'alias',
        language: 'de',
        value: 'Stargate-Projekt',
        evidence: ['des Stargate-Projekts'],
      },
      { kind: 'alias', language: 'en', value: 'Stargate project' },
    ],
  },
  {
    slug: 'x',
    kind: 'organisation',
    preferredNames: { de: 'X', en: 'X' },
    otherNames: [
      {
        kind: 'former',
        language: 'de',
        value: 'Twitter',
        valid: untilRenaming,
        evidence: ['X, dem einstigen Twitter'],
      },
      { kind: 'former', language: 'en', value: 'Twitter', valid: untilRenaming },
    ],
    wikidata: 'Q918',
  },
  {
    slug: 'spacex',
    kind: 'organisation',
    preferredNames: { de: 'SpaceX', en: 'SpaceX' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'Space X' },
      { kind: 'alias', language: 'en', value: 'Space X' },
    ],
    wikidata: 'Q193701',
  },
  {
    slug: 'fox-news',
    kind: 'organisation',
    preferredNames: { de: 'Fox News', en: 'Fox News' },
    otherNames: [
      { kind: 'alias', language: 'de', value: 'Fox News Channel' },
      { kind: 'alias', language: 'en', value: 'Fox News Channel' },
    ],
  },
  {
    slug: 'white-house',
    kind: 'organisation',
    preferredNames: { de: 'Weißes Haus', en: 'White House' },
  },
  {
    slug: 'silk-road',
    kind: 'organisation',
    preferredNames: { de: 'Silk Road', en: 'Silk Road' },
  },
]
