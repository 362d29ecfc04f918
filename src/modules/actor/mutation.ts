import { referenceOf } from '../../graphql/global-id.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import {
  AddActorNameInputType,
  CreateActorInputType,
  EditActorInputType,
  EditActorNameInputType,
  newActorName,
} from './input-types.ts'
import { ActorNameType } from './name-type.ts'
import { ActorType } from './type.ts'
import { addActorName, createActor, editActor, editActorName, removeActorName } from './writes.ts'

defineEdit('createActor', {
  description: 'Records a person, organisation, group or project with its names.',
  input: CreateActorInputType,
  field: 'actor',
  type: ActorType,
  write: (transaction, { names, ...values }) =>
    createActor(transaction, { ...values, names: names.map(newActorName) }),
})

defineChange('editActor', {
  description:
    'Changes an actor itself. Its names are edited on their own. Of an actor that was merged, the survivor is edited.',
  input: EditActorInputType,
  field: 'actor',
  type: ActorType,
  write: editActor,
})

defineEdit('addActorName', {
  description: 'Gives an actor another name, which articles are searched for from then on.',
  input: AddActorNameInputType,
  field: 'actorName',
  type: ActorNameType,
  write: (transaction, { actor, ...name }) =>
    addActorName(transaction, referenceOf(actor), newActorName(name)),
})

defineChange('editActorName', {
  description: 'Changes a name of an actor, what it is, or when it was valid.',
  input: EditActorNameInputType,
  field: 'actorName',
  type: ActorNameType,
  write: editActorName,
})

defineRemoval('removeActorName', {
  description: 'Takes a name of an actor away, with the evidence that supports it.',
  typename: 'ActorName',
  write: removeActorName,
})
