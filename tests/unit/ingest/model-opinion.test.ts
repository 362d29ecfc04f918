import { describe, expect, test } from 'vitest'
import { withModelOpinion } from '../../../src/ingest/model-opinion.ts'
import type { Verdict } from '../../../src/language-model/judgement.ts'
import type { JudgedLink, Judgement } from '../../../src/linking/judgement.ts'
import type { KnownEvent } from '../../../src/linking/profiles.ts'

const event: KnownEvent = {
  ...{ id: 'event', kind: 'other', edtf: '2025', days: { first: null, last: null } },
  ...{ texts: [], participants: [], placeNames: [], amounts: [], statements: [], articles: [] },
}

const judgement = (outcome: JudgedLink['outcome'], score: number): Judgement => {
  const link: JudgedLink = {
    ...{ event, role: 'main', outcome, score, features: { passage: 1 } },
    explanation: { signals: [], runnerUp: null, evidence: [] },
  }
  return {
    modelVersion: 'test',
    links: outcome === 'unlikely' ? [] : [link],
    unlikely: outcome === 'unlikely' ? [link] : [],
    notes: [],
    newEvent: null,
  }
}

const verdict = (role: Verdict['role'], confidence = 0.9): Verdict => ({
  ...{ eventId: 'event', role, confidence },
  spans: role === 'none' ? [] : [{ start: 0, end: 4 }],
})

const advised = (before: Judgement, ...verdicts: readonly Verdict[]) => {
  const { links, unlikely } = withModelOpinion(before, { model: 'parrot-1', verdicts })
  return [...links, ...unlikely]
}

describe('a model that speaks for an event', () => {
  test('brings it before an editor, and never links it', () => {
    expect(advised(judgement('unlikely', 0.1), verdict('main', 1))).toMatchObject([
      { outcome: 'proposed' },
    ])
    expect(advised(judgement('proposed', 0.94), verdict('main', 1))).toMatchObject([
      { outcome: 'proposed' },
    ])
  })

  test('adds a feature and a reason with its passage, and raises the probability', () => {
    const [link] = advised(judgement('linked', 0.96), verdict('background', 0.8))
    expect(link).toMatchObject({
      outcome: 'linked',
      features: { passage: 1, languageModel: 0.8 },
      explanation: {
        signals: [
          {
            feature: 'languageModel',
            contribution: expect.closeTo(1.2),
            articleSpans: [{ start: 0, end: 4 }],
            sentence: { en: expect.stringMatching(/parrot-1.*80 %/) },
          },
        ],
      },
    })
    expect(link?.score).toBeGreaterThan(0.96)
    expect(link?.score).toBeLessThan(1)
  })
})

describe('a model that speaks against an event', () => {
  test('keeps it from being linked unseen', () => {
    const [link] = advised(judgement('linked', 0.96), verdict('none'))
    expect(link).toMatchObject({ outcome: 'proposed', features: { languageModel: -0.9 } })
    expect(link?.score).toBeLessThan(0.96)
  })

  test('does not take it from the editor', () => {
    expect(advised(judgement('proposed', 0.3), verdict('none'))).toMatchObject([
      { outcome: 'proposed' },
    ])
  })
})

test.each([
  ['that is unsure', [verdict('main', 0.49)]],
  ['of another event', [{ ...verdict('main'), eventId: 'another' }]],
  ['that says nothing', []],
])('an opinion %s changes nothing', (_name, verdicts) => {
  const before = judgement('unlikely', 0.1)
  expect(withModelOpinion(before, { model: 'parrot-1', verdicts })).toEqual(before)
})
