import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { drawn, eventually, newsroomPages, titles, told } from './newsroom.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = newsroomPages(site, useOtherSite(), browser)

/** A page whose timeline is drawn, and whose server takes its time from then on. */
async function slowPage() {
  const page = await newsroom.open(
    '<annals-timeline page-size="4"></annals-timeline><section></section>',
  )
  await drawn(page)
  await page.route('**/graphql?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue().catch(() => {}) // It was broken off.
  })
  return page
}

test('an attribute that was changed counts, also where the element is moved before the answer', async () => {
  const page = await slowPage()
  const asked = page.waitForRequest('**/graphql?*')
  await page.evaluate(() =>
    document.querySelector('annals-timeline')?.setAttribute('page-size', '2'),
  )
  await asked
  await page.evaluate(() => {
    const timeline = document.querySelector('annals-timeline') as HTMLElement
    document.querySelector('section')?.append(timeline)
  })

  await eventually(() => titles(page)).toHaveLength(2)
})

test('an attribute that is changed right before the answer counts', async () => {
  const page = await newsroom.open('<annals-timeline page-size="4"></annals-timeline>')
  await drawn(page)
  await page.evaluate(() => {
    const timeline = document.querySelector('annals-timeline')
    const answered = Response.prototype.json
    Response.prototype.json = function json() {
      // The first answer is there, and not yet read.
      Response.prototype.json = answered
      timeline?.setAttribute('page-size', '2')
      return answered.call(this)
    }
    timeline?.setAttribute('page-size', '3')
  })

  await eventually(() => titles(page)).toHaveLength(2)
})

test('a button of what is no longer asked for does nothing', async () => {
  const page = await slowPage()
  const asked = page.waitForRequest('**/graphql?*')
  await page.evaluate(() =>
    document.querySelector('annals-timeline')?.setAttribute('order', 'happened-desc'),
  )
  await asked
  await page.getByRole('button', { name: 'More events' }).click()

  await eventually(async () => (await titles(page))[0]).toMatch(/before the press/)
  expect(await titles(page)).toHaveLength(4)
  expect(await told(page, 'timeline-error')).toEqual([])
})
