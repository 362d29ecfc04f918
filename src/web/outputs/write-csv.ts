import { stringify } from 'csv-stringify/sync'
import { parameterName } from '../parameters/timeline-parameters.ts'
import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import type { ExportedEvent } from './read-events.ts'

type Cell = string | number | null

/** The columns of the table, in their order; docs/outputs.md says what each holds. */
const COLUMNS: Readonly<Record<string, (event: ExportedEvent, about: AboutTimeline) => Cell>> = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  language: ({ text }) => text?.language ?? null,
  kind: ({ kind }) => parameterName(kind),
  status: ({ status }) => parameterName(status),
  date: ({ time }) => time.display,
  edtf: ({ time }) => time.edtf,
  precision: ({ time }) => parameterName(time.precision),
  approximate: ({ time }) => String(time.approximate),
  uncertain: ({ time }) => String(time.uncertain),
  earliest_start: ({ time }) => time.earliestStart,
  latest_start: ({ time }) => time.latestStart,
  earliest_end: ({ time }) => time.earliestEnd,
  latest_end: ({ time }) => time.latestEnd,
  time_zone: ({ time }) => time.timeZone,
  place: ({ place }) => place?.name ?? null,
  latitude: ({ place }) => place?.latitude ?? null,
  longitude: ({ place }) => place?.longitude ?? null,
  participants: ({ participations }) =>
    participations.nodes
      .map(({ actor, role }) => `${actor.name} (${parameterName(role)})`)
      .join('; '),
  participant_count: ({ participations }) => participations.totalCount,
  statement_count: ({ statements }) => statements.totalCount,
  article_urls: ({ articles }) =>
    articles.edges.flatMap(({ node }) => (node.url === null ? [] : [node.url])).join(' '),
  article_count: ({ articles }) => articles.totalCount,
  url: ({ slug }, about) => eventUrl(about, slug),
  recorded_at: ({ recordedAt }) => recordedAt,
  changed_at: ({ lastChange }) => lastChange.revision.committedAt,
  revision_count: ({ lastChange }) => lastChange.revisionCount,
}

/**
 * Writes a table in CSV (RFC 4180): UTF-8 without a mark, a header, lines that end in CR LF. A text
 * that a spreadsheet would calculate, because it begins with = + - @, a tab or a line's end, gets an
 * apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection). So does each of its
 * lines that begins so: who takes a cell's line end for the table's has the line in a cell of its own.
 */
export function* writeCsv(
  events: readonly ExportedEvent[],
  about: AboutTimeline,
): Generator<string> {
  const columns = Object.entries(COLUMNS)
  yield line(columns.map(([name]) => name))
  for (const event of events)
    yield line(columns.map(([, cellOf]) => harmless(cellOf(event, about))))
}

/** By itself, csv-stringify leaves a cell without quotes where it has one of the two line ends alone. */
function line(cells: readonly Cell[]): string {
  return stringify([cells], { record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}

/** csv-stringify's own way passes over a line feed, and over what follows white space. */
function harmless(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  return cell
    .replace(/^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, "'")
    .replace(/(\r\n?|\n)(?=[^\S\r\n]*[=+\-@＝＋－＠])/g, "$1'")
}
