import type { HistogramResolution } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { TimelineParameters } from '../../parameters/timeline-parameters.ts'
import { changedAddress } from './explorer-address.ts'
import { explorerWords } from './explorer-words.ts'
import type { Facets } from './facets.ts'
import { periodWords } from './period-words.ts'

type Bucket = Facets['histogram'][number]
interface DatedBucket extends Bucket {
  readonly edtf: string
  /** Milliseconds since 1970. */
  readonly from: number
}

const DAY = 86_400_000
/** Milliseconds from the start of a stretch to the next one's, about. */
const LENGTHS: Readonly<Record<HistogramResolution, number>> = {
  DAY,
  WEEK: 7 * DAY,
  MONTH: 30.4 * DAY,
  YEAR: 365.2 * DAY,
}
/** Per cent of the height: a single event is seen beside many. */
const LOWEST = 4
/** Pixels of a bar at most: a few days do not fill the page. */
const WIDEST = 48

/** The events by date, each bar a link that narrows the timeline down to its stretch of time. */
export function dateHistogram(
  buckets: Facets['histogram'],
  parameters: TimelineParameters,
  language: PageLanguage,
): Markup | false {
  const words = explorerWords(language)
  const dated = buckets.flatMap((bucket): DatedBucket[] =>
    bucket.edtf !== null && bucket.start !== null
      ? [{ ...bucket, edtf: bucket.edtf, from: Date.parse(bucket.start) }]
      : [],
  )
  const [first] = dated
  const last = dated.at(-1)
  // A single bar leads nowhere.
  if (!first || !last || dated.length < 2) return false
  const undated = buckets.find(({ edtf }) => edtf === null)?.count ?? 0
  const length = LENGTHS[first.resolution]
  const range = last.from - first.from + length
  const most = Math.max(...dated.map(({ count }) => count))
  const percent = (part: number) => `${Math.round(part * 1000) / 10}%`
  const bars = dated.map(({ edtf, from, count }) => {
    const height = Math.max(LOWEST / 100, count / most)
    const name = `${periodWords(edtf, language)}: ${words.began(count)}`
    const x = percent((from - first.from) / range)
    const width = percent(length / range)
    const address = changedAddress(parameters, { during: edtf })
    return html`<a href="${address}" aria-label="${name}"><title>${name}</title><rect class="reach" x="${x}" width="${width}" height="100%"/><rect x="${x}" y="${percent(1 - height)}" width="${width}" height="${percent(height)}"/></a>\n`
  })
  return html`<figure class="histogram">
<svg width="${Math.round((range / length) * WIDEST)}" height="72" role="group" aria-label="${words.histogram}">
${bars}</svg>
<figcaption><bdi>${periodWords(first.edtf, language)}</bdi><bdi>${periodWords(last.edtf, language)}</bdi>${undated > 0 && html`<span class="undated">${words.undated(words.events(undated))}</span>`}</figcaption>
</figure>`
}
