import { brandWithType } from '@pothos/core'
import { builder } from '../../graphql/builder.ts'
import { rootConnection } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { ActorType } from '../actor/type.ts'
import { ArticleType } from '../article/type.ts'
import { ClaimType } from '../claim/type.ts'
import { EventType } from '../event/type.ts'
import { OutletType } from '../outlet/type.ts'
import { PlaceType } from '../place/type.ts'
import { StatementType } from '../statement/type.ts'
import { StoryType } from '../story/type.ts'
import {
  countHits,
  findHits,
  HITS_BY_SCORE,
  SEARCHED_TYPES,
  type SearchedType,
  type SearchHit,
} from './queries.ts'

/** The GraphQL type of each kind of thing, and the loader of its rows. */
const SEARCHED = {
  Event: { type: EventType, loader: 'event' },
  Actor: { type: ActorType, loader: 'actor' },
  Article: { type: ArticleType, loader: 'article' },
  Statement: { type: StatementType, loader: 'statement' },
  Claim: { type: ClaimType, loader: 'claim' },
  Story: { type: StoryType, loader: 'story' },
  Outlet: { type: OutletType, loader: 'outlet' },
  Place: { type: PlaceType, loader: 'place' },
} as const satisfies Record<SearchedType, unknown>

const SearchResultType = builder.unionType('SearchResult', {
  description: 'Something that a search found.',
  types: Object.values(SEARCHED).map(({ type }) => type),
})

const SearchScopeType = builder.enumType('SearchScope', {
  description: 'The kinds of things that are searched, and by what.',
  values: {
    EVENTS: { value: 'Event', description: 'Events, by the words of title and summary.' },
    ACTORS: { value: 'Actor', description: 'Actors, by any of their names, also misspelt.' },
    ARTICLES: { value: 'Article', description: 'Articles, by headline and text.' },
    STATEMENTS: { value: 'Statement', description: 'Statements, by any of their wordings.' },
    CLAIMS: { value: 'Claim', description: 'Claims, by the proposition.' },
    STORIES: { value: 'Story', description: 'Stories, by the words of title and summary.' },
    OUTLETS: { value: 'Outlet', description: 'Outlets, by name, also misspelt.' },
    PLACES: { value: 'Place', description: 'Places, by name, also misspelt.' },
  } as const,
})

builder.queryField('search', (t) =>
  t.connection(
    {
      type: SearchResultType,
      description:
        'Everything that has the words, the best match first. Words are found in any form their language gives them; "quoted" is a phrase, -word excludes.',
      args: {
        query: t.arg.string({ required: true, description: 'The words, at most 500 characters.' }),
        in: t.arg({
          type: [SearchScopeType],
          required: false,
          description: 'What is searched; by default everything.',
        }),
        ...languageArguments,
      },
      resolve: async (_root, { query, in: scopes, language, ...page }, context) => {
        const { sql } = context.database
        const request = {
          words: query,
          types: scopes?.length ? [...new Set(scopes)] : SEARCHED_TYPES,
          languages: languagePreferences(language),
        }
        const connection = await rootConnection(
          HITS_BY_SCORE,
          page,
          (window) => findHits(sql, request, window),
          () => countHits(sql, request),
        )
        const edges = await Promise.all(
          connection.edges.map(async ({ cursor, node: hit }) => ({
            cursor,
            node: await loadHit(context, hit),
            score: hit.score,
            excerpt: hit.excerpt,
          })),
        )
        return { ...connection, edges }
      },
    },
    { name: 'SearchConnection', description: 'A page of what a search found.' },
    {
      name: 'SearchEdge',
      description: 'One thing that was found, and how.',
      fields: (edge) => ({
        score: edge.exposeFloat('score', {
          description: 'How well it matches, 0 to 1. For the order only: it is no probability.',
        }),
        excerpt: edge.exposeString('excerpt', {
          description: 'The words that matched best and what stands around them, as plain text.',
        }),
      }),
    },
  ),
)

async function loadHit({ loaders }: Context, { typename, id }: SearchHit) {
  const { type, loader } = SEARCHED[typename]
  const row = await loaders[loader].byId.load(id)
  if (row === null) throw new Error(`${typename} ${id} is missing`)
  // The union finds an object's type by its brand.
  brandWithType(row, type)
  return row
}
