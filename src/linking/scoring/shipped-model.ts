import json from './model.json' with { type: 'json' }
import { type LinkingModel, parseModel } from './model.ts'

/**
 * The model that is part of the program; `npm run train` writes it, and its report beside it.
 * @throws {Error} when it does not fit the features that the program measures
 */
export function shippedModel(): LinkingModel {
  return parseModel(json)
}
