import { defineMerging } from '../revision/merging.ts'
import { mergeEvents, splitEvent } from './merge.ts'
import { EventType } from './type.ts'

defineMerging({
  type: EventType,
  typename: 'Event',
  name: 'event',
  description:
    'Merges an event into another one that is the same. Participations, statements, claims, amounts, links, articles and the like belong to the survivor from then on, and its texts in the languages that the survivor lacks. The old id and slug find the survivor. `splitEvent` undoes it.',
  merge: (database, { row, into }, edit) => mergeEvents(database, { event: row, into }, edit),
  split: splitEvent,
})
