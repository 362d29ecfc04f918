import { actorFeatures } from './actor-features.ts'
import { detailFeatures } from './detail-features.ts'
import type { Feature } from './feature.ts'
import { missingData } from './missing-data.ts'
import { textFeatures } from './text-features.ts'
import { timeFeatures } from './time-features.ts'

/** In the order of the model's coefficients. */
export const FEATURES: readonly Feature[] = [
  ...textFeatures,
  ...actorFeatures,
  ...timeFeatures,
  ...detailFeatures,
  ...missingData,
]
