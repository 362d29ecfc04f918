import { AlreadyExists, InvalidEdit, NotFound, type Refusal } from '../db/refusals.ts'
import { builder } from './builder.ts'
import { FailureType, presentFailure, type RefusalClass } from './mutation.ts'

/** A failure that is about one value of a mutation's input. */
interface ArgumentRefusal extends Refusal {
  readonly argument: string
}

// The failures of any write. Those of one kind of write are defined beside it.
presentArgumentFailure(
  NotFound,
  'What a mutation refers to is not there, or not any more.',
  'The input field that refers to it, such as "place".',
)
presentArgumentFailure(
  AlreadyExists,
  'What a mutation would make is there already, or its slug is taken.',
  'The input field that would have to be another, such as "slug".',
)
presentArgumentFailure(
  InvalidEdit,
  'A value that a rule of the knowledge base does not allow.',
  'The input field whose value is not allowed, such as "target".',
)

function presentArgumentFailure(
  refusal: RefusalClass<ArgumentRefusal>,
  description: string,
  argumentDescription: string,
): void {
  presentFailure(
    refusal,
    builder.objectRef<ArgumentRefusal>(refusal.name).implement({
      interfaces: [FailureType],
      description,
      fields: (t) => ({
        argument: t.exposeString('argument', { description: argumentDescription }),
      }),
    }),
  )
}
