import { readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceField, slugField } from '../../graphql/input-fields.ts'
import { evidenceField, givenSpans } from '../evidence/input-types.ts'
import { DateInputType } from '../time/input-types.ts'
import { ActorNameKindType } from './name-type.ts'
import { ActorKindType } from './type.ts'
import type { NewActorName } from './writes.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  slug: slugField(t, required),
  kind: t.field({ type: ActorKindType, required, description: 'What the actor is.' }),
})

const nameColumns = <Required extends boolean>(t: InputFields, required: Required) => ({
  language: t.string({ required, description: 'The language of the name (BCP 47).' }),
  value: t.string({ required, description: 'The name as it is written.' }),
  kind: t.field({
    type: ActorNameKindType,
    required,
    description: 'What the name is to the actor; at most one a language is preferred.',
  }),
  valid: t.field({
    type: DateInputType,
    required: false,
    description: 'Since and until when the actor has the name; else nobody has told.',
  }),
  position: t.int({
    required: false,
    description: 'The place among the actor’s names, the smallest first; else a new one is last.',
  }),
})

const evidence = (t: InputFields) => ({
  evidence: evidenceField(t, 'Where the name stands in print.'),
})

const ActorNameInputType = builder.inputType('ActorNameInput', {
  description: 'A name of an actor that is being made.',
  fields: (t) => ({ ...nameColumns(t, true), ...evidence(t) }),
})

export const CreateActorInputType = builder.inputType('CreateActorInput', {
  description: 'A new actor with its names.',
  fields: (t) => ({
    ...columns(t, true),
    names: t.field({
      type: [ActorNameInputType],
      required: true,
      description: 'Its names, in the order that they are to be read.',
    }),
  }),
})

export const EditActorInputType = builder.inputType('EditActorInput', {
  description: 'What is to be different in an actor; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Actor'), ...columns(t, false) }),
})

export const AddActorNameInputType = builder.inputType('AddActorNameInput', {
  description: 'Another name of an actor that is there.',
  fields: (t) => ({
    actor: referenceField(t, 'Actor', true, 'Who has the name, by id or slug.'),
    ...nameColumns(t, true),
    ...evidence(t),
  }),
})

export const EditActorNameInputType = builder.inputType('EditActorNameInput', {
  description: 'What is to be different in a name; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'ActorName'), ...nameColumns(t, false) }),
})

export function newActorName({
  evidence: spans,
  ...values
}: typeof ActorNameInputType.$inferInput): NewActorName {
  return { ...values, evidence: givenSpans(spans) }
}
