import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { drawn, eventually, newsroomPages, titles, told } from './newsroom.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = newsroomPages(site, useOtherSite(), browser)

const address = (slug: string) => `#event-${slug}`

test('an address with an event brings it into view and marks it, wherever it is', async () => {
  const page = await newsroom.open('<annals-timeline page-size="2"></annals-timeline>', {
    hash: address('trump-press-remarks'),
    height: 400,
  })
  const marked = (slug: string) => page.locator(`${address(slug)}[aria-current=true]`)
  // It is not on the first page.
  await marked('trump-press-remarks').waitFor()
  expect(
    await marked('trump-press-remarks').evaluate((element) => element.getBoundingClientRect().top),
  ).toBeLessThan(400)
  expect(await titles(page)).toHaveLength(1)

  // Nor is this one after the jump.
  await page.evaluate((hash) => {
    location.hash = hash
  }, address('musk-openai-lawsuit'))
  await marked('musk-openai-lawsuit').waitFor()
  expect(await titles(page)).toHaveLength(2)
  // A reader has chosen neither in the timeline.
  expect(await told(page, 'timeline-select')).toEqual([])
})

test('an event that is another timeline’s, or nobody’s, moves nothing', async () => {
  const page = await newsroom.open(
    '<annals-timeline id="other" kinds="pardon"></annals-timeline><annals-timeline page-size="2" order="recorded-desc"></annals-timeline>',
    { hash: address('musk-openai-lawsuit') },
  )
  await page.locator(`#other ~ annals-timeline ${address('musk-openai-lawsuit')}`).waitFor()
  expect(await page.locator('#other [part=event]').count()).toBe(1)

  await page.evaluate((hash) => {
    location.hash = hash
  }, address('no-such-event'))
  await page.waitForTimeout(500)
  expect(await told(page, 'timeline-error')).toEqual([])
})

test('a reader who has moved on is not pulled back', async () => {
  const page = await newsroom.open(
    '<input><annals-timeline></annals-timeline><section></section>',
    { hash: address('trump-press-remarks'), height: 400 },
  )
  await page.locator(`${address('trump-press-remarks')}[aria-current=true]`).waitFor()
  await page.locator('input').focus()
  await page.evaluate(() => {
    const timeline = document.querySelector('annals-timeline') as HTMLElement
    document.querySelector('section')?.append(timeline)
    timeline.setAttribute('group-by', 'month')
  })
  await eventually(() => told(page, 'timeline-load')).toHaveLength(2)
  await drawn(page)

  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
})
