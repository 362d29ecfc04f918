import type { ArticleText, KnownEvent } from '../linking/profiles.ts'
import { judgementOf } from './answer.ts'
import { ChatEndpoint } from './chat-endpoint.ts'
import { CircuitBreaker } from './circuit-breaker.ts'
import type { Judgement } from './judgement.ts'
import { LIMITS, type Limits } from './limits.ts'
import { questionAbout } from './question.ts'
import type { LanguageModelSettings } from './settings.ts'
import { Unavailable } from './unavailable.ts'

export interface LanguageModel {
  /**
   * Asks which of the events an article reports, and what it finds in it. Never throws for anything
   * that the endpoint does: it may be down, slow, talk nonsense or lie.
   *
   * An article is material from anybody, and may talk the model into any answer. So a judgement is
   * a feature and a proposal among others and must never decide alone: see `questionAbout`.
   * @param candidates the likeliest first; those beyond the limit are not asked about
   * @param signal gives the question up, for reasons of the caller
   * @throws the signal's reason, once that is aborted
   */
  judge(
    article: Pick<ArticleText, 'title' | 'text' | 'language' | 'publication'>,
    candidates: readonly KnownEvent[],
    signal?: AbortSignal,
  ): Promise<Judgement>
}

/**
 * A language model behind an endpoint. Keep it: it remembers what the endpoint does not
 * understand, and leaves one alone that has failed several times in a row.
 * @param limits those that differ from the usual ones
 * @param now milliseconds of a clock that only goes forward
 */
export function createLanguageModel(
  settings: LanguageModelSettings,
  limits: Partial<Limits> = {},
  now: () => number = () => performance.now(),
): LanguageModel {
  const allLimits = { ...LIMITS, ...limits }
  const endpoint = new ChatEndpoint(settings, allLimits)
  const breaker = new CircuitBreaker(allLimits, now)
  return {
    judge: async (article, candidates, signal) => {
      const question = questionAbout(article, candidates, allLimits)
      try {
        const completion = await breaker.run(() => endpoint.complete(question.messages, signal))
        return judgementOf(completion, question)
      } catch (error) {
        if (error instanceof Unavailable) return { kind: 'unavailable', reason: error.message }
        throw error
      }
    },
  }
}
