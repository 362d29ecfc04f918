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

/** All in parts of the picture's width and height. */
interface Bar {
  readonly edtf: string
  readonly count: number
  readonly x: number
  readonly height: number
  /** Where it can be clicked: at least as wide as the bar, up to that of its neighbours. */
  readonly reach: number
  readonly reachEnd: number
}

const DAY = 86_400_000
/** Milliseconds from the start of a stretch to the next one's, about. */
const LENGTHS: Readonly<Record<HistogramResolution, number>> = {
  DAY,
  WEEK: 7 * DAY,
  MONTH: 30.4 * DAY,
  YEAR: 365.2 * DAY,
}
/** Of the height of the tallest: a single event is seen beside many. */
const LOWEST = 0.04
/** Of the width: a few days are no blocks. */
const WIDEST = 0.04
/** In pixels: the picture's, and that of the figure above the tallest bar. */
const HEIGHT = 88
const FIGURE = 16

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
  // The first bar stands at the one end and the last at the other, above their dates.
  const range = last.from - first.from
  const width = Math.min(WIDEST, LENGTHS[first.resolution] / (range + LENGTHS[first.resolution]))
  const step = (LENGTHS[first.resolution] / range) * (1 - width)
  const most = Math.max(...dated.map(({ count }) => count))
  const bars = dated.map(({ edtf, from, count }): Bar => {
    const x = ((from - first.from) / range) * (1 - width)
    const reach = Math.max(0, x + width / 2 - step / 2)
    const height = Math.max(LOWEST, count / most) * (1 - FIGURE / HEIGHT)
    return { edtf, count, x, height, reach, reachEnd: Math.min(1, x + width / 2 + step / 2) }
  })
  const tallest = bars.find(({ count }) => count === most)
  const links = bars.map(({ edtf, count, x, height, reach, reachEnd }) => {
    const name = `${periodWords(edtf, language)}: ${words.began(count)}`
    const address = changedAddress(parameters, { during: edtf })
    return html`<a href="${address}" aria-label="${name}"><title>${name}</title><rect class="reach" x="${percent(reach)}" width="${percent(reachEnd - reach)}" height="100%"/><rect x="${percent(x)}" y="${percent(1 - height)}" width="${percent(width)}" height="${percent(height)}"/></a>\n`
  })
  return html`<figure class="histogram">
<svg width="100%" height="${HEIGHT}" role="group" aria-label="${words.histogram}">
${tallest && html`<text x="${percent(tallest.x + width / 2)}" y="${FIGURE - 4}" aria-hidden="true">${most.toLocaleString(language)}</text>`}
${links}</svg>
<figcaption><bdi>${periodWords(first.edtf, language)}</bdi><bdi>${periodWords(last.edtf, language)}</bdi>${undated > 0 && html`<span class="undated">${words.undated(words.events(undated))}</span>`}</figcaption>
</figure>`
}

function percent(part: number): string {
  return `${Math.round(part * 1000) / 10}%`
}
