import { afterAll, beforeAll, expect } from 'vitest'
import type { Judgement } from '../../../src/language-model/judgement.ts'
import {
  createLanguageModel,
  type LanguageModel,
} from '../../../src/language-model/language-model.ts'
import type { Limits } from '../../../src/language-model/limits.ts'
import {
  type LanguageModelServer,
  type Reply,
  says,
  startLanguageModelServer,
} from '../../support/language-model-server.ts'
import { ARTICLE, COLLAPSE, DECISION, GOOD_ANSWER } from './knowledge.ts'

export const KEY = 'sk-very-secret-0123456789'

export const good = says(GOOD_ANSWER)

/** Matches a judgement that holds an answer. */
export const answered = expect.objectContaining({ kind: 'answered' })

export function unavailable(reason: string): Judgement {
  return { kind: 'unavailable', reason }
}

/** A judgement, how often the server was asked for it, and how many milliseconds it took. */
export interface Trial {
  readonly judgement: Judgement
  readonly asked: number
  readonly took: number
}

/** A server for the tests of a file, and models that ask it. */
export interface TestEndpoint {
  readonly current: LanguageModelServer
  /** Waits hardly at all before it asks again. */
  readonly model: (limits?: Partial<Limits>, now?: () => number) => LanguageModel
  /** Has the article judged by a server that replies so. */
  readonly judge: (
    replies: readonly [Reply, ...Reply[]],
    limits?: Partial<Limits>,
  ) => Promise<Trial>
}

export function useLanguageModelServer(): TestEndpoint {
  let server: LanguageModelServer | undefined
  const current = () => {
    if (server === undefined) throw new Error('the server has not been started')
    return server
  }
  const model = (limits: Partial<Limits> = {}, now = () => performance.now()) =>
    createLanguageModel(
      { url: current().url, model: 'tiny', key: KEY },
      { pause: 5, ...limits },
      now,
    )
  beforeAll(async () => {
    server = await startLanguageModelServer()
  })
  afterAll(() => server?.close())
  return {
    get current() {
      return current()
    },
    model,
    judge: async (replies, limits) => {
      current().willReply(...replies)
      const start = performance.now()
      const judgement = await model(limits).judge(ARTICLE, [DECISION, COLLAPSE])
      return { judgement, asked: current().requests.length, took: performance.now() - start }
    },
  }
}
