import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { ActorType } from '../actor/type.ts'
import { EventKindType, EventStatusType } from '../event/enum-types.ts'
import type { EventKind, EventStatus } from '../event/queries.ts'
import { OutletType } from '../outlet/type.ts'
import type { ParticipationRole } from '../participation/queries.ts'
import { ParticipationRoleType } from '../participation/type.ts'
import { PlaceType } from '../place/type.ts'
import { StoryType } from '../story/type.ts'
import { type Facet, type FacetValue, findFacet, findPlaceFacet } from './facets.ts'
import type { TimelineFilter } from './filter.ts'

const COUNT = { description: 'How many of the filtered events have it.' }

/** A facet whose values are things: the thing's field and how it is read. */
const thing =
  <Row>(load: (context: Context, id: string) => Promise<Row | null>) =>
  (facet: FacetValue, _args: object, context: Context) =>
    required(load(context, facet.value), facet.value)

const ActorFacetType = builder.objectRef<FacetValue>('ActorFacet').implement({
  description: 'An actor and in how many of the filtered events it takes part.',
  fields: (t) => ({
    count: t.exposeInt('count', COUNT),
    actor: t.field({
      type: ActorType,
      description: 'Who takes part in them.',
      resolve: thing(({ loaders }, id) => loaders.actor.byId.load(id)),
    }),
  }),
})

const StoryFacetType = builder.objectRef<FacetValue>('StoryFacet').implement({
  description: 'A story and how many of the filtered events it has.',
  fields: (t) => ({
    count: t.exposeInt('count', COUNT),
    story: t.field({
      type: StoryType,
      description: 'The story that they are in.',
      resolve: thing(({ loaders }, id) => loaders.story.byId.load(id)),
    }),
  }),
})

const PlaceFacetType = builder.objectRef<FacetValue>('PlaceFacet').implement({
  description: 'A place and how many of the filtered events happened right there.',
  fields: (t) => ({
    count: t.exposeInt('count', COUNT),
    place: t.field({
      type: PlaceType,
      description: 'The place where they happened.',
      resolve: thing(({ loaders }, id) => loaders.place.byId.load(id)),
    }),
  }),
})

const OutletFacetType = builder.objectRef<FacetValue>('OutletFacet').implement({
  description: 'An outlet and how many of the filtered events it reported.',
  fields: (t) => ({
    count: t.exposeInt('count', COUNT),
    outlet: t.field({
      type: OutletType,
      description: 'The outlet that reported them.',
      resolve: thing(({ loaders }, id) => loaders.outlet.byId.load(id)),
    }),
  }),
})

const KindFacetType = builder.objectRef<FacetValue<EventKind>>('KindFacet').implement({
  description: 'A kind and how many of the filtered events are of it.',
  fields: (t) => ({
    count: t.exposeInt('count', COUNT),
    kind: t.expose('value', { type: EventKindType, description: 'The kind that they are of.' }),
  }),
})

const StatusFacetType = builder.objectRef<FacetValue<EventStatus>>('StatusFacet').implement({
  description: 'A status and how many of the filtered events have it.',
  fields: (t) => ({
    count: t.exposeInt('count', COUNT),
    status: t.expose('value', { type: EventStatusType, description: 'Where they stand.' }),
  }),
})

const RoleFacetType = builder.objectRef<FacetValue<ParticipationRole>>('RoleFacet').implement({
  description: 'A role and in how many of the filtered events somebody has it.',
  fields: (t) => ({
    count: t.exposeInt('count', COUNT),
    role: t.expose('value', {
      type: ParticipationRoleType,
      description: 'The role that somebody has in them.',
    }),
  }),
})

const LanguageFacetType = builder.objectRef<FacetValue>('LanguageFacet').implement({
  description: 'A language and how many of the filtered events were reported in it.',
  fields: (t) => ({
    count: t.exposeInt('count', COUNT),
    language: t.exposeString('value', { description: 'The language (BCP 47).' }),
  }),
})

const facetArguments = builder.args((t) => ({
  first: t.int({
    required: true,
    defaultValue: 10,
    description: 'At most so many values, the most frequent first; 1 to 100.',
  }),
}))

const facetResolver =
  <Value extends string = string>(facet: Facet) =>
  (filter: TimelineFilter, { first }: { first: number }, { database }: Context) =>
    findFacet<Value>(database.sql, filter, facet, first)

export const TimelineFacetsType = builder.objectRef<TimelineFilter>('TimelineFacets').implement({
  description: 'What the filtered events have in common, counted over all pages.',
  fields: (t) => ({
    actors: t.field({
      type: [ActorFacetType],
      args: facetArguments,
      description: 'Who takes part.',
      resolve: facetResolver('actor'),
    }),
    roles: t.field({
      type: [RoleFacetType],
      args: facetArguments,
      description: 'The roles that actors have.',
      resolve: facetResolver<ParticipationRole>('role'),
    }),
    kinds: t.field({
      type: [KindFacetType],
      args: facetArguments,
      description: 'The kinds of the events.',
      resolve: facetResolver<EventKind>('kind'),
    }),
    statuses: t.field({
      type: [StatusFacetType],
      args: facetArguments,
      description: 'Where the events stand.',
      resolve: facetResolver<EventStatus>('status'),
    }),
    stories: t.field({
      type: [StoryFacetType],
      args: facetArguments,
      description: 'The stories that the events are in.',
      resolve: facetResolver('story'),
    }),
    places: t.field({
      type: [PlaceFacetType],
      args: facetArguments,
      description: 'Where the events happened; what lies within a place counts.',
      resolve: (filter, { first }, { database }) => findPlaceFacet(database.sql, filter, first),
    }),
    outlets: t.field({
      type: [OutletFacetType],
      args: facetArguments,
      description: 'Who reported the events.',
      resolve: facetResolver('outlet'),
    }),
    languages: t.field({
      type: [LanguageFacetType],
      args: facetArguments,
      description: 'The languages that the events were reported in.',
      resolve: facetResolver('language'),
    }),
  }),
})
