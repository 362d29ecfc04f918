import ical, {
  foldLines,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { EventStatus } from '../documents/types.ts'
import { parameterName } from '../parameters/timeline-parameters.ts'
import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import { hasTimeOfDay, isoText, isPlain, knownParts, localDay } from './known-dates.ts'
import { leftOut } from './left-out.ts'
import { outputWords } from './output-words.ts'
import { participantNames } from './participant-names.ts'
import type { ExportedEvent } from './read-events.ts'
import { stableUuid } from './stable-id.ts'
import { withoutControls } from './without-controls.ts'

const STATUSES: Readonly<Record<EventStatus, ICalEventStatus>> = {
  [EventStatus.Happened]: ICalEventStatus.CONFIRMED,
  [EventStatus.Ongoing]: ICalEventStatus.CONFIRMED,
  [EventStatus.Planned]: ICalEventStatus.TENTATIVE,
  [EventStatus.Cancelled]: ICalEventStatus.CANCELLED,
}

/** Seconds after which a calendar that has subscribed asks again. */
const REFRESH = 3_600

/**
 * The zone of all times here. A calendar must have a component (RFC 5545, section 3.6), and this is
 * the only one that an empty one can have without showing something that is not there.
 */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n')

/**
 * Writes a calendar (RFC 5545, with the names of RFC 7986).
 *
 * A calendar knows days and times, not doubts: an entry covers all days on which the event may have
 * happened, and its title says the date in words wherever it is not just that day. One with an open
 * or unknown end stands on the last day that is known of it, or its first. One without any date has
 * no place, and the calendar's description names it.
 *
 * Its parts are what the library would write at once, which takes half a second for some thousand.
 */
export function* writeCalendar(
  events: readonly ExportedEvent[],
  about: AboutTimeline,
): Generator<string> {
  const undated = events.filter(({ time }) => (time.earliestStart ?? time.latestEnd) === null)
  const words = outputWords(about.language)
  const calendar = ical({
    name: about.title,
    description: [
      about.description,
      undated.length > 0 && `${words.undated}: ${undated.map(({ title }) => title).join('; ')}`,
    ]
      .filter(Boolean)
      .join('\n'),
    prodId: { company: 'Annals', product: 'Timeline', language: about.language.toUpperCase() },
    url: about.pageUrl,
    source: about.fileUrl,
    ttl: REFRESH,
  })
  const frame = withoutControls(`${calendar}\r\n`)
  const end = frame.lastIndexOf('END:VCALENDAR')
  yield frame.slice(0, end)
  if (undated.length === events.length) yield TIME_ZONE
  for (const event of events) {
    const when = entryTime(event.time)
    if (when === undefined) continue
    const text = String(calendar.createEvent({ ...entry(event, about), ...when }))
    calendar.clear()
    yield withoutControls(foldLines(text))
  }
  yield frame.slice(end)
}

function entry(event: ExportedEvent, about: AboutTimeline): Omit<ICalEventData, 'start'> {
  const { id, slug, title, kind, status, time, place, recordedAt, lastChange } = event
  const changed = new Date(lastChange.revision.committedAt)
  return {
    id: stableUuid(id),
    sequence: lastChange.revisionCount - 1,
    stamp: changed,
    lastModified: changed,
    created: new Date(recordedAt),
    summary: isPlain(time) ? title : `${title} (${time.display})`,
    description: description(event, about),
    categories: [{ name: parameterName(kind) }],
    status: STATUSES[status],
    // It is no appointment of the reader's.
    transparency: ICalEventTransparency.TRANSPARENT,
    url: eventUrl(about, slug),
    x: { 'X-ANNALS-EDTF': time.edtf },
    ...(place && {
      location: {
        title: place.name,
        ...(place.latitude !== null &&
          place.longitude !== null && { geo: { lat: place.latitude, lon: place.longitude } }),
      },
    }),
  }
}

function entryTime(
  time: ExportedEvent['time'],
): Pick<ICalEventData, 'start' | 'end' | 'allDay'> | undefined {
  const first = time.earliestStart ?? time.latestEnd
  const last = time.latestEnd ?? time.earliestStart
  if (first === null || last === null) return undefined
  if (!hasTimeOfDay(time)) {
    // The end is the first day after it.
    return {
      start: localDay(time, first),
      end: localDay(time, last).add({ days: 1 }),
      allDay: true,
    }
  }
  const [start, end] = [first, last].map((bound) => knownParts(time, bound))
  const isSpan = start && end && isoText(start) !== isoText(end)
  return { start: new Date(first), ...(isSpan && { end: new Date(last) }) }
}

function description(event: ExportedEvent, about: AboutTimeline): string {
  const { time, summary, articles } = event
  const words = outputWords(about.language)
  const more = leftOut(event)
  const names = [...participantNames(event)]
  if (more.participations > 0) names.push(words.more(more.participations))
  return [
    time.display,
    summary,
    names.length > 0 && `${words.participants}: ${names.join(', ')}`,
    ...articles.edges.map(({ node: { title, outlet, url } }) =>
      [outlet.name, title, url].filter(Boolean).join(', '),
    ),
    more.articles > 0 && words.more(more.articles),
  ]
    .filter(Boolean)
    .join('\n')
}
