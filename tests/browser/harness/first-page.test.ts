import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { overflowingElements } from '../../support/browser/overflowing-elements.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)

describe.each([
  { width: 320, colorScheme: 'light', direction: 'ltr' },
  { width: 1280, colorScheme: 'dark', direction: 'rtl' },
] as const)('the first page at $width px, $colorScheme, $direction', (options) => {
  test('has nothing that axe finds wrong, and fits', async () => {
    const page = await browser.open('/', options)

    expect(await axeViolations(page)).toEqual([])
    expect(await overflowingElements(page)).toEqual([])
  })

  test('is reached by Tab in all of its links and controls, and shows where the focus is', async () => {
    const page = await browser.open('/', options)

    const { stops, unreached } = await tabWalk(page)
    expect(stops.filter(({ focusVisible }) => !focusVisible)).toEqual([])
    expect(unreached).toEqual([])
  })
})
