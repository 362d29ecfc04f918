/**
 * An expected reason why a write cannot be made. Thrown within the write's transaction, of which
 * then nothing stays. The message is a sentence for the person who writes.
 */
export abstract class Refusal extends Error {}

/** What a write refers to is not there. */
export class NotFound extends Refusal {
  override readonly name = 'NotFound'
  /** The path of the argument that refers to it, such as "input.place". */
  readonly argument: string

  constructor(argument: string, message: string) {
    super(message)
    this.argument = argument
  }
}

/** What a write would make is there already. */
export class AlreadyExists extends Refusal {
  override readonly name = 'AlreadyExists'
  /** The argument that would have to be another. */
  readonly argument: string

  constructor(argument: string, message: string) {
    super(message)
    this.argument = argument
  }
}

/** A value that a rule of the knowledge base does not allow. */
export class InvalidEdit extends Refusal {
  override readonly name = 'InvalidEdit'
  readonly argument: string

  constructor(argument: string, message: string) {
    super(message)
    this.argument = argument
  }
}

/** One value of a row that was edited by two at once, as texts; null where there is none. */
export interface ConflictingValue {
  /** The column, in camelCase. */
  readonly column: string
  /** As it was when the editor read it, as it is now, and as the editor wants it. */
  readonly based: string | null
  readonly current: string | null
  readonly yours: string | null
}

/** Somebody else has edited the row since the editor read it. */
export class EditConflict extends Refusal {
  override readonly name = 'EditConflict'
  readonly table: string
  readonly rowId: string
  /** The last revision that wrote the row. */
  readonly currentRevisionId: string
  readonly values: readonly ConflictingValue[]

  constructor(
    row: { readonly table: string; readonly rowId: string; readonly currentRevisionId: string },
    values: readonly ConflictingValue[],
  ) {
    super('Somebody else has edited this since you read it. Nothing was written.')
    this.table = row.table
    this.rowId = row.rowId
    this.currentRevisionId = row.currentRevisionId
    this.values = values
  }
}

/** A write with the same idempotency key was carried out before; it is not carried out again. */
export class AlreadyDone extends Refusal {
  override readonly name = 'AlreadyDone'
  readonly revisionId: string

  constructor(revisionId: string) {
    super('An edit with this idempotency key was made before. Nothing was written now.')
    this.revisionId = revisionId
  }
}
