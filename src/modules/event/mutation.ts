import { basedOnOf } from '../../graphql/based-on.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { optionalReferenceOf } from '../../graphql/references.ts'
import { givenSpans } from '../evidence/input-types.ts'
import { newParticipation } from '../participation/input-types.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import { CreateEventInputType, EditEventInputType, WriteEventTextInputType } from './input-types.ts'
import { EventTextType, EventType } from './type.ts'
import { createEvent, editEvent, removeEventText, writeEventText } from './writes.ts'

defineEdit('createEvent', {
  description: 'Records an event with its texts, participations and evidence.',
  input: CreateEventInputType,
  field: 'event',
  type: EventType,
  write: (transaction, { place, participations, evidence, ...values }) =>
    createEvent(transaction, {
      ...values,
      place: optionalReferenceOf(place),
      participations: participations?.map(newParticipation),
      evidence: givenSpans(evidence),
    }),
})

defineChange('editEvent', {
  description:
    'Changes an event itself. Its texts, participations and evidence are edited on their own. Of an event that was merged, the survivor is edited.',
  input: EditEventInputType,
  field: 'event',
  type: EventType,
  write: (transaction, read, { place, ...changes }) =>
    editEvent(transaction, read, { ...changes, place: optionalReferenceOf(place) }),
})

defineEdit('writeEventText', {
  description: 'Writes the title and summary of an event in one language.',
  input: WriteEventTextInputType,
  field: 'eventText',
  type: EventTextType,
  editsRead: true,
  write: (transaction, { event, basedOn, ...text }) =>
    writeEventText(transaction, { ...text, event: referenceOf(event) }, basedOnOf(basedOn)),
})

defineRemoval('removeEventText', {
  description: 'Takes the title and summary of an event in one language away.',
  typename: 'EventText',
  write: removeEventText,
})
