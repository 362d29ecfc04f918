import type { WebRequest } from '../route.ts'
import type { Editor } from './editor.ts'
import { readQueueFilter } from './queue-filter.ts'

/**
 * How many proposals of the queue wait. Asked before something is written too: an address that names no queue
 * is to be refused while nothing has happened.
 * @throws {ParametersRefused} {QuestionRefused} where the address names none
 */
export async function countOpen(web: WebRequest, { ask }: Editor): Promise<number> {
  const { proposals } = await ask('OpenProposals', readQueueFilter(web))
  return proposals.totalCount
}
