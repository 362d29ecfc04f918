import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { pickByLanguage } from '../../language/language-tag.ts'
import { EVENTS_OF_PLACE } from '../event/queries.ts'
import { EventConnection, EventType } from '../event/type.ts'
import { ExternalIdType } from '../external-id/type.ts'
import type { PlaceNameRow, PlaceRow } from './queries.ts'

export const PlaceNameType = builder.objectRef<PlaceNameRow>('PlaceName')

builder.node(PlaceNameType, {
  description: 'A place’s name in one language.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.placeName.byId.load(id),
  fields: (t) => ({
    language: t.exposeString('language', { description: 'The language of the name (BCP 47).' }),
    value: t.exposeString('value', { description: 'The name as it is written.' }),
  }),
})

export const PlaceType = builder.objectRef<PlaceRow>('Place')

builder.node(PlaceType, {
  description: 'Where things happen: a room, a building, a city, a country.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.place.byId.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A short name for people and URLs.' }),
    name: t.string({
      args: languageArguments,
      description: 'The name in the preferred language; the slug where it has no name at all.',
      resolve: ({ names, slug }, { language }) =>
        pickByLanguage(names, languagePreferences(language))?.value ?? slug,
    }),
    names: t.field({
      type: [PlaceNameType],
      description: 'Its names, one a language.',
      resolve: ({ names }) => names,
    }),
    latitude: t.exposeFloat('latitude', {
      nullable: true,
      description: 'Degrees north (WGS 84); null where it is not recorded.',
    }),
    longitude: t.exposeFloat('longitude', {
      nullable: true,
      description: 'Degrees east (WGS 84); null where it is not recorded.',
    }),
    within: t.field({
      type: PlaceType,
      nullable: true,
      description: 'The next larger place that it lies in; null where none is recorded.',
      resolve: ({ withinId }, _args, { loaders }) =>
        withinId === null ? null : loaders.place.byId.load(withinId),
    }),
    externalIds: t.field({
      type: [ExternalIdType],
      description: 'What other authorities call it.',
      resolve: ({ id }, _args, { loaders }) => loaders.externalIds.place.load(id),
    }),
    events: t.connection(
      {
        type: EventType,
        description: 'What happened right there, in the order it happened.',
        ...childrenOf(EVENTS_OF_PLACE),
      },
      EventConnection,
    ),
  }),
})

export const PlaceConnection = builder.connectionObject(
  { type: PlaceType, name: 'PlaceConnection', description: 'A page of places.' },
  { name: 'PlaceEdge', description: 'One place and its cursor.' },
)
