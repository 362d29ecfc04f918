import { readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { referenceField } from '../../graphql/input-fields.ts'
import { evidenceField, givenSpans } from '../evidence/input-types.ts'
import { ParticipationRoleType } from './type.ts'
import type { NewParticipation } from './writes.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  actor: referenceField(t, 'Actor', required, 'Who takes part, by id or slug.'),
  role: t.field({
    type: ParticipationRoleType,
    required,
    description: 'What the actor does, or what is done to it.',
  }),
  position: t.int({
    required: false,
    description: 'The place within the event’s order, the smallest first; else a new one is last.',
  }),
})

const evidence = (t: InputFields) => ({
  evidence: evidenceField(t, 'Where it stands that the actor has the role.'),
})

export const ParticipationInputType = builder.inputType('ParticipationInput', {
  description: 'An actor’s role in an event that is being made.',
  fields: (t) => ({ ...columns(t, true), ...evidence(t) }),
})

export const AddParticipationInputType = builder.inputType('AddParticipationInput', {
  description: 'An actor’s role in an event that is there.',
  fields: (t) => ({
    event: referenceField(t, 'Event', true, 'What the actor takes part in, by id or slug.'),
    ...columns(t, true),
    ...evidence(t),
  }),
})

export const EditParticipationInputType = builder.inputType('EditParticipationInput', {
  description: 'What is to be different in a participation; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Participation'), ...columns(t, false) }),
})

export function newParticipation({
  actor,
  evidence: spans,
  ...values
}: typeof ParticipationInputType.$inferInput): NewParticipation {
  return { ...values, actor: referenceOf(actor), evidence: givenSpans(spans) }
}
