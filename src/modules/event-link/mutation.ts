import { builder } from '../../graphql/builder.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { referenceField } from '../../graphql/input-fields.ts'
import { evidenceField, givenSpans } from '../evidence/input-types.ts'
import { defineEdit, defineRemoval } from '../revision/edit.ts'
import { EventLinkKindType, EventLinkType } from './type.ts'
import { createEventLink, removeEventLink } from './writes.ts'

const CreateEventLinkInputType = builder.inputType('CreateEventLinkInput', {
  description: 'A typed tie between two events, read from source to target.',
  fields: (t) => ({
    source: referenceField(
      t,
      'Event',
      true,
      'The answer, the part, the cause, what comes after; by id or slug.',
    ),
    target: referenceField(
      t,
      'Event',
      true,
      'What is answered, the whole, the effect, what came before; by id or slug.',
    ),
    kind: t.field({
      type: EventLinkKindType,
      required: true,
      description: 'What the source is to the target.',
    }),
    evidence: evidenceField(t, 'Where the tie stands in print.'),
  }),
})

defineEdit('createEventLink', {
  description: 'Ties two events: one answers the other, is a part of it, follows it or causes it.',
  input: CreateEventLinkInputType,
  field: 'eventLink',
  type: EventLinkType,
  write: (transaction, { source, target, kind, evidence }) =>
    createEventLink(transaction, {
      source: referenceOf(source),
      target: referenceOf(target),
      kind,
      evidence: givenSpans(evidence),
    }),
})

defineRemoval('removeEventLink', {
  description: 'Unties two events, and removes the evidence that supports their tie.',
  typename: 'EventLink',
  write: removeEventLink,
})
