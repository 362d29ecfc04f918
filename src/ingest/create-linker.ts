import type { LanguageModel } from '../language-model/language-model.ts'
import type { Judgement } from '../linking/judgement.ts'
import { judge } from '../linking/scoring/judge.ts'
import { ProfileCache } from '../linking/scoring/profile-cache.ts'
import { shippedModel } from '../linking/scoring/shipped-model.ts'
import type { Consultation } from './consult.ts'
import type { Linker } from './linker.ts'
import { withModelOpinion } from './model-opinion.ts'

/** Texts of known articles that are kept taken apart: a few kilobytes each. */
const CACHED_TEXTS = 2_000
/** How many of the likeliest events a language model is asked about. */
const ASKED = 8

/**
 * The linker as it is shipped.
 * @param languageModel is asked for its opinion too; without one, linking does without
 */
export function createLinker(languageModel?: LanguageModel): Linker {
  const cache = new ProfileCache(CACHED_TEXTS)
  const model = shippedModel()
  return {
    judge: async ({ article, candidates, statistics }: Consultation): Promise<Judgement> => {
      const judgement = judge(article, candidates, statistics, model, cache)
      if (languageModel === undefined || candidates.length === 0) return judgement
      const likeliest = [...judgement.links, ...judgement.unlikely]
        .slice(0, ASKED)
        .map(({ event }) => event)
      const answer = await languageModel.judge(article, likeliest)
      return answer.kind === 'answered'
        ? withModelOpinion(judgement, answer)
        : {
            ...judgement,
            notes: [...judgement.notes, `${answer.reason} Linking went on without it.`],
          }
    },
  }
}
