import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { overflowingElements } from '../../support/browser/overflowing-elements.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { ENTITY_PAGES } from './entity-pages.ts'

const site = useSite()
const browser = useBrowser(site)

/** What is there on demand is looked at too. */
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

describe.for(Object.entries(ENTITY_PAGES))('the page of %s', ([, path]) => {
  test.for(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      (['ltr', 'rtl'] as const).flatMap((direction) =>
        [320, 1280].map((width) => ({ colorScheme, direction, width })),
      ),
    ),
  )('is accessible and fits, $colorScheme $direction at $width px', async (options) => {
    const page = await browser.open(path, { ...options, locale: 'de' })
    await openAll(page)

    expect(await axeViolations(page)).toEqual([])
    expect(await overflowingElements(page)).toEqual([])
  })

  test('fits between the widths of a telephone and a desk', async () => {
    const page = await browser.open(path, { width: 768 })
    await openAll(page)

    expect(await overflowingElements(page)).toEqual([])
  })

  test('is readable with more contrast and forced colours', async () => {
    const page = await browser.open(path, { forcedColors: 'active' })
    await page.emulateMedia({ contrast: 'more' })

    expect(await axeViolations(page)).toEqual([])
  })

  test('is walked through by Tab, with the focus in sight', async () => {
    const page = await browser.open(path)
    const { stops, unreached } = await tabWalk(page)

    expect(unreached).toEqual([])
    expect(stops.filter(({ focusVisible }) => !focusVisible)).toEqual([])
    expect(stops.filter(({ name }) => name === '')).toEqual([])
  })
})

describe('without JavaScript', () => {
  const withoutScript = { javaScriptEnabled: false }

  test('a reader goes from an event to its evidence in the article, and from there to what it supports', async () => {
    const page = await browser.open('/event/stargate-announcement', withoutScript)
    await page.locator('#sources .evidence a').first().click()

    expect(new URL(page.url()).pathname).toBe('/article/annals-seed-stargate')
    // All of the sentence, whatever passages are within it.
    expect((await page.locator(':target mark').allTextContents()).join('')).toBe(
      'Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert.',
    )
    const number = page.locator('.note a').first()
    const target = (await number.getAttribute('href')) ?? ''
    await number.click()
    expect(await page.locator(target).isVisible()).toBe(true)
  })

  test('a reader goes through the picture of a network to another actor', async () => {
    const page = await browser.open('/actor/elon-musk', withoutScript)
    await page.locator('svg.wide a', { hasText: 'Sam Altman' }).click()

    expect(new URL(page.url()).pathname).toBe('/actor/sam-altman')
    expect(await page.locator('h1').textContent()).toBe('Sam Altman')
  })

  test('evidence opens on demand', async () => {
    const page = await browser.open('/event/stargate-announcement', withoutScript)
    const passage = page.locator('#participants mark').first()
    expect(await passage.isVisible()).toBe(false)
    await page.locator('#participants summary').first().click()

    expect(await passage.isVisible()).toBe(true)
  })
})

describe('the picture of a network', () => {
  test.for([
    [1280, 'wide'],
    [320, 'narrow'],
  ] as const)(
    'at %i px is the %s one, with labels of a size that can be read',
    async ([width, form]) => {
      const page = await browser.open('/actor/elon-musk', { width })
      const shown = page.locator('svg.graph').filter({ visible: true })

      expect(await shown.count()).toBe(1)
      expect(await shown.getAttribute('id')).toBe(`network-${form}`)
      const heights = await shown
        .locator('text')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height))
      // 13 px as drawn; a little less where the column is narrower than the drawing.
      expect(Math.min(...heights)).toBeGreaterThan(10)
    },
  )

  test('has no label over another, as the browser draws them', async () => {
    const page = await browser.open('/actor/donald-trump')
    const overlaps = await page.locator('svg.wide').evaluate((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((label) => ({
        name: label.textContent,
        box: label.getBoundingClientRect(),
      }))
      return boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right &&
              box.left < one.box.right &&
              one.box.top < box.bottom &&
              box.top < one.box.bottom,
          )
          .map(({ name }) => `${one.name} over ${name}`),
      )
    })

    expect(overlaps).toEqual([])
  })
})
