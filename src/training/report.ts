import { calibrationError, f1Of } from '../evaluation/figures.ts'
import type { LinkingModel, Regression } from '../linking/scoring/model.ts'
import type { HeldOutQuestion } from './cross-validation.ts'

const VARIANTS: readonly (readonly [variant: string, description: string])[] = [
  ['article', 'events known from one article'],
  ['texts', 'events known by a title and summary only'],
  ['recalling', 'with another event told near the end'],
  ['story', "about and near the seed's story"],
  ['abroad', 'the same, the story told in the other language only'],
]

/** What training found, as Markdown: figures of articles that were not trained on, and weights. */
export function report(
  model: LinkingModel,
  heldOut: readonly HeldOutQuestion[],
  counts: { readonly events: number; readonly stories: number },
): string {
  const rows = VARIANTS.flatMap(([variant, description]) => {
    const questions = heldOut.filter(({ question }) => question.variant === variant)
    return questions.length === 0
      ? []
      : [`| ${[description, ...figures(model, questions)].join(' | ')} |`]
  })
  return `# The linking model, version ${model.version}

Trained on ${counts.events} articles of one event each and ${counts.stories} about or near the seed's story. Written by
\`npm run train\`; the same files give the same model.

Figures of five-fold cross-validation, by topic: each article is asked about by a model that was
trained on other topics, and a third of the events are unknown. "First" is the share of articles
about known events whose event has the highest news score; "linked" the share of reported events
that would be linked at the shipped thresholds, and how many of those links are right.

| articles | questions | first | linked | of those right | F1 of new | calibration error |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Linked from a news score of ${model.news.linkFrom} or a mention score of ${model.mention.linkFrom}, with two kinds of evidence;
proposed from ${model.news.proposeFrom}; new below a news score of ${model.newBelow}.

## Weights

In log-odds by standard deviation: the first of being the article's news, the second of being told
in it at all.

| feature | news | told |
|---|---|---|
${weights(model.news.evidence, model.mention.evidence)}
`
}

function figures(model: LinkingModel, questions: readonly HeldOutQuestion[]): readonly string[] {
  const known = questions.filter(({ examples }) => examples.some(isMain))
  const first = known.filter(({ examples }) => {
    const best = examples.reduce((top, one) => (one.newsScore > top.newsScore ? one : top))
    return isMain(best)
  })
  const all = questions.flatMap(({ examples }) => examples)
  const linked = all.filter(
    ({ isSupported, newsScore, mentionScore }) =>
      isSupported && (newsScore >= model.news.linkFrom || mentionScore >= model.mention.linkFrom),
  )
  const right = linked.filter(({ example }) => example.role !== null)
  const reported = all.filter(({ example }) => example.role !== null)
  const isNew = ({ examples }: HeldOutQuestion) => !examples.some(isMain)
  const calledNew = questions.filter(({ examples }) =>
    examples.every(({ newsScore }) => newsScore < model.newBelow),
  )
  const f1 = f1Of({
    right: calledNew.filter(isNew).length,
    said: calledNew.length,
    actual: questions.filter(isNew).length,
  })
  const error = calibrationError(
    all.map(({ example, newsScore, mentionScore }) => ({
      probability: Math.max(newsScore, mentionScore),
      cameTrue: example.role !== null,
    })),
  )
  return [
    String(questions.length),
    percent(first.length, known.length),
    percent(right.length, reported.length),
    percent(right.length, linked.length),
    (f1 ?? 0).toFixed(3),
    (error ?? 0).toFixed(3),
  ]
}

const isMain = ({ example }: HeldOutQuestion['examples'][number]) => example.role === 'main'

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

function weights(news: Regression, mention: Regression): string {
  return news.terms
    .map(({ name, weight }, at) => `| ${name} | ${weight} | ${mention.terms[at]?.weight ?? 0} |`)
    .join('\n')
}
