import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { eventually } from '../element/newsroom.ts'

const site = useSite()
const browser = useBrowser(site)
const other = useOtherSite()

const frame = (path: string, sandbox = 'allow-scripts') => {
  other.show(
    '/article',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title>
<script>
window.messages = []
addEventListener('message', ({ data, origin, source }) => {
  messages.push({ ...data, origin })
  const frame = document.querySelector('iframe')
  if (data.type === 'annals-height' && source === frame.contentWindow) frame.height = data.height
})
</script></head><body><main><h1>News</h1>
<iframe title="Timeline" width="400" height="200" sandbox="${sandbox}" src="${site.origin}${path}"></iframe></main></body></html>`,
  )
}
const messages = (page: Awaited<ReturnType<typeof browser.newPage>>) =>
  page.evaluate(() => (window as unknown as { messages: Record<string, unknown>[] }).messages)

describe('in a frame that may only run scripts', () => {
  test('the timeline is drawn, tells its height, and asks only its server', async () => {
    frame('/embed/timeline?story=stargate&page-size=4')
    const page = await browser.newPage({ origins: [other.origin] })
    await page.goto(`${other.origin}/article`)
    const inner = page.frameLocator('iframe')
    await inner.locator('[part=event]').first().waitFor()
    await eventually(() => page.locator('iframe').getAttribute('height')).not.toBe('200')
    const [height] = await messages(page)
    expect(height).toMatchObject({ type: 'annals-height', origin: 'null' })
    expect(await inner.locator('html').evaluate((html) => html.scrollHeight > innerHeight)).toBe(
      false,
    )

    // What the element asks for in a sandbox comes from nowhere.
    await inner.getByRole('link', { name: 'More events' }).click()
    await eventually(() => inner.locator('[part=event]').count()).toBe(8)
    await inner.locator('summary').first().click()
    await inner.locator('[part=source]').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('WordPress is told the height and what link was followed, by its secret', async () => {
    frame('/embed/timeline?story=stargate#?secret=abcdefghij')
    const page = await browser.newPage({ origins: [other.origin] })
    await page.goto(`${other.origin}/article`)
    await page.frameLocator('iframe').locator('[part=link]').first().click()

    await eventually(() => messages(page)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          message: 'height',
          secret: 'abcdefghij',
          value: expect.any(Number),
        }),
        expect.objectContaining({
          message: 'link',
          secret: 'abcdefghij',
          value: `${site.origin}/event/musk-openai-lawsuit`,
        }),
      ]),
    )
    browser.takeTroubles() // The sandbox has stopped the new tab, and says so.
  })

  test('a link opens a new tab where the sandbox lets it', async () => {
    frame('/embed/timeline?story=stargate', 'allow-scripts allow-popups')
    const page = await browser.newPage({ origins: [other.origin] })
    await page.goto(`${other.origin}/article`)
    const opened = page.waitForEvent('popup')
    await page.frameLocator('iframe').locator('[part=link]').first().click()

    // The tab has no address yet when it opens.
    await (await opened).waitForURL(`${site.origin}/event/musk-openai-lawsuit`)
    browser.takeTroubles()
  })
})

describe('without JavaScript', () => {
  test('the timeline is read, and turned by links', async () => {
    const page = await browser.open('/embed/timeline?page-size=4&language=de', {
      javaScriptEnabled: false,
    })
    expect(await page.locator('h1').textContent()).toBe('Zeitleiste')
    expect(await page.locator('[part=event]').count()).toBe(4)
    await page.getByRole('link', { name: 'Weitere Ereignisse' }).click()
    await page.waitForURL(/after=/)
    expect(await page.locator('[part=event]').first().getAttribute('id')).toBe(
      'event-ulbricht-pardon',
    )
    await page.getByRole('link', { name: 'Vorige Ereignisse' }).click()
    await page.waitForURL(/before=/)
    expect(await page.locator('[part=event]').first().getAttribute('id')).toBe(
      'event-musk-openai-lawsuit',
    )
    await page.getByRole('link', { name: '23. Januar 2025: 1 Ereignis' }).click()
    await page.waitForURL(/after=/)
    expect(await page.locator('[part=event]').first().getAttribute('id')).toBe(
      'event-trump-press-remarks',
    )
  })

  test('a Tab walk comes to every link', async () => {
    const page = await browser.open('/embed/timeline?page-size=4', { javaScriptEnabled: false })
    const { unreached, stops } = await tabWalk(page)

    expect(unreached).toEqual([])
    expect(stops.every(({ name, focusVisible }) => name !== '' && focusVisible)).toBe(true)
  })
})

test('with JavaScript, what the server drew is not asked for again', async () => {
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/embed/timeline?story=stargate')
  await page.locator('[part=link]').first().focus()
  await page.keyboard.press('End')
  await eventually(() =>
    page.evaluate(
      () =>
        document
          .querySelector('annals-timeline')
          ?.shadowRoot?.activeElement?.closest('[part=event]')?.id,
    ),
  ).toBe('event-trump-press-remarks')

  expect(asked.filter((path) => path === '/graphql')).toEqual([])
})

test.each([
  ['light', 'dark', 'rgb(255, 253, 248)'],
  ['dark', 'light', 'rgb(22, 22, 26)'],
] as const)(
  'is %s where it is told to be, whatever the system is',
  async (theme, colorScheme, ground) => {
    const page = await browser.open(`/embed/timeline?page-size=2&theme=${theme}`, { colorScheme })

    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground)
    expect(await axeViolations(page)).toEqual([])
  },
)

test('an address that is wrong is told on a page without links', async () => {
  const page = await browser.newPage()
  await page.goto('/embed/timeline?story=none')
  browser.takeTroubles() // The status is no success, which the browser notes.

  expect(await page.getByRole('alert').textContent()).toBe('There is no story "none".')
  expect(await page.locator('a').count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([320, 1280])('at %i px nothing is wrong', async (width) => {
    const page = await browser.open('/embed/timeline?page-size=5', { colorScheme, width })
    expect(await axeViolations(page)).toEqual([])
    await page.goto('/embed/event/musk-funding-post?language=de')
    expect(await axeViolations(page)).toEqual([])
    expect(await page.locator('[part=event]').count()).toBe(1)
  })
})
