import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { drawn, eventually, newsroomPages, told } from './newsroom.ts'

const site = useSite({ events: 1_000 })
const browser = useBrowser(site)
const newsroom = newsroomPages(site, useOtherSite(), browser)

const slugs = (page: Awaited<ReturnType<typeof newsroom.open>>) =>
  page.locator('annals-timeline [part=event]').evaluateAll((items) => items.map(({ id }) => id))

test('a bar of the histogram jumps to its first event, and from there it goes both ways', async () => {
  const page = await newsroom.open('<annals-timeline page-size="5"></annals-timeline>')
  await drawn(page)
  const bars = page.locator('[part=bar]')
  expect(await bars.count()).toBeGreaterThan(2)
  const label = await bars.nth(2).getAttribute('aria-label')
  await bars.nth(2).click()
  await eventually(() => page.locator('[part=message]').textContent()).toBe(label)
  const jumped = await slugs(page)
  expect(jumped).toHaveLength(5)
  const focused = await page.evaluate(
    () =>
      document.querySelector('annals-timeline')?.shadowRoot?.activeElement?.closest('[part=event]')
        ?.id,
  )
  expect(focused).toBe(jumped[0])

  await page.getByRole('button', { name: 'Previous events' }).click()
  await eventually(() => slugs(page)).toHaveLength(10)
  expect((await slugs(page)).slice(5)).toEqual(jumped)
  await page.getByRole('button', { name: 'More events' }).click()
  await eventually(() => slugs(page)).toHaveLength(15)
  expect((await slugs(page)).slice(5, 10)).toEqual(jumped)
  expect(new Set(await slugs(page)).size).toBe(15)
})

test('a heading stands once above the events of its month, over the edge of a page too', async () => {
  const page = await newsroom.open(
    '<annals-timeline page-size="5" group-by="year"></annals-timeline>',
  )
  await drawn(page)
  await page.getByRole('button', { name: 'More events' }).click()
  await eventually(() => slugs(page)).toHaveLength(10)
  const headings = await page.locator('[part=heading]:not([hidden])').allTextContents()

  expect(headings.filter((heading) => heading === '2015')).toHaveLength(1)
})

test('fifty events are drawn within 150 ms of the data, a thousand within 500 ms', async () => {
  const page = await newsroom.open('<annals-timeline page-size="50"></annals-timeline>')
  await drawn(page)
  const measure = (rounds: number) =>
    page.evaluate(async (count) => {
      const timeline = document.querySelector('annals-timeline')
      if (!timeline) throw new Error('no timeline')
      const loaded = () =>
        new Promise((resolve) =>
          timeline.addEventListener('timeline-load', resolve, { once: true }),
        )
      // The time from when an answer is there to when its events are laid out.
      const original = Response.prototype.json
      let spent = 0
      Response.prototype.json = async function json() {
        const data = await original.call(this)
        const from = performance.now()
        void loaded().then(() => {
          timeline.getBoundingClientRect()
          spent += performance.now() - from
        })
        return data
      }
      const first = loaded()
      timeline.setAttribute('page-size', count === 1 ? '50' : '100')
      timeline.setAttribute('order', 'happened-desc')
      await first
      for (let round = 1; round < count; round += 1) {
        const next = loaded()
        timeline.shadowRoot?.querySelector<HTMLElement>('[part=more]')?.click()
        await next
      }
      await new Promise(requestAnimationFrame)
      Response.prototype.json = original
      return spent
    }, rounds)
  const fifty = await measure(1)
  await page.evaluate(() => document.querySelector('annals-timeline')?.removeAttribute('order'))
  await eventually(async () => (await told(page, 'timeline-load')).length).toBe(3)
  const thousand = await measure(10)
  expect(await page.locator('[part=event]').count()).toBe(1_000)
  console.log(`50 events drawn in ${fifty.toFixed(0)} ms, 1,000 in ${thousand.toFixed(0)} ms`)

  expect(fifty).toBeLessThan(150)
  expect(thousand).toBeLessThan(500)
})
