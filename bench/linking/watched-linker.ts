import { createLinker } from '../../src/ingest/create-linker.ts'
import type { Linker } from '../../src/ingest/linker.ts'
import type { Judgement } from '../../src/linking/judgement.ts'
import type { Stopwatch } from './stopwatch.ts'

/** What the linker was given and what it made of it. */
export interface Verdict {
  readonly candidateIds: ReadonlySet<string>
  readonly judgement: Judgement
}

/** The linker as it is shipped, without a language model, and what it decided last. */
export class WatchedLinker implements Linker {
  readonly #linker = createLinker()
  readonly #stopwatch: () => Stopwatch
  #verdict: Verdict | undefined

  constructor(stopwatch: () => Stopwatch) {
    this.#stopwatch = stopwatch
  }

  async judge(consultation: Parameters<Linker['judge']>[0]): Promise<Judgement> {
    this.#stopwatch().scoringBegins()
    const judgement = await this.#linker.judge(consultation)
    this.#stopwatch().scoringEnds()
    const candidateIds = new Set(consultation.candidates.map(({ id }) => id))
    this.#verdict = { candidateIds, judgement }
    return judgement
  }

  takeVerdict(): Verdict {
    const verdict = this.#verdict
    this.#verdict = undefined
    if (verdict === undefined) throw new Error('the linker was not asked')
    return verdict
  }
}
