import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { showMarkup } from '../../support/browser/test-page.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = useOtherSite()

describe('what a page must not do is noted', () => {
  test('a request to another origin, which does not leave the machine', async () => {
    const page = await browser.newPage()
    await showMarkup(page, '<img src="http://tracker.example/pixel.png" alt="">')

    expect(browser.takeTroubles()).toEqual([
      'asked another origin: http://tracker.example/pixel.png (from image)',
      expect.stringMatching(/^logged an error: .*ERR_NAME_NOT_RESOLVED/),
    ])
  })

  test('a socket to another origin', async () => {
    newsroom.show('/', '<!doctype html><title>News</title>')
    const page = await browser.newPage({ origins: [newsroom.origin] })
    await page.goto(newsroom.origin)
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          new WebSocket('ws://tracker.example/').onerror = resolve
        }),
    )

    expect(browser.takeTroubles()).toContain(
      'asked another origin: http://tracker.example/ (from websocket)',
    )
  })

  test('a request to another port of this machine, unless the test allows it', async () => {
    newsroom.show('/', '<!doctype html><title>News</title>')
    const stranger = await browser.newPage()
    await stranger.goto(newsroom.origin)
    expect(browser.takeTroubles()[0]).toBe(
      `asked another origin: ${newsroom.origin}/ (from document)`,
    )

    const known = await browser.newPage({ origins: [newsroom.origin] })
    await known.goto(newsroom.origin)
    expect(browser.takeTroubles()).toEqual([])
  })

  test('what the content security policy stops', async () => {
    const page = await browser.newPage()
    await showMarkup(page, '<script>document.title = "hacked"</script>')

    expect(await page.title()).toBe('Test')
    expect(browser.takeTroubles()).toEqual([
      expect.stringMatching(/^logged an error: .*Content Security Policy/),
    ])
  })

  test('an error that is logged, and one that nobody catches', async () => {
    const page = await browser.newPage()
    await showMarkup(page, '')
    const thrown = page.waitForEvent('pageerror')
    await page.evaluate(() => {
      console.error('it broke')
      setTimeout(() => {
        throw new TypeError('it threw')
      })
    })
    await thrown

    expect(browser.takeTroubles()).toEqual([
      expect.stringMatching(/^logged an error: it broke/),
      expect.stringMatching(/^threw: TypeError: it threw/),
    ])
  })

  test.fails('and fails the test that does not take it', async () => {
    const page = await browser.newPage()
    await showMarkup(page, '')
    await page.evaluate(() => console.error('it broke'))
  })

  test('a missing file', async () => {
    const page = await browser.newPage()
    await showMarkup(page, '<img src="/missing.png" alt="">')

    expect(browser.takeTroubles()).toEqual([
      expect.stringMatching(/^logged an error: .*404.*missing\.png\)$/),
    ])
  })
})

describe('the options of a page', () => {
  test('reach its media queries and its requests', async () => {
    const page = await browser.newPage({
      width: 320,
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      forcedColors: 'active',
      locale: 'de',
    })
    await showMarkup(page, '')
    const matches = await page.evaluate(() => [
      innerWidth,
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
      matchMedia('(forced-colors: active)').matches,
      navigator.language,
    ])

    expect(matches).toEqual([320, true, true, true, 'de'])
  })

  test('keep its scripts from running, and not those of the test', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await showMarkup(page, '<noscript><p id="without">No JavaScript</p></noscript>')

    expect(await page.evaluate(() => document.querySelector('#without')?.textContent)).toBe(
      'No JavaScript',
    )
  })

  test('set it from right to left, on every page that it goes to', async () => {
    const page = await browser.newPage({ direction: 'rtl' })
    await showMarkup(page, '<p>One</p>')
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl')
    await page.reload()
    expect(await page.evaluate(() => document.dir)).toBe('rtl')
  })
})
