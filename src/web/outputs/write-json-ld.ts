import type {
  Claim,
  Event,
  ItemList,
  ListItem,
  NewsArticle,
  Organization,
  Person,
  Place,
  Quotation,
  Role,
  WithContext,
} from 'schema-dts'
import { EventStatus } from '../documents/types.ts'
import { webAddress } from '../markup/web-address.ts'
import { parameterName } from '../parameters/timeline-parameters.ts'
import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import { commonParts, hasTimeOfDay, isoText, knownParts } from './known-dates.ts'
import { leftOut } from './left-out.ts'
import { outputWords } from './output-words.ts'
import type { ExportedEvent } from './read-events.ts'
import { writeJsonList } from './write-json-list.ts'

type Actor = ExportedEvent['participations']['nodes'][number]['actor']
type Statement = ExportedEvent['statements']['nodes'][number]
type ArticleEdge = ExportedEvent['articles']['edges'][number]

const STATUSES = {
  [EventStatus.Happened]: 'https://schema.org/EventScheduled',
  [EventStatus.Ongoing]: 'https://schema.org/EventScheduled',
  [EventStatus.Planned]: 'https://schema.org/EventScheduled',
  [EventStatus.Cancelled]: 'https://schema.org/EventCancelled',
} as const

/** Writes linked data in the words of schema.org (JSON-LD 1.1): a list of events. */
export function writeJsonLd(
  events: readonly ExportedEvent[],
  about: AboutTimeline,
): Generator<string> {
  const list: WithContext<ItemList> = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    '@id': about.fileUrl,
    name: about.title,
    ...(about.description && { description: about.description }),
    url: about.pageUrl,
    numberOfItems: about.totalCount,
  }
  return writeJsonList(
    list,
    'itemListElement',
    events,
    (event, index): ListItem => ({
      '@type': 'ListItem',
      position: index + 1,
      item: eventNode(event, about),
    }),
  )
}

function eventNode(event: ExportedEvent, about: AboutTimeline): Event {
  const { slug, title, text, kind, status, time, place } = event
  const url = eventUrl(about, slug)
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: text ? worded(title, text.language) : title,
    ...descriptionOf(event, about),
    // The date in words: schema.org has no property for a doubtful one.
    disambiguatingDescription: time.display,
    ...datesOf(time),
    eventStatus: STATUSES[status],
    keywords: parameterName(kind).replaceAll('-', ' '),
    ...(place && { location: placeNode(place) }),
    contributor: event.participations.nodes.map(({ actor, role }) => roleNode(actor, role, about)),
    recordedIn: event.statements.nodes.flatMap((one) => statementNodes(one, url, about)),
    subjectOf: event.articles.edges.map((edge) => articleNode(edge, about)),
  }
}

/**
 * The summary, and how much is here of the lists that are longer: schema.org has a property for
 * neither how many take part in an event nor how many report it.
 */
function descriptionOf(
  event: ExportedEvent,
  { language }: AboutTimeline,
): { description?: string | string[] } {
  const { summary, text, participations, statements, articles } = event
  const words = outputWords(language)
  const more = leftOut(event)
  const parts = [
    more.participations > 0 &&
      words.moreParticipations(participations.nodes.length, participations.totalCount),
    more.statements > 0 && words.moreStatements(statements.nodes.length, statements.totalCount),
    more.articles > 0 && words.moreSources(articles.edges.length, articles.totalCount),
  ].filter(Boolean)
  const texts = [
    ...(summary && text ? [worded(summary, text.language)] : []),
    ...(parts.length > 0 ? [worded(`${parts.join('; ')}.`, language)] : []),
  ]
  const [first, ...others] = texts
  if (first === undefined) return {}
  return { description: others.length > 0 ? texts : first }
}

/** A text with its language (JSON-LD 1.1, section 4.2.4), which the types take for a bare text. */
function worded(value: string, language: string): string {
  return { '@value': value, '@language': language } as unknown as string
}

/**
 * What is certain of when it began and ended: of a day between 21 and 23 January, the month. Where
 * nothing is, there is no date rather than a wrong one.
 */
function datesOf(time: ExportedEvent['time']): { startDate?: string; endDate?: string } {
  const [start, end] = [
    [time.earliestStart, time.latestStart],
    [time.earliestEnd, time.latestEnd],
  ].map(([earliest, latest]) => {
    const parts = commonParts(knownParts(time, earliest ?? null), knownParts(time, latest ?? null))
    return parts && isoText(parts)
  })
  // An instant is told with its offset from UTC, which it has.
  if (hasTimeOfDay(time) && time.earliestStart !== null) {
    const isSpan = end !== start && time.latestEnd !== null
    return { startDate: time.earliestStart, ...(isSpan && { endDate: time.latestEnd ?? '' }) }
  }
  return { ...(start && { startDate: start }), ...(end && end !== start && { endDate: end }) }
}

function placeNode({ name, latitude, longitude }: NonNullable<ExportedEvent['place']>): Place {
  return {
    '@type': 'Place',
    name,
    ...(latitude !== null &&
      longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  }
}

/** The one property for all who take part; the role says how (https://schema.org/Role). */
function roleNode(
  actor: Actor,
  role: string,
  about: AboutTimeline,
): Role<Person | Organization, 'contributor'> {
  return {
    '@type': 'Role',
    roleName: parameterName(role).replaceAll('-', ' '),
    contributor: actorNode(actor, about),
  }
}

function actorNode({ slug, name, kind }: Actor, { origin }: AboutTimeline): Person | Organization {
  const url = `${origin}/actor/${encodeURIComponent(slug)}`
  if (kind === 'PERSON') return { '@type': 'Person', '@id': url, url, name }
  return {
    '@type': kind === 'PROJECT' ? 'Project' : 'Organization',
    '@id': url,
    url,
    name,
  }
}

/** Words are a quotation; the sense in other words is what somebody claims. */
function statementNodes(
  { slug, speaker, rendering }: Statement,
  eventAddress: string,
  about: AboutTimeline,
): (Quotation | Claim)[] {
  if (!rendering) return []
  const shared = {
    '@id': `${eventAddress}#${encodeURIComponent(slug)}`,
    text: rendering.text,
    inLanguage: rendering.language,
  }
  return rendering.form === 'PARAPHRASE'
    ? [{ '@type': 'Claim', ...shared, author: actorNode(speaker, about) }]
    : [{ '@type': 'Quotation', ...shared, spokenByCharacter: actorNode(speaker, about) }]
}

function articleNode({ node }: ArticleEdge, { origin }: AboutTimeline): NewsArticle {
  const { slug, title, url, language, published, outlet } = node
  const [address, homepage] = [webAddress(url), webAddress(outlet.homepage)]
  return {
    '@type': 'NewsArticle',
    '@id': `${origin}/article/${encodeURIComponent(slug)}`,
    headline: title,
    inLanguage: language,
    ...(address && { url: address }),
    // EDTF says more than ISO 8601 does; a plain date is both.
    ...(/^\d{4}(-\d{2}){0,2}(T[\d:]+(Z|[+-]\d{2}:\d{2}))?$/.test(published.edtf) && {
      datePublished: published.edtf,
    }),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: outlet.name,
      ...(homepage && { url: homepage }),
    },
  }
}
