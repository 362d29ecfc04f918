import { Refusal } from '../refusals.ts'

/** How a row stands in the way of an undo. */
export type ObstacleKind =
  /** The revision changed it, and a later one changed or deleted it again. */
  | 'changed'
  /** It was written later and refers to a row that would go. */
  | 'depends'
  /** A row that would come back refers to it, and it was deleted since. */
  | 'gone'
  /** It has by now what only one may have, such as a slug, and a row that would come back had it. */
  | 'taken'
  /** It was merged since, or another into it, so that the merge would be one of two hops. */
  | 'merged'

/** A row that stands in the way of an undo, and the revision that put it there. */
export interface Obstacle {
  readonly kind: ObstacleKind
  readonly table: string
  readonly rowId: string
  /** The last revision that wrote or deleted the row. */
  readonly revisionId: string
}

/** Later edits build on what would be undone. Nothing was changed. */
export class UndoConflict extends Refusal {
  override readonly name = 'UndoConflict'
  readonly obstacles: readonly Obstacle[]

  constructor(obstacles: readonly Obstacle[]) {
    super('Later edits build on this one. Undo them first; nothing was changed.')
    this.obstacles = obstacles
  }
}

export class AlreadyUndone extends Refusal {
  override readonly name = 'AlreadyUndone'
  /** The revision that undid it, and that could itself be undone. */
  readonly undoneById: string

  constructor(undoneById: string) {
    super('The revision is undone already. To have it back, undo the revision that undid it.')
    this.undoneById = undoneById
  }
}

/** No edit could ever undo the revision. The message says why. */
export class NotUndoable extends Refusal {
  override readonly name = 'NotUndoable'
}

export const NOTHING_TO_UNDO = 'The revision changed nothing, so there is nothing to undo.'
