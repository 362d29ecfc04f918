import { defineMerging } from '../revision/merging.ts'
import { mergeActors, splitActor } from './merge.ts'
import { ActorType } from './type.ts'

defineMerging({
  type: ActorType,
  typename: 'Actor',
  name: 'actor',
  description:
    'Merges an actor into another one that is the same. What it did, said and was tied to belongs to the survivor from then on, and its names, as aliases where the survivor has a preferred one. The old id and slug find the survivor. `splitActor` undoes it.',
  merge: (database, { row, into }, edit) => mergeActors(database, { actor: row, into }, edit),
  split: splitActor,
})
