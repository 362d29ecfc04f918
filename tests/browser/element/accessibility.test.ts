import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { overflowingElements } from '../../support/browser/overflowing-elements.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { drawn, newsroomPages } from './newsroom.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = newsroomPages(site, useOtherSite(), browser)

/** With everything that it can show: quotations, open sources, a histogram, both buttons. */
const TIMELINE = '<annals-timeline page-size="6" language="de"></annals-timeline>'

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  describe.each(['ltr', 'rtl'] as const)('set %s', (direction) => {
    test.each([320, 1280])('at %i px nothing is wrong, and nothing reaches out', async (width) => {
      const page = await newsroom.open(
        direction === 'rtl' ? TIMELINE.replace('"de"', `"ar,de" messages='{}'`) : TIMELINE,
        { colorScheme, direction, width },
      )
      await drawn(page)
      await page.locator('summary').first().click()
      await page.locator('[part=source]').first().waitFor()

      expect(await axeViolations(page)).toEqual([])
      expect(await overflowingElements(page)).toEqual([])
      expect(await page.locator('[part=timeline]').getAttribute('dir')).toBe(direction)
    })
  })
})

test('in forced colours nothing is wrong, and the knots are seen', async () => {
  const page = await newsroom.open(TIMELINE, { forcedColors: 'active' })
  await drawn(page)
  expect(await axeViolations(page)).toEqual([])
})

test('a Tab walk comes to every event and control, and its focus is seen', async () => {
  const page = await newsroom.open(TIMELINE)
  await drawn(page)
  const { stops, unreached } = await tabWalk(page)

  expect(unreached).toEqual([])
  expect(stops.filter(({ focusVisible }) => !focusVisible)).toEqual([])
  expect(stops.filter(({ tag }) => tag.includes('part(link)')).map(({ name }) => name)).toEqual([
    'Musk verklagt OpenAI und Altman',
    'Trump gewährt den Randalierern vom 6. Januar pauschal Amnestie',
    'Musk entsendet Personal zur Freilassung der Januar-6-Häftlinge',
    'Trump stellt das KI-Projekt Stargate vor',
    'Trump begnadigt Silk-Road-Gründer Ross Ulbricht',
    'Musk bestreitet auf X die Finanzierung von Stargate',
  ])
  expect(stops.slice(0, 3).map(({ role, name }) => `${role} ${name}`)).toEqual([
    'button 20. Januar 2025: 2 Ereignisse',
    'button 21. Januar 2025: 6 Ereignisse',
    'button 23. Januar 2025: 1 Ereignis',
  ])
})

test('nothing moves', async () => {
  const page = await newsroom.open(TIMELINE, { reducedMotion: 'reduce' })
  await drawn(page)
  const moving = await page.locator('annals-timeline').evaluate(
    (timeline) =>
      [...(timeline.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || transitionDuration !== '0s'
      }).length,
  )
  expect(moving).toBe(0)
})

test('on paper there are no controls, and each event is kept together', async () => {
  const page = await newsroom.open(TIMELINE)
  await drawn(page)
  await page.emulateMedia({ media: 'print' })

  expect(await page.locator('[part=more]').isVisible()).toBe(false)
  expect(await page.locator('[part=histogram]').isVisible()).toBe(false)
  expect(
    await page
      .locator('[part=event]')
      .first()
      .evaluate((item) => getComputedStyle(item).breakInside),
  ).toBe('avoid')
})
