import { EventKind, type TimelineQueryVariables } from '../documents/types.ts'
import { ParametersRefused } from './parameters-refused.ts'
import { singleValue } from './single-value.ts'

/** What can be set in the address of a timeline: on a page, in an embed, for a file, as an attribute. */
export const TIMELINE_PARAMETERS = [
  'story',
  'actors',
  'kinds',
  'places',
  'outlets',
  'reported-in',
  'during',
  'match',
  'text',
  'order',
  'page-size',
  'group-by',
  'language',
  'after',
  'before',
] as const

export type TimelineParameter = (typeof TIMELINE_PARAMETERS)[number]

export const TIMELINE_ORDERS = [
  'happened-asc',
  'happened-desc',
  'recorded-asc',
  'recorded-desc',
] as const
export type TimelineOrderName = (typeof TIMELINE_ORDERS)[number]

export const GROUPINGS = ['day', 'month', 'year'] as const
/** How long the stretches are that the events of a timeline are put under one heading by. */
export type Grouping = (typeof GROUPINGS)[number]

/** A timeline as somebody asks for it. Lists hold slugs or ids; an empty one asks for everything. */
export interface TimelineParameters {
  readonly story: readonly string[]
  readonly actors: readonly string[]
  readonly kinds: readonly EventKind[]
  readonly places: readonly string[]
  readonly outlets: readonly string[]
  /** Language tags (BCP 47) of the articles. */
  readonly reportedIn: readonly string[]
  /** An EDTF date; undefined for all of time. */
  readonly during: string | undefined
  /** Whether an event must lie within `during` for certain. */
  readonly match: 'possibly' | 'certainly'
  readonly text: string | undefined
  readonly order: TimelineOrderName
  /** Events a page, 1 to 100. */
  readonly pageSize: number
  readonly groupBy: Grouping
  /** Language tags of what is shown, the most wanted first; empty for the reader's own. */
  readonly language: readonly string[]
  /** A cursor; not together with `before`. */
  readonly after: string | undefined
  readonly before: string | undefined
}

export const DEFAULT_PAGE_SIZE = 20
const MAX_PAGE_SIZE = 100

const DEFAULTS: TimelineParameters = {
  story: [],
  actors: [],
  kinds: [],
  places: [],
  outlets: [],
  reportedIn: [],
  during: undefined,
  match: 'possibly',
  text: undefined,
  order: 'happened-asc',
  pageSize: DEFAULT_PAGE_SIZE,
  groupBy: 'day',
  language: [],
  after: undefined,
  before: undefined,
}

/**
 * Reads the parameters of an address. Lists are separated by commas, or given again and again, as
 * a form does it. Others than these are nobody's business here and are passed over.
 * @throws {ParametersRefused} with every complaint at once
 */
export function readTimelineParameters(address: URLSearchParams): TimelineParameters {
  const complaints: string[] = []
  const text = (name: TimelineParameter) => singleValue(address, name, complaints)
  const list = (name: TimelineParameter) => [
    ...new Set(
      address.getAll(name).flatMap((value) =>
        value
          .split(',')
          .map((item) => item.trim())
          .filter((item) => item !== ''),
      ),
    ),
  ]
  const oneOf = <Value extends string>(
    name: TimelineParameter,
    values: readonly Value[],
    fallback: Value,
  ): Value => {
    const given = text(name)
    if (given === undefined) return fallback
    const value = values.find((known) => known === given)
    if (value === undefined) {
      complaints.push(`${name} is "${given}"; it must be one of ${values.join(', ')}.`)
    }
    return value ?? fallback
  }
  const parameters: TimelineParameters = {
    story: list('story'),
    actors: list('actors'),
    kinds: kindsOf(list('kinds'), complaints),
    places: list('places'),
    outlets: list('outlets'),
    reportedIn: list('reported-in'),
    during: text('during'),
    match: oneOf('match', ['possibly', 'certainly'], DEFAULTS.match),
    text: text('text'),
    order: oneOf('order', TIMELINE_ORDERS, DEFAULTS.order),
    pageSize: pageSizeOf(text('page-size'), complaints),
    groupBy: oneOf('group-by', GROUPINGS, DEFAULTS.groupBy),
    language: list('language'),
    after: text('after'),
    before: text('before'),
  }
  if (parameters.after && parameters.before) {
    complaints.push('after and before are both given; a page has one of them.')
  }
  if (complaints.length > 0) throw new ParametersRefused(complaints)
  return parameters
}

