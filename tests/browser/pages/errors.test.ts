import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { overflowingElements } from '../../support/browser/overflowing-elements.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)

describe.for([
  [404, '/event/none'],
  [400, '/?during=foo&kinds=robbery&actors=elon-musk&order=sideways&language=de'],
  [400, '/?after=a&before=b&language=de'],
] as const)('the page of a %i: %s', ([status, path]) => {
  test.for(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [320, 1280].map((width) => ({ colorScheme, width })),
    ),
  )('is accessible and fits, $colorScheme at $width px', async (options) => {
    const page = await browser.open(path, options)

    expect(await axeViolations(page)).toEqual([])
    expect(await overflowingElements(page)).toEqual([])
    // Browsers log such answers; nothing else went wrong.
    expect(browser.takeTroubles()).toEqual([
      expect.stringMatching(
        new RegExp(`^logged an error: .*responded with a status of ${status}\\b`),
      ),
    ])
  })
})
