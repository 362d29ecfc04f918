import { html, type Markup } from '../markup/html.ts'
import { say } from '../words/timeline-words.ts'
import { stretchWords } from './date-groups.ts'
import { renderControl } from './render-text.ts'
import type { TimelineOptions, TimelinePage } from './timeline-options.ts'

type Bucket = NonNullable<TimelinePage['histogram']>[number]

/** Of stretches without events that are drawn in a row; more would push the bars together. */
const MOST_EMPTY = 6
const DAY = 86_400_000
const DAYS = { DAY: 1, WEEK: 7, MONTH: 30.44, YEAR: 365.25 } as const

/** How many events there were when, each bar a link or button that jumps to its first event. */
export function renderHistogram(
  buckets: readonly Bucket[],
  options: TimelineOptions,
): Markup | false {
  const { chosen, address } = options
  const dated = buckets.filter(({ start, cursor }) => start !== null && cursor !== null)
  const most = Math.max(...dated.map(({ count }) => count))
  const label = (edtf: string | null) => stretchWords(edtf ?? '', chosen.language)
  let last: Bucket | undefined
  const bars = dated.map((bucket) => {
    const gap = emptyBetween(last, bucket)
    last = bucket
    const { count, cursor } = bucket
    const name = `${label(bucket.edtf)}: ${say(chosen, 'events', { n: count })}`
    // A style attribute would be stopped by a policy against inline styles.
    const bar = html`<svg viewBox="0 0 1 ${most}" preserveAspectRatio="none"><path d="M0 ${most}v-${count}h1v${count}"/></svg>`
    const attributes = html`part="bar" data-cursor="${cursor}" aria-label="${name}"`
    return html`${Array<Markup>(gap).fill(html`<li aria-hidden="true"></li>`)}<li>${renderControl(attributes, address?.({ after: cursor ?? '' }), bar)}</li>`
  })
  // One bar has nowhere to jump to.
  return (
    dated.length > 1 &&
    html`<div part="histogram" role="group" aria-label="${say(chosen, 'jump')}"><ol part="bars">${bars}</ol><p part="range" aria-hidden="true"><span>${label(dated[0]?.edtf ?? null)}</span><span>${label(last?.edtf ?? null)}</span></p></div>`
  )
}

function emptyBetween(one: Bucket | undefined, other: Bucket): number {
  if (!one?.start || !other.start) return 0
  const days = Math.abs(Date.parse(other.start) - Date.parse(one.start)) / DAY
  return Math.min(MOST_EMPTY, Math.max(0, Math.round(days / DAYS[other.resolution]) - 1))
}
