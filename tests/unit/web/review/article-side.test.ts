import { expect, test } from 'vitest'
import { articleSideOf } from '../../../../src/web/review/article-side.ts'

const SPAN = { start: 0, end: 4, exact: 'Musk' }
const PASSAGE = { source: 'title', text: 'Musk' }

test.each([
  ['words that stand in the text', 'sharedActors', [SPAN], [PASSAGE], 'text'],
  ['words that stand nowhere in it', 'sharedActors', [], [PASSAGE], 'headline'],
  ['words in an article like it', 'leadSimilarityBesideArticles', [], [PASSAGE], 'headline'],
  ['what the headline says', 'titleSimilarity', [SPAN], [PASSAGE], 'headline'],
  ['the day that it appeared on', 'publicationCloseness', [], [PASSAGE], 'publication'],
  ['participants whom it does not name', 'castMissingInPassage', [], [PASSAGE], 'nowhere'],
  ['a day that it does not tell', 'dayInArticle', [], [PASSAGE], 'nowhere'],
  ['nothing on either side', 'sharedActors', [], [], 'nowhere'],
])('a reason for %s stands there', (_name, feature, articleSpans, eventPassages, side) => {
  expect(articleSideOf({ feature, articleSpans, eventPassages })).toBe(side)
})
