import { contributionsOf, kindsInFavour } from '../linking/scoring/contributions.ts'
import { FEATURES } from '../linking/scoring/features/all-features.ts'
import { type Calibration, calibrated, type Regression } from '../linking/scoring/model.ts'
import { type Example, FOLDS, type Question } from './examples.ts'
import { type Answered, type Asked, answersTo, fitCalibration, fitEvidence } from './fit.ts'

/** An example with what a model says of it that was trained on other articles. */
export interface HeldOut {
  readonly example: Example
  readonly newsScore: number
  readonly mentionScore: number
  /** Whether enough kinds of evidence speak for it to link it. */
  readonly isSupported: boolean
}

export interface HeldOutQuestion {
  readonly question: Question
  readonly examples: readonly HeldOut[]
}

interface Answers {
  readonly evidence: Regression
  readonly answered: readonly (readonly Answered[])[]
}

export interface CrossValidation {
  readonly questions: readonly HeldOutQuestion[]
  /** Fitted on all held-out answers: what the shipped model uses. */
  readonly calibrations: Readonly<Record<Asked, Calibration>>
}

/** Trains on all folds but one and asks the questions of that one, for each fold in turn. */
export function crossValidate(questions: readonly Question[]): CrossValidation {
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    trained: questions.filter((question) => question.fold !== fold),
    asked: questions.filter((question) => question.fold === fold),
  }))
  const answers = (asked: Asked): readonly Answers[] =>
    folds.map((fold) => {
      const evidence = fitEvidence(fold.trained, asked)
      return { evidence, answered: fold.asked.map((one) => answersTo(one, evidence, asked)) }
    })
  const news = answers('news')
  const mention = answers('mention')
  const heldOut = folds.flatMap(({ asked }, fold) => {
    const calibrationOf = (all: readonly Answers[]) =>
      fitCalibration(all.filter((_, at) => at !== fold).flatMap(({ answered }) => answered.flat()))
    const newsCalibration = calibrationOf(news)
    const mentionCalibration = calibrationOf(mention)
    return asked.map((question, at) => ({
      question,
      examples: question.examples.map((example, candidate) => {
        const newsScore = scoreOf(newsCalibration, news[fold], at, candidate)
        const mentionScore = scoreOf(mentionCalibration, mention[fold], at, candidate)
        const evidence = (newsScore >= mentionScore / 2 ? news : mention)[fold]?.evidence
        const values = Object.fromEntries(
          FEATURES.map(({ name }, feature) => [name, example.values[feature] ?? null]),
        )
        const isSupported =
          evidence !== undefined && kindsInFavour(contributionsOf(evidence, values)).size >= 2
        return { example, newsScore, mentionScore, isSupported }
      }),
    }))
  })
  const all = (answered: readonly Answers[]) =>
    fitCalibration(answered.flatMap((one) => one.answered.flat()))
  return { questions: heldOut, calibrations: { news: all(news), mention: all(mention) } }
}

function scoreOf(
  calibration: Calibration,
  answers: Answers | undefined,
  question: number,
  candidate: number,
): number {
  const answered = answers?.answered[question]?.[candidate]
  if (!answered) throw new Error('a question was not answered')
  return calibrated(calibration, answered.standing)
}
