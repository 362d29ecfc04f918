import type { ReadRow } from '../db/edited-rows.ts'
import { builder, type InputFields } from './builder.ts'
import { decodeGlobalId } from './global-id.ts'

const ID = 'The global id of what is meant.'
const BASED_ON =
  'The id of its `revision` when you read it. Where it was edited since, the answer is EditConflict.'

/** The fields of an input that say which row is meant, and in which state it was read. */
export function readFields(t: InputFields, typename: string) {
  return {
    id: t.id({ required: true, extensions: { refersTo: typename }, description: ID }),
    basedOn: t.id({ required: true, extensions: { refersTo: 'Revision' }, description: BASED_ON }),
  }
}

/** The field of an input that may write something new, or anew what was read. */
export function optionalBasedOn(t: InputFields) {
  return t.id({
    required: false,
    extensions: { refersTo: 'Revision' },
    description:
      'The id of the `revision` of what is there, when you read it; left out or null where there was nothing.',
  })
}

/** The `readFields` as arguments of a field. */
export function readArguments(typename: string) {
  return builder.args((t) => ({
    id: t.id({ required: true, extensions: { refersTo: typename }, description: ID }),
    basedOn: t.id({ required: true, extensions: { refersTo: 'Revision' }, description: BASED_ON }),
  }))
}

/** Which row is meant, and in which state it was read. */
export function readRow(given: { readonly id: string; readonly basedOn: string }): ReadRow {
  return { id: decodeGlobalId(given.id).id, basedOn: decodeGlobalId(given.basedOn).id }
}

/** The revision that an input's `optionalBasedOn` names. */
export function basedOnOf(basedOn: string | null | undefined): string | null {
  return typeof basedOn === 'string' ? decodeGlobalId(basedOn).id : null
}
