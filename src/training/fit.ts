import { FEATURES } from '../linking/scoring/features/all-features.ts'
import {
  type Calibration,
  logOdds,
  type Regression,
  type Standing,
} from '../linking/scoring/model.ts'
import { standingAmong } from '../linking/scoring/score-candidates.ts'
import type { Example, Question } from './examples.ts'
import { fitLogisticRegression } from './logistic-regression.ts'

/** What is asked of an article and an event; see the model. */
export type Asked = 'news' | 'mention'

const EVIDENCE_PENALTY = 10
const CALIBRATION_PENALTY = 1
const DECIMALS = 4

export function labelOf({ role }: Example, asked: Asked): 0 | 1 {
  return role === 'main' || (asked === 'mention' && role === 'background') ? 1 : 0
}

/** Fits the weights of the features, centred and scaled; a missing value counts as the mean. */
export function fitEvidence(questions: readonly Question[], asked: Asked): Regression {
  const rows = questions.flatMap(({ examples, weight }) =>
    examples.map((example) => ({
      values: example.values,
      label: labelOf(example, asked),
      weight,
    })),
  )
  const scales = FEATURES.map((_, at) => scaleOf(rows.flatMap(({ values }) => values[at] ?? [])))
  const scaled = rows.map((row) => ({
    ...row,
    values: scales.map(({ mean, scale }, at) => {
      const value = row.values[at] ?? null
      return value === null ? 0 : (value - mean) / scale
    }),
  }))
  const { intercept, coefficients } = fitLogisticRegression(scaled, {
    penalty: EVIDENCE_PENALTY,
    signs: FEATURES.map(({ sign }) => sign),
  })
  return {
    intercept: rounded(intercept),
    terms: FEATURES.map(({ name }, at) => ({
      name,
      mean: rounded(scales[at]?.mean ?? 0),
      scale: rounded(scales[at]?.scale ?? 1),
      weight: rounded(coefficients[at] ?? 0),
    })),
  }
}

/** A feature that hardly varies would turn noise into evidence. */
const LEAST_SCALE = 0.01

function scaleOf(values: readonly number[]): { mean: number; scale: number } {
  if (values.length === 0) return { mean: 0, scale: 1 }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, scale: Math.max(Math.sqrt(variance), LEAST_SCALE) }
}

/** An answer to be calibrated: how a candidate stands, and whether it is the right one. */
export interface Answered {
  readonly standing: Standing
  readonly label: 0 | 1
  readonly weight: number
}

export function answersTo(
  { examples, weight }: Question,
  evidence: Regression,
  asked: Asked,
): readonly Answered[] {
  const contenders = examples.map(({ values, passage }) => ({
    passage,
    evidence: logOdds(evidence, values),
  }))
  return contenders.map((contender, at) => ({
    standing: standingAmong(contender, contenders),
    label: labelOf(examples[at] as Example, asked),
    weight,
  }))
}

/** @param answers by evidence that was not fitted on the same questions */
export function fitCalibration(answers: readonly Answered[]): Calibration {
  const rows = answers.map(({ standing, label, weight }) => ({
    values: [standing.evidence, -standing.contested, -standing.behind],
    label,
    weight,
  }))
  const { intercept, coefficients } = fitLogisticRegression(rows, {
    penalty: CALIBRATION_PENALTY,
    signs: [1, 1, 1],
  })
  const [evidence = 1, contested = 0, behind = 0] = coefficients.map(rounded)
  return { intercept: rounded(intercept), evidence, contested, behind }
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS))
}
