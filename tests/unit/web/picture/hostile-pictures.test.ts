import { describe, expect, test } from 'vitest'
import { drawTimeline } from '../../../../src/web/picture/draw-timeline.ts'
import { loadFonts } from '../../../../src/web/picture/picture-fonts.ts'
import { renderPng } from '../../../../src/web/picture/render-png.ts'
import { about, eventWith } from '../outputs/exported-event.ts'

// Fifty events whose summaries are as long as the API lets them be.

const LONGEST = 5_000
const fonts = await loadFonts()
const draw = (summary: string) => {
  const event = eventWith({ participations: 2, statements: 1, articles: 1 })
  const events = Array.from({ length: 50 }, () => ({ ...event, title: 'Das Treffen', summary }))
  return drawTimeline(events, about, { theme: 'light', width: 1_600 }, fonts)
}

describe.for([
  ['words', 'Man traf sich. '.repeat(LONGEST / 15)],
  ['brackets', '('.repeat(LONGEST)],
  ['the narrowest letters', 'i'.repeat(LONGEST)],
  ['marks on one letter', `e${'\u0301'.repeat(LONGEST - 1)}`],
  ['marks on every letter', `e${'\u0301'.repeat(9)}`.repeat(LONGEST / 10)],
  ['characters without a width', '\u200b'.repeat(LONGEST)],
] as const)('of %s', ([, summary]) => {
  test('a picture is drawn soon, and holds no more of them than can be seen', () => {
    const begin = performance.now()
    const { svg } = draw(summary)

    // Tens of milliseconds on an idle machine; before lines were bounded, up to seconds.
    expect(performance.now() - begin).toBeLessThan(700)
    const longest = Math.max(
      ...[...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line?.length ?? 0),
    )
    expect(longest).toBeLessThanOrEqual(400 * 5)
  })
})

describe('rendering', () => {
  test('lets others be answered meanwhile', async () => {
    const picture = draw('Man traf sich. '.repeat(LONGEST / 15))
    let longest = 0
    let last = performance.now()
    const others = setInterval(() => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }, 5)
    const begin = performance.now()
    await renderPng(picture, fonts, new AbortController().signal)
    const took = performance.now() - begin
    clearInterval(others)

    expect(longest).toBeLessThan(Math.max(took / 2, 100))
  })

  test('stops when nobody waits any longer', async () => {
    const picture = draw(`e${'\u0301'.repeat(9)}`.repeat(LONGEST / 10))
    const gone = new AbortController()
    setTimeout(() => gone.abort(), 20)

    await expect(renderPng(picture, fonts, gone.signal)).rejects.toThrow('aborted')
    await expect(renderPng(picture, fonts, gone.signal)).rejects.toThrow('aborted')
  })

  test('tells what it could not render', async () => {
    const broken = { svg: '<svg', width: 1, height: 1 }
    await expect(renderPng(broken, fonts, new AbortController().signal)).rejects.toThrow()
  })
})
