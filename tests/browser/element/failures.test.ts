import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { drawn, eventually, newsroomPages, titles, told } from './newsroom.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = newsroomPages(site, useOtherSite(), browser)

test('an attribute that means nothing is told by its name', async () => {
  const page = await newsroom.open(
    '<annals-timeline group-by="week"><p id="fallback">In short</p></annals-timeline>',
  )
  await eventually(() => told(page, 'timeline-error')).toMatchObject([
    { message: 'group-by is "week"; it must be day, month, year.' },
  ])
  expect(await page.locator('#fallback').isVisible()).toBe(true)
  // For who made the page and does not listen.
  expect(browser.takeTroubles()).toEqual([expect.stringContaining('group-by is "week"')])
})

test('what the server refuses is told in its words, and the fallback stays', async () => {
  const page = await newsroom.open(
    '<annals-timeline during="Januar"><p id="fallback">In short</p></annals-timeline>',
  )
  await page.getByText('The timeline could not be loaded.').waitFor()
  expect(await told(page, 'timeline-error')).toMatchObject([
    { message: expect.stringContaining('during') },
  ])
  expect(await page.locator('#fallback').isVisible()).toBe(true)
  // Trying again would not help.
  expect(await page.getByRole('button').count()).toBe(0)
  // The browser itself notes that the answer's status is 400.
  browser.takeTroubles()
})

test('words that are none are told, and the fallback stays', async () => {
  const page = await newsroom.open(
    `<annals-timeline messages='{ "sources": { "one": 1 } }'><p id="fallback">In short</p></annals-timeline>`,
  )
  await page.getByText('The timeline could not be loaded.').waitFor()
  expect(await told(page, 'timeline-error')).toHaveLength(1)
  expect(await page.locator('#fallback').isVisible()).toBe(true)
  browser.takeTroubles()
})

test('a server that is not reached is tried again when the reader wants it', async () => {
  const page = await newsroom.open('')
  await page.route('**/graphql?*', (route) => route.abort())
  await page.evaluate(() => document.body.append(document.createElement('annals-timeline')))
  const retry = page.getByRole('button', { name: 'Try again' })
  await retry.waitFor()
  browser.takeTroubles()

  await page.unroute('**/graphql?*')
  await retry.click()
  await drawn(page)
})

test('a language that is none is told by its name', async () => {
  const page = await newsroom.open('<annals-timeline language="de_DE"></annals-timeline>')
  await eventually(() => told(page, 'timeline-error')).toMatchObject([
    { message: 'language is "de_DE"; it must be tags as pt-BR.' },
  ])
  browser.takeTroubles()
})

test('a server that answers with something else is told with its status', async () => {
  const page = await newsroom.open('')
  await page.route('**/graphql?*', (route) => route.fulfill({ status: 502, body: '<h1>Bad</h1>' }))
  await page.evaluate(() => document.body.append(document.createElement('annals-timeline')))
  await eventually(() => told(page, 'timeline-error')).toMatchObject([
    { message: `${site.origin} answers 502` },
  ])
  browser.takeTroubles()
})

test('further events that do not come can be asked for again, and what is there stays', async () => {
  const page = await newsroom.open('<annals-timeline page-size="4"></annals-timeline>')
  await drawn(page)
  await page.getByRole('button', { name: 'More events' }).click()
  await eventually(() => titles(page)).toHaveLength(8)
  await page.route('**/graphql?*', (route) => route.abort())
  await page.getByRole('button', { name: 'More events' }).click()
  const again = page.getByRole('button', { name: 'The timeline could not be loaded. Try again' })
  await again.waitFor()
  expect(await titles(page)).toHaveLength(8)
  browser.takeTroubles()

  await page.unroute('**/graphql?*')
  await again.click()
  await eventually(() => titles(page)).toHaveLength(10)
})

test('the focus stays where a reader tries again, and goes to the events when they come', async () => {
  const page = await newsroom.open('')
  await page.route('**/graphql?*', (route) => route.abort())
  await page.evaluate(() => document.body.append(document.createElement('annals-timeline')))
  const focused = () =>
    page.evaluate(() =>
      document.querySelector('annals-timeline')?.shadowRoot?.activeElement?.getAttribute('part'),
    )
  await page.getByRole('button', { name: 'Try again' }).focus()
  await page.keyboard.press('Enter')
  await eventually(() => told(page, 'timeline-error')).toHaveLength(2)
  expect(await focused()).toBe('retry')
  browser.takeTroubles()

  await page.unroute('**/graphql?*')
  await page.keyboard.press('Enter')
  await drawn(page)
  expect(await focused()).toBe('link')
})
