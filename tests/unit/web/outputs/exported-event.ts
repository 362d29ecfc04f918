import type { AboutTimeline } from '../../../../src/web/outputs/about-timeline.ts'
import type { ExportedEvent } from '../../../../src/web/outputs/read-events.ts'

/** The whole file. */
export const fileOf = (parts: Iterable<string>) => [...parts].join('')

export const about: AboutTimeline = {
  title: 'Timeline',
  description: undefined,
  origin: 'https://annals.example',
  pageUrl: 'https://annals.example/',
  fileUrl: 'https://annals.example/timeline',
  nextUrl: undefined,
  totalCount: 1,
  language: 'en',
}

const ACTOR = { slug: 'ada', kind: 'PERSON', name: 'Ada' } as const

/** An event of whose lists the API has told only the beginning: one of each. */
export const eventWith = (
  total: { participations: number; statements: number; articles: number },
  url = 'https://news.example/report',
): ExportedEvent => ({
  id: 'RXZlbnQ6MQ',
  slug: 'meeting',
  title: 'Das Treffen',
  summary: 'Man traf sich.',
  text: { language: 'de' },
  kind: 'MEETING',
  status: 'HAPPENED',
  time: {
    edtf: '2025-01-21',
    display: '21 January 2025',
    precision: 'DAY',
    approximate: false,
    uncertain: false,
    earliestStart: '2025-01-21T00:00:00Z',
    latestStart: '2025-01-21T23:59:59.999999Z',
    earliestEnd: '2025-01-21T00:00:00Z',
    latestEnd: '2025-01-21T23:59:59.999999Z',
    timeZone: 'UTC',
  },
  recordedAt: '2025-02-01T00:00:00Z',
  lastChange: { revisionCount: 1, revision: { committedAt: '2025-02-01T00:00:00Z' } },
  place: null,
  participations: {
    totalCount: total.participations,
    // In two roles.
    nodes: [
      { role: 'ATTENDEE', actor: ACTOR },
      { role: 'SIGNER', actor: ACTOR },
    ],
  },
  statements: {
    totalCount: total.statements,
    nodes: [
      {
        slug: 'yes',
        medium: 'SPOKEN',
        time: { edtf: '2025-01-21' },
        speaker: ACTOR,
        rendering: { language: 'de', form: 'VERBATIM', text: 'Ja.' },
      },
    ],
  },
  articles: {
    totalCount: total.articles,
    edges: [
      {
        role: 'MAIN',
        node: {
          slug: 'report',
          title: 'Bericht',
          url,
          language: 'de',
          published: { edtf: '2025-01-22' },
          outlet: { slug: 'news', name: 'News', homepage: url },
        },
      },
    ],
  },
})
