import { referenceOf } from '../../graphql/global-id.ts'
import { optionalReferenceOf } from '../../graphql/references.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import {
  AddParticipationInputType,
  EditParticipationInputType,
  newParticipation,
} from './input-types.ts'
import { ParticipationType } from './type.ts'
import { addParticipation, editParticipation, removeParticipation } from './writes.ts'

defineEdit('addParticipation', {
  description: 'Gives an actor a role in an event. One actor may have several.',
  input: AddParticipationInputType,
  field: 'participation',
  type: ParticipationType,
  write: (transaction, { event, ...input }) =>
    addParticipation(transaction, referenceOf(event), newParticipation(input)),
})

defineChange('editParticipation', {
  description: 'Changes who takes part in an event, in which role, or the order.',
  input: EditParticipationInputType,
  field: 'participation',
  type: ParticipationType,
  write: (transaction, read, { actor, ...changes }) =>
    editParticipation(transaction, read, { ...changes, actor: optionalReferenceOf(actor) }),
})

defineRemoval('removeParticipation', {
  description: 'Takes an actor’s role in an event away, with the evidence that supports it.',
  typename: 'Participation',
  write: removeParticipation,
})
