import { html, type Markup } from '../markup/html.ts'
import type { AboutTimeline } from '../outputs/about-timeline.ts'
import { outputWords } from '../outputs/output-words.ts'
import type { ExportedEvent } from '../outputs/read-events.ts'
import { withoutControls } from '../outputs/without-controls.ts'
import type { Theme } from '../parameters/theme.ts'
import type { GlyphWidths } from './glyph-widths.ts'
import type { PictureFonts } from './picture-fonts.ts'
import type { PictureParameters } from './picture-parameters.ts'
import { wrapText } from './wrap-text.ts'

/** The contrast of each with the ground is 4.5 to 1 or more; the line is an ornament. */
const COLOURS: Readonly<Record<Theme, Readonly<Record<Part, string>>>> = {
  light: {
    ground: '#fffdf9',
    text: '#1c1a17',
    quiet: '#5f5a52',
    line: '#d9d3c8',
    accent: '#b3261e',
  },
  dark: {
    ground: '#161513',
    text: '#ece7de',
    quiet: '#a8a196',
    line: '#3a3732',
    accent: '#f2867c',
  },
}

type Part = 'ground' | 'text' | 'quiet' | 'line' | 'accent'

/**
 * An image may load no font, so whoever shows the SVG takes one of these. Some set a text wider than
 * the first, which it is measured in.
 */
const FAMILIES =
  "'Source Serif 4', 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif"
const WIDER = 1.1

/** From here on there is room for the dates beside the events. */
const WIDE = 560
const WIDEST_DATE = 230
/** Lines, after which a text ends in an ellipsis. */
const MOST_LINES = { title: 3, date: 4, event: 4, summary: 3 } as const

interface TextStyle {
  readonly size: number
  readonly leading: number
  readonly weight: 400 | 600
  readonly colour: Part
}

const HEADLINE: TextStyle = { size: 26, leading: 32, weight: 600, colour: 'text' }
const DATE: TextStyle = { size: 14, leading: 20, weight: 400, colour: 'accent' }
const EVENT: TextStyle = { size: 18, leading: 24, weight: 600, colour: 'text' }
const SUMMARY: TextStyle = { size: 15, leading: 21, weight: 400, colour: 'quiet' }
const FOOT: TextStyle = { size: 13, leading: 18, weight: 400, colour: 'quiet' }

export interface Picture {
  readonly svg: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Draws a timeline as an SVG without scripts, styles and links, for `<img>` and for a renderer. */
export function drawTimeline(
  events: readonly ExportedEvent[],
  about: AboutTimeline,
  { theme, width }: PictureParameters,
  fonts: PictureFonts,
): Picture {
  const pen = new Pen(fonts, COLOURS[theme])
  const margin = width < WIDE ? 20 : 36
  const words = outputWords(about.language)
  const inner = width - 2 * margin
  pen.down(margin)
  pen.text(about.title, HEADLINE, margin, inner, MOST_LINES.title)
  pen.down(14)
  pen.rule(margin, width - margin)
  pen.down(18)
  if (events.length === 0) pen.text(words.nothing, SUMMARY, margin, inner, 1)
  events.forEach((event, index) => {
    if (index > 0) pen.down(20)
    drawEvent(pen, event, margin, width, index === events.length - 1)
  })
  pen.down(18)
  pen.rule(margin, width - margin)
  pen.down(8)
  const host = new URL(about.pageUrl).host
  const part = events.length < about.totalCount && words.moreEvents(events.length, about.totalCount)
  pen.text(['Annals', part, host].filter(Boolean).join(' · '), FOOT, margin, inner, 2)
  pen.down(margin - 8)
  return { svg: pen.finish(about, width).text, width, height: pen.bottom }
}

function drawEvent(
  pen: Pen,
  { title, summary, time }: ExportedEvent,
  margin: number,
  width: number,
  isLast: boolean,
): void {
  const top = pen.bottom
  const wide = width >= WIDE
  const axis = wide ? margin + Math.min(Math.round(width * 0.24), WIDEST_DATE) : margin + 4
  const left = axis + (wide ? 24 : 18)
  const room = width - margin - left
  pen.dot(axis, top + (wide ? 13 : 10))
  if (wide) {
    pen.text(time.display, DATE, margin, axis - margin - 16, MOST_LINES.date, 3)
    const dateBottom = pen.bottom
    pen.moveTo(top)
    pen.text(title, EVENT, left, room, MOST_LINES.event)
    if (summary) pen.text(summary, SUMMARY, left, room, MOST_LINES.summary)
    pen.moveTo(Math.max(pen.bottom, dateBottom))
  } else {
    pen.text(time.display, DATE, left, room, MOST_LINES.date)
    pen.text(title, EVENT, left, room, MOST_LINES.event)
    if (summary) pen.text(summary, SUMMARY, left, room, MOST_LINES.summary)
  }
  if (!isLast) pen.thread(axis, top + (wide ? 21 : 18), pen.bottom + 20 + (wide ? 5 : 2))
}

/** Writes the elements of a picture from the top to the bottom. */
class Pen {
  readonly #fonts: PictureFonts
  readonly #colours: Readonly<Record<Part, string>>
  readonly #elements: Markup[] = []
  #bottom = 0

  constructor(fonts: PictureFonts, colours: Readonly<Record<Part, string>>) {
    this.#fonts = fonts
    this.#colours = colours
  }

  /** Where the next element begins, in pixels from the top. */
  get bottom(): number {
    return this.#bottom
  }

  down(pixels: number): void {
    this.#bottom += pixels
  }

  moveTo(top: number): void {
    this.#bottom = top
  }

  /** @param lift pixels by which the first line is lower, to stand on the line of a larger one */
  text(text: string, style: TextStyle, x: number, room: number, maxLines: number, lift = 0): void {
    const font: GlyphWidths = style.weight === 600 ? this.#fonts.semiBold : this.#fonts.regular
    const lines = wrapText(text, room, maxLines, (part) => font.widthOf(part) * style.size * WIDER)
    this.#bottom += lift
    const rightToLeft = isRightToLeft(text)
    for (const line of lines) {
      const baseline = this.#bottom + style.leading - Math.round(style.leading * 0.28)
      this.#elements.push(
        html`<text x="${rightToLeft ? x + room : x}" y="${baseline}" font-size="${style.size}" font-weight="${style.weight}" fill="${this.#colours[style.colour]}"${rightToLeft && html` direction="rtl"`}>${withoutControls(line)}</text>\n`,
      )
      this.#bottom += style.leading
    }
  }

  rule(from: number, to: number): void {
    this.#elements.push(
      html`<path d="M${from} ${this.#bottom + 0.5}H${to}" stroke="${this.#colours.line}"/>\n`,
    )
  }

  dot(x: number, y: number): void {
    this.#elements.push(html`<circle cx="${x}" cy="${y}" r="4" fill="${this.#colours.accent}"/>\n`)
  }

  thread(x: number, from: number, to: number): void {
    if (to <= from) return
    this.#elements.push(
      html`<path d="M${x} ${from}V${to}" stroke="${this.#colours.line}" stroke-width="1.5"/>\n`,
    )
  }

  finish({ title, description, language }: AboutTimeline, width: number): Markup {
    const height = this.#bottom
    return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${language}" font-family="${FAMILIES}">
<title>${withoutControls(title)}</title>
${description && html`<desc>${withoutControls(description)}</desc>\n`}<rect width="${width}" height="${height}" fill="${this.#colours.ground}"/>
${this.#elements}</svg>
`
  }
}

/** By its first letter, as HTML's dir="auto" decides it. */
function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    letter,
  )
}
