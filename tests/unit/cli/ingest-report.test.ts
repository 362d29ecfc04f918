import { expect, test } from 'vitest'
import type { TakenArticle } from '../../../src/cli/ingest/article-sink.ts'
import {
  articleAsJson,
  describeArticle,
  describeSummary,
  failureAsJson,
} from '../../../src/cli/ingest/report.ts'

const TAKEN: TakenArticle = {
  outcome: 'NEW_VERSION',
  article: 'ferry-stops',
  links: [
    { event: 'ferry-halt', role: 'MAIN', outcome: 'LINKED', score: 0.974 },
    { event: 'dam-bus', role: 'BACKGROUND', outcome: 'PROPOSED', score: null },
  ],
  proposedEvents: [
    { title: 'The engine is sold', time: '2025-01-24', participants: ['Ines Körtge'] },
  ],
}

test('an article is one line for people: its outcome, its name, what it reports', () => {
  expect(describeArticle('a.html', TAKEN)).toBe(
    'new version\tferry-stops\tferry-halt (main, linked 0.97); dam-bus (background, proposed); new event proposed: The engine is sold (2025-01-24)',
  )
})

test('one that reports nothing known says so, and a preview goes by its source', () => {
  const taken = { outcome: 'PREVIEW', article: null, links: [], proposedEvents: [] } as const

  expect(describeArticle('a.html', taken)).toBe('preview\ta.html\tno event')
})

test('for programs, an article and a failure are one line of JSON each', () => {
  expect(JSON.parse(articleAsJson('a.html', TAKEN))).toEqual({ source: 'a.html', ...TAKEN })
  expect(failureAsJson({ name: 'b.html', problem: 'title is\nmissing' })).toBe(
    '{"source":"b.html","outcome":"FAILED","problem":"title is\\nmissing"}',
  )
})

test('the summary counts the outcomes, and tells what failed and why', () => {
  const counts = new Map([
    ['CREATED', 12],
    ['COPY', 1],
  ] as const)
  const failures = [{ name: 'b.html', problem: 'title is missing' }]

  expect(describeSummary({ counts, failures: [], stopped: false })).toBe('12 new, 1 copy')
  expect(describeSummary({ counts: new Map(), failures: [], stopped: false })).toBe('no article')
  expect(describeSummary({ counts, failures, stopped: true })).toBe(
    `12 new, 1 copy, 1 failed:
  b.html: title is missing
Stopped. The same call goes on from here: what is in is not read again.`,
  )
})
