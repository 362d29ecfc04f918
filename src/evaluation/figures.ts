/** How often something was right, of how many times it was said; null where it never was. */
export interface Precision {
  readonly right: number
  readonly said: number
}

export interface PrecisionRecall extends Precision {
  /** How many there were to find. */
  readonly actual: number
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

export function precisionOf({ right, said }: Precision): number | null {
  return share(right, said)
}

export function recallOf({ right, actual }: PrecisionRecall): number | null {
  return share(right, actual)
}

/** The harmonic mean of precision and recall; null where there was nothing to say nor said. */
export function f1Of({ right, said, actual }: PrecisionRecall): number | null {
  return share(2 * right, said + actual)
}

/** A probability that was given, and whether it came true. */
export interface Forecast {
  readonly probability: number
  readonly cameTrue: boolean
}

const BINS = 10

/**
 * The expected calibration error: by how much the probabilities differ from what came true, in ten
 * bins of equal width, each counted by its size (Guo et al. 2017). Null without forecasts.
 */
export function calibrationError(forecasts: readonly Forecast[]): number | null {
  const bins = Map.groupBy(forecasts, ({ probability }) =>
    Math.min(Math.floor(probability * BINS), BINS - 1),
  )
  const differences = [...bins.values()].map((bin) => {
    const expected = bin.reduce((sum, { probability }) => sum + probability, 0)
    const happened = bin.filter(({ cameTrue }) => cameTrue).length
    return Math.abs(expected - happened)
  })
  return share(
    differences.reduce((sum, difference) => sum + difference, 0),
    forecasts.length,
  )
}

/**
 * B-cubed F1 of a clustering (Bagga and Baldwin 1998): precision and recall are taken for each
 * item, of those it was put together with and those it belongs with.
 * @param items each with the cluster that it was put in and the one that it belongs in
 */
export function bCubedF1(
  items: readonly { readonly put: string; readonly belongs: string }[],
): number | null {
  const put = Map.groupBy(items, (item) => item.put)
  const belongs = Map.groupBy(items, (item) => item.belongs)
  let precision = 0
  let recall = 0
  for (const item of items) {
    const together = put.get(item.put) ?? []
    const right = together.filter((other) => other.belongs === item.belongs).length
    precision += right / together.length
    recall += right / (belongs.get(item.belongs)?.length ?? 1)
  }
  return share(2 * precision * recall, items.length * (precision + recall))
}
