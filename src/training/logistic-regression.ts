import { logistic } from '../linking/scoring/model.ts'

/** One labelled row: the values of the features in their order. */
export interface LabelledRow {
  readonly values: readonly number[]
  readonly label: 0 | 1
  /** How much the row counts; 1 is one row. */
  readonly weight: number
}

export interface FittedRegression {
  readonly intercept: number
  readonly coefficients: readonly number[]
}

export interface FittingOptions {
  /** The strength of the quadratic penalty on each coefficient; the intercept has none. */
  readonly penalty: number
  /**
   * The sign that each coefficient may have, 0 for either. Evidence that can only speak for an
   * event must not learn from an accident of the sample to speak against it.
   */
  readonly signs: readonly (-1 | 0 | 1)[]
}

const MOST_STEPS = 40
const MOST_SWEEPS = 500
const CONVERGED = 1e-5

/**
 * Logistic regression with an L2 penalty by Newton's method. Each step's quadratic problem is
 * solved by coordinate descent, which keeps the signs (Friedman, Hastie and Tibshirani 2010,
 * section 3). Deterministic: the same rows give the same coefficients.
 */
export function fitLogisticRegression(
  rows: readonly LabelledRow[],
  { penalty, signs }: FittingOptions,
): FittedRegression {
  const coefficients = new Float64Array(signs.length + 1)
  // The intercept is the coefficient of a column of ones: last, free of sign and penalty.
  const allSigns = [...signs, 0]
  const penalties = [...signs.map(() => penalty), 0]
  const columns = rows.map(({ values }) => Float64Array.from([...values, 1]))
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = coefficients.slice()
    const problem = quadraticProblem(rows, columns, coefficients, penalties)
    descend(problem, coefficients, allSigns)
    if (coefficients.every((value, at) => Math.abs(value - (before[at] ?? 0)) < CONVERGED)) break
  }
  return {
    intercept: coefficients.at(-1) ?? 0,
    coefficients: [...coefficients.subarray(0, signs.length)],
  }
}

/** The penalised likelihood near the coefficients, up to its second derivatives. */
interface QuadraticProblem {
  readonly gradient: Float64Array
  readonly curvature: readonly Float64Array[]
}

function quadraticProblem(
  rows: readonly LabelledRow[],
  columns: readonly Float64Array[],
  coefficients: Float64Array,
  penalties: readonly number[],
): QuadraticProblem {
  const width = coefficients.length
  const gradient = Float64Array.from(coefficients, (value, at) => -value * (penalties[at] ?? 0))
  const curvature = penalties.map((penalty, at) => {
    const line = new Float64Array(width)
    line[at] = penalty
    return line
  })
  for (const [row, { label, weight }] of rows.entries()) {
    const values = columns[row] as Float64Array
    const probability = logistic(
      values.reduce((sum, value, at) => sum + value * (coefficients[at] ?? 0), 0),
    )
    const slope = weight * (label - probability)
    const bend = weight * probability * (1 - probability)
    // Indexed loops: this takes nearly all of the time of a training.
    for (let at = 0; at < width; at++) {
      const value = values[at] as number
      if (value === 0) continue
      gradient[at] = (gradient[at] as number) + slope * value
      const line = curvature[at] as Float64Array
      for (let other = 0; other <= at; other++) {
        line[other] = (line[other] as number) + bend * value * (values[other] as number)
      }
    }
  }
  for (const [at, line] of curvature.entries()) {
    for (let other = at + 1; other < width; other++) line[other] = curvature[other]?.[at] ?? 0
  }
  return { gradient, curvature }
}

/** Moves the coefficients to the problem's solution among those of the right signs. */
function descend(
  { gradient, curvature }: QuadraticProblem,
  coefficients: Float64Array,
  signs: readonly number[],
): void {
  const slopes = gradient.slice()
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let largest = 0
    for (const [at, line] of curvature.entries()) {
      const bend = line[at] ?? 0
      if (bend === 0) continue
      const now = coefficients[at] ?? 0
      const next = withSign(now + (slopes[at] ?? 0) / bend, signs[at] ?? 0)
      const change = next - now
      if (change === 0) continue
      coefficients[at] = next
      for (const [other, value] of line.entries()) {
        slopes[other] = (slopes[other] ?? 0) - change * value
      }
      largest = Math.max(largest, Math.abs(change))
    }
    if (largest < CONVERGED) break
  }
}

function withSign(value: number, sign: number): number {
  return sign !== 0 && value * sign < 0 ? 0 : value
}
