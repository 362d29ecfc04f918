import { basedOnOf } from '../../graphql/based-on.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import {
  CreateStoryInputType,
  EditStoryInputType,
  SetStoryEventsInputType,
  WriteStoryTextInputType,
} from './input-types.ts'
import { setStoryEvents } from './order-writes.ts'
import { StoryTextType, StoryType } from './type.ts'
import { createStory, editStory, removeStoryText, writeStoryText } from './writes.ts'

defineEdit('createStory', {
  description: 'Begins a story, an ordered thread of events.',
  input: CreateStoryInputType,
  field: 'story',
  type: StoryType,
  write: (transaction, { events, ...values }) =>
    createStory(transaction, { ...values, events: events?.map(referenceOf) }),
})

defineChange('editStory', {
  description: 'Changes a story’s slug. Its texts and events are edited on their own.',
  input: EditStoryInputType,
  field: 'story',
  type: StoryType,
  write: editStory,
})

defineEdit('writeStoryText', {
  description: 'Writes the title and summary of a story in one language.',
  input: WriteStoryTextInputType,
  field: 'storyText',
  type: StoryTextType,
  editsRead: true,
  write: (transaction, { story, basedOn, ...text }) =>
    writeStoryText(transaction, { ...text, story: referenceOf(story) }, basedOnOf(basedOn)),
})

defineRemoval('removeStoryText', {
  description: 'Takes the title and summary of a story in one language away.',
  typename: 'StoryText',
  write: removeStoryText,
})

defineEdit('setStoryEvents', {
  description: 'Puts events into a story, takes others out, and orders them.',
  input: SetStoryEventsInputType,
  field: 'story',
  type: StoryType,
  editsRead: true,
  write: (transaction, { story, events, basedOnEvents }) =>
    setStoryEvents(transaction, {
      story: referenceOf(story),
      events: events.map(referenceOf),
      basedOnEvents: basedOnEvents.map(referenceOf),
    }),
})
