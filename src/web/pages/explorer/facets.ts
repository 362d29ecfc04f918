import type { ExplorerFacetsQuery, ExplorerFacetsQueryVariables } from '../../documents/types.ts'
import {
  parameterName,
  type TimelineParameters,
  timelineVariables,
} from '../../parameters/timeline-parameters.ts'
import type { WebRequest } from '../../route.ts'
import { kindName } from '../../words/kind-words.ts'
import { languageName } from '../../words/language-names.ts'

/** What events have in common and a timeline can be narrowed by; named as the parameters are. */
export const FACETS = ['actors', 'kinds', 'story', 'places', 'outlets', 'reportedIn'] as const
export type FacetName = (typeof FACETS)[number]

export interface FacetValue {
  /** As it stands in the address: a slug, a language tag. */
  readonly value: string
  readonly name: string
  /** Events that have it, among those that meet everything but this facet. */
  readonly count: number
}

export interface Facet {
  readonly name: FacetName
  /** The most frequent ones. */
  readonly values: readonly FacetValue[]
}

export interface Facets {
  readonly facets: readonly Facet[]
  readonly histogram: NonNullable<ExplorerFacetsQuery['timeline']['histogram']>
  /** How many events there would be without what a facet was narrowed by. */
  readonly totalWithout: Readonly<Partial<Record<FacetName, number>>>
}

type Flags = Omit<ExplorerFacetsQueryVariables, 'filter' | 'language'>

const NONE: Flags = {
  actors: false,
  kinds: false,
  stories: false,
  places: false,
  outlets: false,
  languages: false,
  dates: false,
}

const FLAGS: Readonly<Record<FacetName, keyof Flags>> = {
  actors: 'actors',
  kinds: 'kinds',
  story: 'stories',
  places: 'places',
  outlets: 'outlets',
  reportedIn: 'languages',
}

/**
 * Counts what the timeline can be narrowed by. Of a facet that it is narrowed by already, one more
 * value widens it, so its values are counted as if the facet were not in use. That asks once, and
 * once more for each facet in use.
 */
export async function askFacets(web: WebRequest, parameters: TimelineParameters): Promise<Facets> {
  const used = FACETS.filter((name) => parameters[name].length > 0)
  const unused = FACETS.filter((name) => !used.includes(name))
  const [together, ...apart] = await Promise.all([
    askSome(web, parameters, [...unused.map((name) => FLAGS[name]), 'dates']),
    ...used.map((name) => askSome(web, { ...parameters, [name]: [] }, [FLAGS[name]])),
  ])
  const answerOf = (name: FacetName) => apart[used.indexOf(name)] ?? together
  return {
    facets: FACETS.map((name) => ({ name, values: valuesOf(web, name, answerOf(name)) })),
    histogram: together.histogram ?? [],
    totalWithout: Object.fromEntries(
      used.map((name, index) => [name, apart[index]?.totalCount ?? 0]),
    ),
  }
}

/** How many events meet the parameters. */
export async function countEvents(web: WebRequest, parameters: TimelineParameters) {
  return (await askSome(web, parameters, [])).totalCount
}

async function askSome(
  web: WebRequest,
  parameters: TimelineParameters,
  flags: readonly (keyof Flags)[],
): Promise<ExplorerFacetsQuery['timeline']> {
  const language = web.languages.preferences
  const { filter } = timelineVariables(parameters, language)
  const chosen = Object.fromEntries(flags.map((flag) => [flag, true]))
  return (await web.ask('ExplorerFacets', { filter, language, ...NONE, ...chosen })).timeline
}

function valuesOf(
  { languages: { page } }: WebRequest,
  name: FacetName,
  { facets }: ExplorerFacetsQuery['timeline'],
): readonly FacetValue[] {
  const thing = (
    count: number,
    { slug, name }: { readonly slug: string; readonly name: string },
  ) => ({
    value: slug,
    name,
    count,
  })
  switch (name) {
    case 'actors':
      return facets.actors?.map(({ count, actor }) => thing(count, actor)) ?? []
    case 'kinds':
      return (
        facets.kinds?.map(({ count, kind }) => ({
          value: parameterName(kind),
          name: kindName(kind, page),
          count,
        })) ?? []
      )
    case 'story':
      return (
        facets.stories?.map(({ count, story: { slug, title } }) =>
          thing(count, { slug, name: title }),
        ) ?? []
      )
    case 'places':
      return facets.places?.map(({ count, place }) => thing(count, place)) ?? []
    case 'outlets':
      return facets.outlets?.map(({ count, outlet }) => thing(count, outlet)) ?? []
    case 'reportedIn':
      return (
        facets.languages?.map(({ count, language }) => ({
          value: language,
          name: languageName(language, page),
          count,
        })) ?? []
      )
  }
}
