import { optionalBasedOn, readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceField, slugField } from '../../graphql/input-fields.ts'
import { evidenceField } from '../evidence/input-types.ts'
import { ParticipationInputType } from '../participation/input-types.ts'
import { DateInputType } from '../time/input-types.ts'
import { EventKindType, EventStatusType } from './enum-types.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  slug: slugField(t, required),
  kind: t.field({ type: EventKindType, required, description: 'What sort of event it is.' }),
  status: t.field({
    type: EventStatusType,
    required,
    description: 'Whether it happened, goes on, is planned or was cancelled.',
  }),
  date: t.field({
    type: DateInputType,
    required,
    description: 'When it happened, as far as that is known.',
  }),
  place: referenceField(
    t,
    'Place',
    false,
    'Where it happened, by id or slug; null for nowhere in particular.',
  ),
})

const text = (t: InputFields) => ({
  language: t.string({ required: true, description: 'The language of the words (BCP 47).' }),
  title: t.string({ required: true, description: 'What happened, in one line.' }),
  summary: t.string({
    required: false,
    description: 'What happened in a few sentences; left out or null, there is none.',
  }),
})

const EventTextInputType = builder.inputType('EventTextInput', {
  description: 'The title and summary of an event that is being made, in one language.',
  fields: text,
})

export const CreateEventInputType = builder.inputType('CreateEventInput', {
  description: 'A new event with its texts and participations.',
  fields: (t) => ({
    ...columns(t, true),
    texts: t.field({
      type: [EventTextInputType],
      required: true,
      description: 'Its titles and summaries, at most one a language.',
    }),
    participations: t.field({
      type: [ParticipationInputType],
      required: false,
      description: 'Who took part, in the order that they are to be read.',
    }),
    evidence: evidenceField(t, 'Where it stands that it happened, and when.'),
  }),
})

export const EditEventInputType = builder.inputType('EditEventInput', {
  description: 'What is to be different in an event; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Event'), ...columns(t, false) }),
})

export const WriteEventTextInputType = builder.inputType('WriteEventTextInput', {
  description: 'The title and summary of an event in one language, new or instead of those there.',
  fields: (t) => ({
    event: referenceField(t, 'Event', true, 'What the words tell of, by id or slug.'),
    ...text(t),
    basedOn: optionalBasedOn(t),
  }),
})
