import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { overflowingElements } from '../../support/browser/overflowing-elements.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)

const PAGES = {
  'the explorer':
    '/?actors=elon-musk,sam-altman&kinds=post,lawsuit&story=stargate&during=2025-01&text=Altman',
  'the explorer without a result': '/?actors=donald-trump&kinds=lawsuit',
  'a story': '/story/stargate',
  'a story in the order of its editors': '/story/stargate?order=editor',
  'the stories': '/stories',
}

const VARIANTS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['ltr', 'rtl'] as const).flatMap((direction) =>
    [320, 1280].map((width) => ({ colorScheme, direction, width })),
  ),
)

describe.for(Object.entries(PAGES))('%s', ([, path]) => {
  test('is accessible and fits, light and dark, in both directions, narrow and wide', async () => {
    const page = await browser.open(path, { locale: 'de' })
    // Loaded once: all of these may change while somebody reads.
    for (const { colorScheme, direction, width } of VARIANTS) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((set) => {
        document.documentElement.dir = set
      }, direction)
      const variant = `${colorScheme} ${direction} at ${width} px`
      expect(await axeViolations(page), variant).toEqual([])
      expect(await overflowingElements(page), variant).toEqual([])
    }
  })

  test('fits between the widths of a telephone and a desk', async () => {
    const page = await browser.open(path)
    for (const width of [400, 640, 768, 959, 960]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await overflowingElements(page), `${width} px`).toEqual([])
    }
  })

  test('is readable with more contrast and forced colours', async () => {
    const page = await browser.open(path, { forcedColors: 'active' })
    await page.emulateMedia({ contrast: 'more' })

    expect(await axeViolations(page)).toEqual([])
  })
})

test('in print there is what was reported, and nothing to press', async () => {
  const page = await browser.open('/')
  await page.emulateMedia({ media: 'print' })

  expect(
    await page.locator('form, #facets, #reuse, .sections').filter({ visible: true }).count(),
  ).toBe(0)
  expect(await page.getByText('Trump presents the Stargate AI project').isVisible()).toBe(true)
})

test('where motion is not wanted, the page jumps', async () => {
  const behaviour = async (reducedMotion: 'reduce' | 'no-preference') => {
    const page = await browser.open('/', { reducedMotion })
    return page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
  }

  expect(await behaviour('reduce')).toBe('auto')
  expect(await behaviour('no-preference')).toBe('smooth')
})
