import { optionalBasedOn, readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceField, slugField } from '../../graphql/input-fields.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  slug: slugField(t, required),
})

const text = (t: InputFields) => ({
  language: t.string({ required: true, description: 'The language of the words (BCP 47).' }),
  title: t.string({ required: true, description: 'What the story is about, in one line.' }),
  summary: t.string({
    required: false,
    description: 'What it is about in a few sentences; left out or null, there is none.',
  }),
})

/** A story may be longer than other lists. */
const EVENTS = { refersTo: 'Event', orSlug: true, maxItems: 1_000 }

const StoryTextInputType = builder.inputType('StoryTextInput', {
  description: 'The title and summary of a story that is being made, in one language.',
  fields: text,
})

export const CreateStoryInputType = builder.inputType('CreateStoryInput', {
  description: 'A new story with its texts and events.',
  fields: (t) => ({
    ...columns(t, true),
    texts: t.field({
      type: [StoryTextInputType],
      required: true,
      description: 'Its titles and summaries, at most one a language.',
    }),
    events: t.idList({
      required: false,
      extensions: EVENTS,
      description: 'Its events by id or slug, in the order that they are to be read.',
    }),
  }),
})

export const EditStoryInputType = builder.inputType('EditStoryInput', {
  description: 'What is to be different in a story; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Story'), ...columns(t, false) }),
})

const story = (t: InputFields) =>
  referenceField(t, 'Story', true, 'The story that is meant, by id or slug.')

export const WriteStoryTextInputType = builder.inputType('WriteStoryTextInput', {
  description: 'The title and summary of a story in one language, new or instead of those there.',
  fields: (t) => ({ story: story(t), ...text(t), basedOn: optionalBasedOn(t) }),
})

export const SetStoryEventsInputType = builder.inputType('SetStoryEventsInput', {
  description: 'All the events of a story in their order, before and from now on.',
  fields: (t) => ({
    story: story(t),
    events: t.idList({
      required: true,
      extensions: EVENTS,
      description: 'The story’s events from now on, by id or slug, in the order of reading.',
    }),
    basedOnEvents: t.idList({
      required: true,
      extensions: EVENTS,
      description:
        'The story’s events as you read them, in that order. Where they are others by now, the answer is EditConflict.',
    }),
  }),
})
