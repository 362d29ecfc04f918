import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { stargate } from '../../seeds/stargate.ts'
import { parseEventArticles, parseStoryArticles } from '../evaluation/labelled-articles.ts'
import { parseModel } from '../linking/scoring/model.ts'
import { crossValidate, type HeldOutQuestion } from './cross-validation.ts'
import { eventQuestions, storyQuestions } from './examples.ts'
import { type Asked, fitEvidence, labelOf } from './fit.ts'
import { report } from './report.ts'
import { seedKnowledge } from './seed-knowledge.ts'
import { bestBoundOfNew, lowestCertain } from './thresholds.ts'

const SHIPPED = fileURLToPath(new URL('../linking/scoring', import.meta.url))

/** The part of automatic links that must be right at least. */
const CERTAIN = 0.95
/** An editor is asked where at least one answer in four is right. */
const PROPOSE_FROM = 0.25
/** The ways of asking that come up as they are; the others only widen what is learnt from. */
const NATURAL: ReadonlySet<string> = new Set(['article', 'recalling', 'story'])

const { values } = parseArgs({
  options: {
    linking: { type: 'string', multiple: true, default: [] },
    stargate: { type: 'string', multiple: true, default: [] },
    version: { type: 'string', default: '1' },
    into: { type: 'string', default: SHIPPED },
  },
})

const events = (await readAll(values.linking)).flatMap(parseEventArticles)
const stories = (await readAll(values.stargate)).flatMap(parseStoryArticles)
if (events.length === 0) {
  throw new Error(
    'usage: npm run train -- --linking FILE… [--stargate FILE…] [--version NAME] [--into DIRECTORY]',
  )
}
const text = await readFile(stargate.article.textFile, 'utf8')
const questions = [
  ...eventQuestions(events),
  ...storyQuestions(stories, seedKnowledge(stargate, text)),
]
const { questions: heldOut, calibrations } = crossValidate(questions)
const natural = heldOut.filter(({ question }) => NATURAL.has(question.variant))

const model = parseModel({
  version: values.version,
  trainedOn: `${events.length} articles of one event each, ${stories.length} near the seed's story`,
  news: trained('news'),
  mention: trained('mention'),
  newBelow: rounded(bestBoundOfNew(natural.map(newsOf))),
})
await writeFile(join(values.into, 'model.json'), `${JSON.stringify(model, null, 2)}\n`)
await writeFile(
  join(values.into, 'model-report.md'),
  report(model, heldOut, { events: events.length, stories: stories.length }),
)

function readAll(files: readonly string[]): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(file, 'utf8')))
}

function trained(asked: Asked) {
  const judged = natural.flatMap(({ examples, question }) =>
    examples
      .filter(({ isSupported }) => isSupported)
      .map(({ example, newsScore, mentionScore }) => ({
        probability: asked === 'news' ? newsScore : mentionScore,
        isRight: labelOf(example, 'mention') === 1,
        fold: question.fold,
      })),
  )
  return {
    evidence: fitEvidence(questions, asked),
    calibration: calibrations[asked],
    linkFrom: rounded(lowestCertain(judged, CERTAIN)),
    proposeFrom: PROPOSE_FROM,
  }
}

function newsOf({ examples }: HeldOutQuestion) {
  return {
    probability: Math.max(0, ...examples.map(({ newsScore }) => newsScore)),
    isNew: !examples.some(({ example }) => example.role === 'main'),
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
