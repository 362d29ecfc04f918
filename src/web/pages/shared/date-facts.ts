import type { DatedFragment } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import { derivationPhrase } from '../../words/derivation-words.ts'
import { dateWords } from './date-words.ts'
import { clockText, dayText, timeZoneName, weekdayOf } from './instant-text.ts'

/**
 * A date with its certainty, where it may lie and how it was worked out, in plain words, as entries
 * of a `<dl class="facts">`.
 * @param label what happened then
 */
export function dateFacts(time: DatedFragment, page: PageLanguage, label?: string): Markup {
  const words = dateWords(page)
  const { display, edtf, derivation } = time
  const range = possibleRange(time, page)
  const weekday = isDay(edtf) ? `, ${words.aWeekday(weekdayOf(edtf, page))}` : ''
  return html`<dt>${label ?? words.date}</dt><dd>${display}${weekday}</dd>
<dt>${words.certainty}</dt><dd>${certainty(time, page)}</dd>
${range !== undefined && html`<dt>${words.range}</dt><dd>${range}</dd>`}
${derivation && html`<dt>${words.derivation}</dt><dd>${derivationText(derivation, page)}</dd>`}
<dt>${words.expression}</dt><dd><code>${edtf}</code></dd>`
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf)
}

function certainty(time: DatedFragment, page: PageLanguage): string {
  const { edtf, precision, approximate, uncertain, earliestStart, latestEnd } = time
  const words = dateWords(page)
  const sentences: string[] = []
  if (edtf.startsWith('[')) {
    sentences.push(words.oneOfSpan)
  } else if (edtf.includes('/')) {
    const { openBeginning, openEnd, spanOfTime } = words
    if (earliestStart === null) sentences.push(openBeginning)
    if (latestEnd === null) sentences.push(openEnd)
    if (sentences.length === 0) sentences.push(spanOfTime)
  } else {
    sentences.push(words.precise[precision])
  }
  if (approximate) sentences.push(words.approximate)
  if (uncertain) sentences.push(words.uncertain)
  return sentences.join(' ')
}

/**
 * From when it can have begun until when it can have ended; undefined where that is one minute,
 * which the date itself says.
 */
function possibleRange(time: DatedFragment, page: PageLanguage): string | undefined {
  const { precision, earliestStart, latestEnd } = time
  const words = dateWords(page)
  const zone = timeZoneName(time.timeZone)
  // No false precision: a day has no hours.
  const hasHours = precision === 'INSTANT' || precision === 'MINUTE'
  const inWords = hasHours ? clockText : dayText
  const text = (instant: string) => inWords(instant, page, time.timeZone)
  if (earliestStart === null) {
    return latestEnd === null ? words.unlimited : words.noLaterThan(text(latestEnd), zone)
  }
  const first = text(earliestStart)
  if (latestEnd === null) return words.noEarlierThan(first, zone)
  const last = text(latestEnd)
  if (first !== last) return words.between(first, last, zone)
  return hasHours ? undefined : words.onThisDay(first, zone)
}

function derivationText(
  { words: source, anchor, rule }: NonNullable<DatedFragment['derivation']>,
  page: PageLanguage,
): Markup {
  const words = dateWords(page)
  const day = isDay(anchor) ? dayText(`${anchor}T00:00:00Z`, page) : anchor
  const how = derivationPhrase(rule, day, page) ?? words.fromWords(day)
  return html`<q dir="auto">${source}</q>: ${how} (${words.byRule} <code>${rule}</code>)`
}
