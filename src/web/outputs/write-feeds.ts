import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { parameterName } from '../parameters/timeline-parameters.ts'
import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import { entryHtml, lastUpdate } from './feed-entry.ts'
import { FORMAT_FACTS } from './formats.ts'
import { participantNames } from './participant-names.ts'
import type { ExportedEvent } from './read-events.ts'
import { stableUuid } from './stable-id.ts'
import { withoutControls } from './without-controls.ts'

const AUTHOR = { name: 'Annals' }

/** Writes a feed in Atom (RFC 4287, paged by RFC 5005); at once, as it is short. */
export function* writeAtom(
  events: readonly ExportedEvent[],
  about: AboutTimeline,
): Generator<string> {
  const type = FORMAT_FACTS.atom.contentType.replace(/;.*/, '')
  const feed = generateAtomFeed(
    {
      id: feedId(about),
      title: { value: about.title },
      ...(about.description && { subtitle: { value: about.description } }),
      updated: lastUpdate(events),
      authors: [{ ...AUTHOR, uri: about.origin }],
      generator: { text: 'Annals' },
      links: [
        { rel: 'self', type, href: about.fileUrl },
        { rel: 'alternate', type: 'text/html', href: about.pageUrl },
        ...(about.nextUrl ? [{ rel: 'next', type, href: about.nextUrl }] : []),
      ],
      entries: events.map((event) => ({
        id: `urn:uuid:${stableUuid(event.id)}`,
        title: { value: event.title },
        updated: new Date(event.lastChange.revision.committedAt),
        published: new Date(event.recordedAt),
        links: [{ rel: 'alternate', type: 'text/html', href: eventUrl(about, event.slug) }],
        categories: [{ term: parameterName(event.kind) }],
        contributors: participantNames(event).map((name) => ({ name })),
        summary: { value: [event.time.display, event.summary].filter(Boolean).join(': ') },
        content: { type: 'html', value: entryHtml(event, about) },
        ...(event.text && { xml: { lang: event.text.language } }),
      })),
    },
    { strict: true },
  )
  yield withoutControls(feed)
}

/**
 * What a feed is called by, whatever part of it is read: of one timeline on one server, each page
 * (RFC 5005, section 3) and each length have the same id.
 */
export function feedId({ fileUrl }: Pick<AboutTimeline, 'fileUrl'>): string {
  const { origin, pathname, searchParams } = new URL(fileUrl)
  for (const name of ['after', 'before', 'page-size']) searchParams.delete(name)
  searchParams.sort()
  return `urn:uuid:${stableUuid(`${origin}${pathname}?${searchParams}`)}`
}

/** Writes a feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); at once, as it is short. */
export function* writeJsonFeed(
  events: readonly ExportedEvent[],
  about: AboutTimeline,
): Generator<string> {
  const feed = generateJsonFeed({
    title: about.title,
    ...(about.description && { description: about.description }),
    home_page_url: about.pageUrl,
    feed_url: about.fileUrl,
    ...(about.nextUrl && { next_url: about.nextUrl }),
    language: about.language,
    authors: [{ ...AUTHOR, url: about.origin }],
    items: events.map((event) => ({
      id: `urn:uuid:${stableUuid(event.id)}`,
      url: eventUrl(about, event.slug),
      title: event.title,
      summary: [event.time.display, event.summary].filter(Boolean).join(': '),
      content_html: entryHtml(event, about),
      date_published: new Date(event.recordedAt),
      date_modified: new Date(event.lastChange.revision.committedAt),
      tags: [parameterName(event.kind)],
      ...(event.text && { language: event.text.language }),
    })),
  })
  // The library leaves an empty list out, which the format demands.
  yield `${JSON.stringify({ items: [], ...Object(feed) }, undefined, 1)}\n`
}
