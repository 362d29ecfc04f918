import { canonicalLanguageTag } from '../../../language/language-tag.ts'
import type { ChosenThingQueryVariables, EventKind } from '../../documents/types.ts'
import { isGlobalId } from '../../parameters/global-id.ts'
import { parameterName, type TimelineParameters } from '../../parameters/timeline-parameters.ts'
import type { WebRequest } from '../../route.ts'
import { kindName } from '../../words/kind-words.ts'
import { languageName } from '../../words/language-names.ts'
import { explorerWords } from './explorer-words.ts'
import { FACETS, type FacetName } from './facets.ts'
import { periodWords } from './period-words.ts'

/** One thing that the timeline is narrowed by. */
export interface ChosenFilter {
  /** Undefined for words and dates, which are no facets. */
  readonly facet: FacetName | undefined
  /** What sort of thing it is: "Place". */
  readonly label: string
  readonly name: string
  /** As it stands among a facet's values: the survivor's slug, for an actor that was merged. */
  readonly value: string
  /** What the parameters are without it. */
  readonly without: Partial<TimelineParameters>
}

/** Each name is asked for; an address with more things than a person chooses shows what it has. */
const NAMED_AT_MOST = 20

/** What the timeline is narrowed by, with the names of things. */
export async function chosenFilters(
  web: WebRequest,
  parameters: TimelineParameters,
): Promise<readonly ChosenFilter[]> {
  const { page } = web.languages
  const words = explorerWords(page)
  const { text, during, match } = parameters
  let named = 0
  const things = await Promise.all(
    FACETS.flatMap((facet) =>
      parameters[facet].map(async (given): Promise<ChosenFilter> => {
        const thing =
          isOfThings(facet) && ++named > NAMED_AT_MOST
            ? { slug: given, name: given }
            : await nameOf(web, facet, given)
        return {
          facet,
          label: words.facets[facet],
          name: thing.name,
          value: thing.slug,
          without: { [facet]: parameters[facet].filter((value: string) => value !== given) },
        }
      }),
    ),
  )
  const when = during && periodWords(during, page)
  return [
    ...(text
      ? [
          {
            facet: undefined,
            label: words.words,
            name: text,
            value: text,
            without: { text: undefined },
          },
        ]
      : []),
    ...(during
      ? [
          {
            facet: undefined,
            label: words.when,
            name: match === 'certainly' ? `${when} (${words.certainly})` : (when ?? ''),
            value: during,
            without: { during: undefined, match: 'possibly' as const },
          },
        ]
      : []),
    ...things,
  ]
}

function isOfThings(facet: FacetName): boolean {
  return facet !== 'kinds' && facet !== 'reportedIn'
}

interface Named {
  readonly slug: string
  readonly name: string
}

/** The slug that answers to what is given, and the name; what is given itself where nothing has it. */
async function nameOf(web: WebRequest, facet: FacetName, given: string): Promise<Named> {
  const { page } = web.languages
  const unknown = { slug: given, name: given }
  if (isOfThings(facet) && isGlobalId(given)) return (await askNode(web, given)) ?? unknown
  switch (facet) {
    case 'kinds':
      return { slug: parameterName(given), name: kindName(given as EventKind, page) } // As the parameters are read.
    case 'reportedIn':
      return {
        slug: canonicalLanguageTag(given) ?? given,
        name: languageName(given, page),
      }
    case 'actors':
      return (await askThing(web, given, { actor: true })).actor ?? unknown
    case 'places':
      return (await askThing(web, given, { place: true })).place ?? unknown
    case 'outlets':
      return (await askThing(web, given, { outlet: true })).outlet ?? unknown
    case 'story': {
      const { story } = await askThing(web, given, { story: true })
      return story ? { slug: story.slug, name: story.title } : unknown
    }
  }
}

function askThing(web: WebRequest, slug: string, flag: Partial<ChosenThingQueryVariables>) {
  return web.ask('ChosenThing', { slug, language: web.languages.preferences, ...flag })
}

async function askNode(web: WebRequest, id: string): Promise<Named | undefined> {
  const { node } = await web.ask('ChosenNode', { id, language: web.languages.preferences })
  return node && 'slug' in node ? node : undefined
}