/** The address that says the same; what is as by default is left out. */
export function writeTimelineParameters(parameters: Partial<TimelineParameters>): URLSearchParams {
  const { reportedIn, pageSize, groupBy, ...named } = { ...DEFAULTS, ...parameters }
  const values = {
    ...named,
    kinds: named.kinds.map(parameterName),
    'reported-in': reportedIn,
    'page-size': pageSize === DEFAULTS.pageSize ? undefined : String(pageSize),
    'group-by': groupBy === DEFAULTS.groupBy ? undefined : groupBy,
    order: named.order === DEFAULTS.order ? undefined : named.order,
    match: named.match === DEFAULTS.match ? undefined : named.match,
  } satisfies Record<TimelineParameter, string | readonly string[] | undefined>
  const address = new URLSearchParams()
  for (const name of TIMELINE_PARAMETERS) {
    const value = values[name]
    const text = typeof value === 'string' ? value : value?.join(',')
    if (text) address.set(name, text)
  }
  return address
}

/**
 * The variables of the document `Timeline`, of the page that the parameters ask for.
 * @param language tags in order of preference
 */
export function timelineVariables(
  parameters: TimelineParameters,
  language: readonly string[],
): TimelineQueryVariables {
  const { pageSize, after, before, order } = parameters
  return {
    filter: timelineFilter(parameters),
    order: enumName(order),
    ...(before ? { last: pageSize, before } : { first: pageSize, ...(after && { after }) }),
    language,
  }
}

function timelineFilter(parameters: TimelineParameters): TimelineQueryVariables['filter'] {
  const { story, actors, kinds, places, outlets, reportedIn, during, match, text } = parameters
  return {
    ...(story.length > 0 && { stories: story }),
    ...(actors.length > 0 && { actors }),
    ...(kinds.length > 0 && { kinds }),
    ...(places.length > 0 && { places }),
    ...(outlets.length > 0 && { outlets }),
    ...(reportedIn.length > 0 && { languages: reportedIn }),
    ...(during && { during: { edtf: during, match: enumName(match) } }),
    ...(text && { text }),
  }
}

/** "press-remarks" is PRESS_REMARKS in the API. */
export function enumName<Name extends string>(name: Name): EnumName<Name> {
  return name.toUpperCase().replaceAll('-', '_') as EnumName<Name> // As the type spells it out.
}

/** PRESS_REMARKS is "press-remarks" in an address. */
export function parameterName(enumValue: string): string {
  return enumValue.toLowerCase().replaceAll('_', '-')
}

type EnumName<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${EnumName<Rest>}`
  : Uppercase<Name>

function kindsOf(names: readonly string[], complaints: string[]): EventKind[] {
  const known = Object.values(EventKind)
  const unknown = names.filter((name) => !known.some((kind) => kind === enumName(name)))
  if (unknown.length > 0) {
    complaints.push(
      `kinds has "${unknown.join(', ')}"; the kinds are ${known.map(parameterName).join(', ')}.`,
    )
  }
  return known.filter((kind) => names.some((name) => enumName(name) === kind))
}

function pageSizeOf(text: string | undefined, complaints: string[]): number {
  if (text === undefined) return DEFAULTS.pageSize
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (size >= 1 && size <= MAX_PAGE_SIZE) return size
  complaints.push(`page-size is "${text}"; it must be a whole number from 1 to ${MAX_PAGE_SIZE}.`)
  return DEFAULTS.pageSize
}
