import type { EventKind, TimelineFilter, TimelineQueryVariables } from '../documents/types.ts'
import { GROUPINGS } from '../parameters/timeline-parameters.ts'
import type { TimelineOptions } from '../timeline/timeline-options.ts'
import { timelineWords } from '../words/timeline-words.ts'
import type { TimelineAttributes } from './timeline-attributes.ts'

/** What the attributes say, read together. */
export interface Settings {
  /** Without a slash at its end. */
  readonly server: string
  readonly filter: TimelineFilter
  readonly order: NonNullable<TimelineQueryVariables['order']>
  readonly pageSize: number
  /** Tags for names and texts, the most wanted first. */
  readonly language: readonly string[]
  readonly options: TimelineOptions
}

/** Where the script is from. */
const HOME = new URL(import.meta.url).origin

/**
 * Reads the attributes as `readTimelineParameters` reads an address. What the server checks, such as
 * kinds and dates, is left to it: the script is to be small.
 * @throws {RangeError} naming the attribute that means nothing, and what would be right
 */
export function readSettings(element: TimelineAttributes): Settings {
  const text = (name: string) => element.getAttribute(name)?.trim() || undefined
  const list = (name: string) => {
    const items = text(name)
      ?.split(/[\s,]*,[\s,]*/)
      .filter(Boolean)
    return items?.length ? items : undefined
  }
  // The names of the API's enums: the server says of others that they are none.
  const named = <Value>(name: string) => enumName(text(name)) as Value | undefined
  const oneOf = <Value extends string>(name: string, values: readonly Value[], usual: Value) => {
    const value = values.find((known) => known === (text(name) ?? usual))
    if (value) return value
    throw wrong(name, text(name), values.join(', '))
  }
  const size = text('page-size') ?? '20'
  const edtf = text('during')
  const around = element.closest<HTMLElement>('[lang]')?.lang.replaceAll('_', '-') ?? ''
  const given = list('language')
  if (given && !given.every(isLanguage)) throw wrong('language', text('language'), 'tags as pt-BR')
  // What others have written around it is not for the page's author to mend here.
  const wanted = given ?? [isLanguage(around) ? around : navigator.language]
  const chosen = timelineWords(wanted, messagesOf(text('messages')))
  const server = URL.parse(text('src') ?? HOME, document.baseURI)?.href.replace(/\/$/, '')
  if (!server) throw wrong('src', text('src'), 'the address of an Annals server')
  return {
    server,
    // Of texts in languages that nobody asked for, those in that of the words around them are best.
    language: [...wanted, chosen.base],
    filter: {
      stories: list('story'),
      actors: list('actors'),
      kinds: list('kinds')?.map((kind) => enumName(kind) as EventKind),
      places: list('places'),
      outlets: list('outlets'),
      languages: list('reported-in'),
      during: edtf ? { edtf, match: named('match') } : undefined,
      text: text('text'),
    },
    order: named('order') ?? 'HAPPENED_ASC',
    // What is no number goes to the server as it is, which says so.
    pageSize: Number(size) || (size as unknown as number),
    options: {
      chosen,
      groupBy: oneOf('group-by', GROUPINGS, 'day'),
      headingLevel: Number(oneOf('heading-level', ['1', '2', '3', '4', '5'], '2')),
      eventLink: text('event-link') ?? `${server}/event/{slug}`,
      actorLink: text('actor-link'),
    },
  }
}

function enumName(name: string | undefined): string | undefined {
  return name?.toUpperCase().replaceAll('-', '_')
}

function messagesOf(text: string | undefined): object | undefined {
  try {
    return text && JSON.parse(text)
  } catch {
    throw wrong('messages', text, 'an object in JSON')
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

function wrong(name: string, value: string | undefined, right: string): RangeError {
  return RangeError(`${name} is "${value}"; it must be ${right}.`)
}
