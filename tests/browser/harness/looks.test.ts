import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { compressedSize } from '../../support/browser/compressed-size.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { overflowingElements } from '../../support/browser/overflowing-elements.ts'
import { showMarkup } from '../../support/browser/test-page.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = useOtherSite()

describe('axe', () => {
  test('finds nothing wrong in a page without fault', async () => {
    const page = await browser.newPage()
    await showMarkup(page, '<p>Text</p>')

    expect(await axeViolations(page)).toEqual([])
  })

  test('finds low contrast in an open shadow root, and tells where', async () => {
    const page = await browser.newPage()
    await showMarkup(
      page,
      '<div id="host"><template shadowrootmode="open"><p style="color: #bbb">Pale</p></template></div>',
    )

    expect(await axeViolations(page)).toEqual([
      // #bbb on white is 1.92:1 by the formula of WCAG 2; axe cuts the second place off.
      expect.stringMatching(/^color-contrast \(serious\): #host >>> p: .*contrast of 1\.9/),
    ])
  })

  test('finds a picture without a text in a sandboxed frame, and names the frame', async () => {
    newsroom.show(
      '/',
      `<!doctype html><html lang="en"><title>News</title><main><h1>News</h1>
       <iframe title="Timeline" sandbox="allow-scripts" src="/embedded"></iframe></main>`,
    )
    newsroom.show(
      '/embedded',
      '<!doctype html><html lang="en"><title>In</title><main><h1>In</h1><img src="data:,"></main>',
    )
    const page = await browser.newPage({ origins: [newsroom.origin] })
    await page.goto(newsroom.origin)

    expect(await axeViolations(page)).toEqual([
      expect.stringMatching(/^image-alt \(critical\): http:[^ ]+\/embedded img: /),
    ])
  })
})

describe('overflowing elements', () => {
  test('are told with how far they reach, a word in a narrow element too', async () => {
    const page = await browser.newPage({ width: 320 })
    await showMarkup(
      page,
      `<style>body { margin: 0 }</style>
       <div id="wide" style="width: 400px">Wide</div>
       <div id="host"><template shadowrootmode="open"><i style="display: block; width: 500px">In</i></template></div>
       <p id="word" style="width: 100px; white-space: nowrap">${'word '.repeat(100)}</p>`,
    )

    expect(await overflowingElements(page)).toEqual([
      'div#wide reaches from 0 to 400 of 320 px',
      'i reaches from 0 to 500 of 320 px',
      expect.stringMatching(/^p#word reaches from 0 to \d{4} of 320 px$/),
    ])
  })

  test('are none where what is wide scrolls in a box of its own', async () => {
    const page = await browser.newPage({ width: 320 })
    await showMarkup(
      page,
      '<div style="overflow-x: auto"><div style="width: 900px">Wide</div></div>',
    )

    expect(await overflowingElements(page)).toEqual([])
  })
})

test('the compressed size of what repeats itself is small', () => {
  const { plain, gzip, brotli } = compressedSize('ä'.repeat(5_000))

  expect(plain).toBe(10_000)
  expect(gzip).toBeLessThan(100)
  expect(brotli).toBeLessThan(gzip)
})
