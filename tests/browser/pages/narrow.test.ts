import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)

test('the relationships of an actor are read on a telephone without scrolling aside', async () => {
  const page = await browser.open('/actor/elon-musk', { width: 320 })
  const box = page.locator('#relationships .table')

  expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})

test.for([320, 1280])(
  'at %i px, the way back to a passage stands on its last line',
  async (width) => {
    const page = await browser.open('/article/annals-seed-stargate', { width })
    const alone = await page.locator('ol.notes > li').evaluateAll((notes) =>
      notes
        .filter((note) => {
          const lines = [...(note.querySelector('ul > li:last-child')?.getClientRects() ?? [])]
          const back = note.querySelector('.back')?.getBoundingClientRect()
          const end = lines.at(-1)
          return !back || !end || back.top >= end.bottom
        })
        .map(({ textContent }) => textContent),
    )

    // Where the last line is full, the arrow alone goes on to the next.
    expect(alone.length).toBeLessThan(5)
  },
)

test('no line of facts ends or begins with the point that stands between them', async () => {
  const page = await browser.open('/event/stargate-announcement', { width: 320 })
  const points = await page.locator('ul.meta > li').evaluateAll((items) =>
    items.map((item) => {
      const list = item.parentElement?.getBoundingClientRect()
      const { left } = item.getBoundingClientRect()
      const { left: offset, width, content } = getComputedStyle(item, '::before')
      const point = left + Number.parseFloat(offset) + Number.parseFloat(width) / 2
      return {
        content,
        after: getComputedStyle(item, '::after').content,
        isFirst: left === list?.left,
        // What is more than 5 px out of the list is cut off.
        isCutOff: point < (list?.left ?? 0) - 5,
      }
    }),
  )

  expect(points.length).toBeGreaterThan(5)
  expect(points.filter(({ content, after }) => !content.includes('·') || after !== 'none')).toEqual(
    [],
  )
  expect(points.filter(({ isFirst, isCutOff }) => isFirst !== isCutOff)).toEqual([])
  expect(points.some(({ isFirst }) => !isFirst)).toBe(true)
})
