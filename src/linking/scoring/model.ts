import { z } from 'zod'
import { FEATURES } from './features/all-features.ts'

const term = z.strictObject({
  name: z.string(),
  /** Subtracted from the measured value; a missing value counts as this one. */
  mean: z.number(),
  scale: z.number().positive(),
  /** In log-odds by scaled unit. */
  weight: z.number(),
})

const regression = z.strictObject({ intercept: z.number(), terms: z.array(term) })

const probability = z.number().min(0).max(1)

/** The probability, by the evidence and how far it lies behind that of rivals. */
const calibration = z.strictObject({
  intercept: z.number(),
  evidence: z.number(),
  /** By how much a rival for the same passage is ahead. */
  contested: z.number(),
  /** By how much the best of all others is ahead. */
  behind: z.number(),
})

const question = z.strictObject({
  /** Before the rivals are looked at. */
  evidence: regression,
  calibration,
  /** From this probability on an article is linked. */
  linkFrom: probability,
  /** From this probability on a link is proposed. */
  proposeFrom: probability,
})

const modelShape = z.strictObject({
  version: z.string().min(1),
  trainedOn: z.string(),
  /** Is the event what the article is about? */
  news: question,
  /** Does the article tell of the event at all, as its news or in passing? */
  mention: question,
  /** Where no event is the article's news with this probability, it reports a new one. */
  newBelow: probability,
})

export type Regression = z.infer<typeof regression>
export type Calibration = z.infer<typeof calibration>
export type Question = z.infer<typeof question>
export type LinkingModel = z.infer<typeof modelShape>

/**
 * Reads a model, as training writes it.
 * @throws {Error} when it is not one, or not for the features that this program measures
 */
export function parseModel(json: unknown): LinkingModel {
  const model = modelShape.parse(json)
  assertSameFeatures(model.news.evidence)
  assertSameFeatures(model.mention.evidence)
  return model
}

function assertSameFeatures({ terms }: Regression): void {
  const trained = terms.map(({ name }) => name).join(' ')
  const measured = FEATURES.map(({ name }) => name).join(' ')
  if (trained !== measured) {
    throw new Error(`the linking model weighs "${trained}", but "${measured}" are measured`)
  }
}

/** What one feature adds to the log-odds. */
export function contributionOf(
  { mean, scale, weight }: Regression['terms'][number],
  value: number | null | undefined,
): number {
  return value === null || value === undefined ? 0 : (weight * (value - mean)) / scale
}

/** @param values in the order of the terms; null where data are missing */
export function logOdds(regression: Regression, values: readonly (number | null)[]): number {
  return regression.terms.reduce(
    (sum, term, at) => sum + contributionOf(term, values[at]),
    regression.intercept,
  )
}

/** How an answer stands among the answers for the other candidates, in log-odds. */
export interface Standing {
  readonly evidence: number
  readonly contested: number
  readonly behind: number
}

export function calibrated(
  { intercept, evidence, contested, behind }: Calibration,
  standing: Standing,
): number {
  return logistic(
    intercept +
      evidence * standing.evidence -
      contested * standing.contested -
      behind * standing.behind,
  )
}

export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
