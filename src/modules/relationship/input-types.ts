import { readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceField } from '../../graphql/input-fields.ts'
import { evidenceField } from '../evidence/input-types.ts'
import { DateInputType } from '../time/input-types.ts'
import { RelationshipKindType } from './type.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  source: referenceField(
    t,
    'Actor',
    required,
    'The actor that the tie is told of, by id or slug: the owner, the head.',
  ),
  target: referenceField(
    t,
    'Actor',
    required,
    'The actor to which it leads, by id or slug: what is owned, or headed.',
  ),
  kind: t.field({
    type: RelationshipKindType,
    required,
    description: 'What the source is to the target.',
  }),
  valid: t.field({
    type: DateInputType,
    required,
    description: 'Since and until when the tie holds: 2020-05/.. since May 2020.',
  }),
})

const evidence = (t: InputFields) => ({
  evidence: evidenceField(t, 'Where the tie, or this fact of it, stands in print.'),
})

export const CreateRelationshipInputType = builder.inputType('CreateRelationshipInput', {
  description: 'A typed tie between two actors, read from source to target.',
  fields: (t) => ({ ...columns(t, true), ...evidence(t) }),
})

export const EditRelationshipInputType = builder.inputType('EditRelationshipInput', {
  description: 'What is to be different in a relationship; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Relationship'), ...columns(t, false) }),
})

const fact = (t: InputFields) => ({
  relationship: t.id({
    required: true,
    extensions: { refersTo: 'Relationship' },
    description: 'The relationship that is meant.',
  }),
  event: referenceField(t, 'Event', true, 'The event that is a dated fact of it, by id or slug.'),
})

export const AddRelationshipEventInputType = builder.inputType('AddRelationshipEventInput', {
  description: 'An event in which a relationship shows, such as the lawsuit of two at odds.',
  fields: (t) => ({ ...fact(t), ...evidence(t) }),
})

export const RemoveRelationshipEventInputType = builder.inputType('RemoveRelationshipEventInput', {
  description: 'An event that is to be no fact of a relationship any more.',
  fields: fact,
})
