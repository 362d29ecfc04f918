import { QuestionRefused } from '../ask.ts'
import { instantText } from '../pages/shared/instant-text.ts'
import type { WebRequest } from '../route.ts'
import type { Editor } from './editor.ts'
import { reviewWords } from './review-words.ts'

export interface Undone {
  readonly isUndone: boolean
  /** What was done, or what stands in the way: sentences for people. */
  readonly sentences: readonly string[]
}

/**
 * Takes an edit back. Sent again, it is not undone again.
 * @param revision its id
 * @throws {QuestionRefused} when the token is worth nothing
 */
export async function undoRevision(
  web: WebRequest,
  { ask }: Editor,
  revision: string,
): Promise<Undone> {
  const words = reviewWords(web)
  const answer = await ask('UndoRevision', {
    revisionId: revision,
    idempotencyKey: `undo ${revision}`.slice(0, 200),
  }).catch((error: unknown) => {
    if (error instanceof QuestionRefused && error.status === 400) return error
    throw error
  })
  if (answer instanceof QuestionRefused) return { isUndone: false, sentences: answer.complaints }
  const { undo } = answer
  switch (undo.__typename) {
    case 'UndoPayload':
    case 'AlreadyDone':
      return { isUndone: true, sentences: [words.undone] }
    case 'AlreadyUndone': {
      const { author, committedAt } = undo.undoneBy
      const sentence = words.undoneAlready(author, instantText(committedAt, web.languages.page))
      return { isUndone: false, sentences: [sentence] }
    }
    case 'UndoConflict':
      return {
        isUndone: false,
        sentences: undo.obstacles.map(({ table, revision: { author, committedAt } }) =>
          words.obstacle(table, author, instantText(committedAt, web.languages.page)),
        ),
      }
    default:
      return { isUndone: false, sentences: [undo.message] }
  }
}
