import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)

async function printed(path: string) {
  const page = await browser.open(path)
  await page.emulateMedia({ media: 'print' })
  return page
}

test('on paper, the lines of a network have the colours that its caption tells of', async () => {
  const page = await printed('/actor/elon-musk')
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((line) => getComputedStyle(line).stroke)

  expect(await colour('svg.wide line.relationship')).toBe('rgb(179, 38, 30)')
  expect(await colour('svg.wide line:not(.relationship)')).toBe('rgb(119, 119, 119)')
})

test('on paper, the timeline is set in the size of the rest', async () => {
  const page = await printed('/')
  const sizes = await page.evaluate(() => {
    const sizeOf = (element: Element | null | undefined) =>
      element ? getComputedStyle(element).fontSize : ''
    const shadow = document.querySelector('annals-timeline')?.shadowRoot
    return [sizeOf(document.body), sizeOf(shadow?.querySelector('[part=summary]'))]
  })

  // 10.5 points are 14 pixels.
  expect(sizes).toEqual(['14px', '14px'])
})

test('on paper, there is nothing to go back by, nor to open', async () => {
  const page = await printed('/article/annals-seed-stargate')
  expect(await page.locator('.back').filter({ visible: true }).count()).toBe(0)

  const event = await printed('/event/stargate-announcement')
  const closed = event.locator('details:not([open]) > summary').first()
  expect(await closed.evaluate((summary) => getComputedStyle(summary).listStyleType)).toBe('none')
})
