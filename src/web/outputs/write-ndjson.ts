import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import type { EventRecord } from './read-events.ts'

/**
 * Writes an event a line as JSON (https://github.com/ndjson/ndjson-spec), with all that the API
 * tells of it, in the API's own words, and the address of its page. Where a list is longer than
 * what is here of it, its `totalCount` says so.
 */
export function* writeNdjson(
  events: readonly EventRecord[],
  about: AboutTimeline,
): Generator<string> {
  for (const event of events) {
    yield `${JSON.stringify({ url: eventUrl(about, event.slug), ...event })}\n`
  }
}
