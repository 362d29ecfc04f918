import { brandWithType } from '@pothos/core'
import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { ActorType } from '../actor/type.ts'
import { EventType } from '../event/type.ts'
import { RelationshipType } from '../relationship/type.ts'
import type { Neighbour, Step, StepTie, Tie } from './queries.ts'

export interface NetworkActor extends Neighbour {
  readonly distance: number
}

export interface Network {
  readonly actors: readonly NetworkActor[]
  readonly ties: readonly Tie[]
}

const NetworkActorType = builder.objectRef<NetworkActor>('NetworkActor').implement({
  description: 'An actor of a network.',
  fields: (t) => ({
    actor: t.field({
      type: ActorType,
      description: 'The actor at this distance.',
      resolve: ({ id }, _args, { loaders }) => required(loaders.actor.byId.load(id), `actor ${id}`),
    }),
    distance: t.exposeInt('distance', {
      description: 'How many ties lie between it and the actors asked for; 0 for these.',
    }),
    weight: t.exposeInt('weight', {
      description:
        'Events and relationships that tie it to the actors one step nearer, by which it was chosen; 0 for those asked for.',
    }),
  }),
})

const NetworkTieType = builder.objectRef<Tie>('NetworkTie').implement({
  description: 'What ties two actors of a network. The direction means nothing.',
  fields: (t) => ({
    source: t.field({
      type: ActorType,
      description: 'The one of the two.',
      resolve: ({ sourceId }, _args, { loaders }) =>
        required(loaders.actor.byId.load(sourceId), `actor ${sourceId}`),
    }),
    target: t.field({
      type: ActorType,
      description: 'The other of the two.',
      resolve: ({ targetId }, _args, { loaders }) =>
        required(loaders.actor.byId.load(targetId), `actor ${targetId}`),
    }),
    weight: t.int({
      description: 'Shared events and relationships added up.',
      resolve: ({ sharedEvents, relationshipIds }) => sharedEvents + relationshipIds.length,
    }),
    sharedEvents: t.exposeInt('sharedEvents', {
      description: 'How many events both took part in.',
    }),
    relationships: t.field({
      type: [RelationshipType],
      description: 'The relationships between them, in either direction.',
      resolve: ({ relationshipIds }, _args, { loaders }) =>
        Promise.all(
          relationshipIds.map((id) =>
            required(loaders.relationship.byId.load(id), `relationship ${id}`),
          ),
        ),
    }),
  }),
})

export const NetworkType = builder.objectRef<Network>('Network').implement({
  description: 'Actors and the ties among them.',
  fields: (t) => ({
    actors: t.expose('actors', {
      type: [NetworkActorType],
      complexity: { field: 1, multiplier: 1 },
      description: 'The nearest and most strongly tied first.',
    }),
    ties: t.expose('ties', {
      type: [NetworkTieType],
      description: 'The ties among these actors, each pair once, the strongest first.',
    }),
  }),
})

const PathTieType = builder.unionType('PathTie', {
  description: 'What ties two actors of a path: an event both took part in, or a relationship.',
  types: [EventType, RelationshipType],
})

const PathStepType = builder.objectRef<Step & { readonly ties: readonly StepTie[] }>('PathStep')

PathStepType.implement({
  description: 'One step of a path, from an actor to the next.',
  fields: (t) => ({
    source: t.field({
      type: ActorType,
      description: 'The actor that the step leaves.',
      resolve: ({ sourceId }, _args, { loaders }) =>
        required(loaders.actor.byId.load(sourceId), `actor ${sourceId}`),
    }),
    target: t.field({
      type: ActorType,
      description: 'The actor that the step reaches.',
      resolve: ({ targetId }, _args, { loaders }) =>
        required(loaders.actor.byId.load(targetId), `actor ${targetId}`),
    }),
    ties: t.field({
      type: [PathTieType],
      description:
        'What ties the two: at most ten, relationships first, then the newest events. `timeline` with both actors lists all events.',
      resolve: ({ ties }, _args, { loaders }) =>
        Promise.all(
          ties.map(async ({ eventId, relationshipId }) => {
            if (eventId !== null) {
              const event = await required(loaders.event.byId.load(eventId), `event ${eventId}`)
              brandWithType(event, EventType)
              return event
            }
            const relationship = await required(
              loaders.relationship.byId.load(relationshipId ?? ''),
              `relationship ${relationshipId}`,
            )
            brandWithType(relationship, RelationshipType)
            return relationship
          }),
        ),
    }),
  }),
})

export const PathType = builder
  .objectRef<readonly (Step & { readonly ties: readonly StepTie[] })[]>('Path')
  .implement({
    description: 'A chain of ties that connects two actors.',
    fields: (t) => ({
      length: t.int({ description: 'The number of steps.', resolve: (steps) => steps.length }),
      steps: t.field({
        type: [PathStepType],
        complexity: { field: 1, multiplier: 6 },
        description: 'From the one actor to the other; empty where they are the same.',
        resolve: (steps) => steps,
      }),
    }),
  })
