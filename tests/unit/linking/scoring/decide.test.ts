import { expect, test } from 'vitest'
import { profileArticle } from '../../../../src/linking/scoring/article-profile.ts'
import { compare } from '../../../../src/linking/scoring/comparison.ts'
import { decide } from '../../../../src/linking/scoring/decide.ts'
import { FEATURES } from '../../../../src/linking/scoring/features/all-features.ts'
import type { LinkingModel } from '../../../../src/linking/scoring/model.ts'
import { ProfileCache } from '../../../../src/linking/scoring/profile-cache.ts'
import type { ScoredCandidate } from '../../../../src/linking/scoring/score-candidates.ts'
import { event, read, statistics } from './known-event.ts'

const article = read({ text: 'Die Seewerft tauft ein Schiff.' })

/** Each feature adds as much to the log-odds as its value is. */
const question = {
  evidence: {
    intercept: 0,
    terms: FEATURES.map(({ name }) => ({ name, mean: 0, scale: 1, weight: 1 })),
  },
  calibration: { intercept: 0, evidence: 1, contested: 0, behind: 0 },
  linkFrom: 0.9,
  proposeFrom: 0.3,
}
const model: LinkingModel = {
  version: 'test',
  trainedOn: '',
  news: question,
  mention: question,
  newBelow: 0.5,
}

const TWO_KINDS = { passageSimilarity: 1, sharedActors: 1 }
/** An earthquake is like another one, and both were on a Tuesday. */
const NOBODY_SHARED = { passageSimilarity: 1, dayInPassage: 1 }
const ONE_KIND = { passageSimilarity: 1, articleSimilarity: 1 }

function candidate(
  score: number,
  newsScore: number,
  features: Readonly<Record<string, number>>,
): ScoredCandidate {
  const known = event('e', 'Seewerft tauft ein Schiff')
  const [comparison] = compare(profileArticle(article), [known], statistics(), new ProfileCache(1))
  if (!comparison) throw new Error('the event was not compared')
  return {
    event: known,
    score,
    newsScore,
    role: newsScore >= score / 2 ? 'main' : 'background',
    features,
    standing: { evidence: 0, contested: 0, behind: 0 },
    comparison,
  }
}

test.each([
  ['linked from the threshold on, by two kinds of evidence', 0.9, TWO_KINDS, 'linked'],
  ['proposed just below the threshold', 0.8999, TWO_KINDS, 'proposed'],
  ['proposed where only one kind of evidence speaks for it', 0.99, ONE_KIND, 'proposed'],
  ['proposed where nobody is named by both', 0.99, NOBODY_SHARED, 'proposed'],
  ['proposed from the lower threshold on', 0.3, TWO_KINDS, 'proposed'],
  ['left alone just below the lower threshold', 0.2999, TWO_KINDS, undefined],
])('a candidate is %s', (_, score, features, outcome) => {
  const { links } = decide(article, [candidate(score, score, features)], model)
  expect(links[0]?.outcome).toBe(outcome)
})

test.each([
  [0.5, false],
  [0.4999, true],
])('where an event is the news with %s, it is new: %s', (newsScore, isNew) => {
  const { newEvent, newScore } = decide(article, [candidate(0.95, newsScore, TWO_KINDS)], model)
  expect(newEvent !== null).toBe(isNew)
  expect(newScore).toBeCloseTo(1 - newsScore, 10)
})
