import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { drawn, eventually, newsroomPages, titles, told } from './newsroom.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = newsroomPages(site, useOtherSite(), browser)

describe('in the page of a newsroom', () => {
  test('the events of a story are shown in the page’s language, with dates as they are known', async () => {
    const page = await newsroom.open(
      '<div lang="de"><annals-timeline story="stargate"></annals-timeline></div>',
    )
    await drawn(page)

    const item = page.locator('#event-musk-funding-post')
    expect(await item.locator('[part=heading]').textContent()).toBe(
      'zwischen 21. und 22. Januar 2025',
    )
    expect(await item.locator('[part=link]').textContent()).toBe(
      'Musk bestreitet auf X die Finanzierung von Stargate',
    )
    expect(await item.locator('[part=participant]').allTextContents()).toEqual([
      'Elon Musk schreibt',
      'SoftBank Thema',
    ])
    expect(await item.locator('blockquote q').textContent()).toBe(
      'Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert. Das habe ich aus sicherer Quelle.',
    )
    expect(await item.locator('figcaption').textContent()).toBe('Elon Musk, übersetzt')
    expect(await item.locator('[part=source-count]').textContent()).toBe('1 Quelle')
  })

  test('what stands between its tags is shown until the first answer', async () => {
    const page = await newsroom.open('')
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/graphql?*', async (route) => {
      await held
      await route.continue()
    })
    await page.evaluate(() => {
      document.body.innerHTML = '<annals-timeline><p id="fallback">In short</p></annals-timeline>'
    })
    await page.getByText('Loading …').waitFor()
    expect(await page.locator('#fallback').isVisible()).toBe(true)

    answer()
    await drawn(page)
    expect(await page.locator('#fallback').isVisible()).toBe(false)
  })

  test('timeline-load tells how many events there are', async () => {
    const page = await newsroom.open('<annals-timeline page-size="4"></annals-timeline>')
    await drawn(page)

    expect(await told(page, 'timeline-load')).toMatchObject([{ totalCount: 10, shown: 4 }])
  })

  test('a choice can be stopped by the page, and otherwise leads to the event', async () => {
    const page = await newsroom.open('<annals-timeline></annals-timeline>')
    await drawn(page)
    const link = page.locator('#event-jan6-amnesty [part=link]')
    await page.evaluate(() => {
      addEventListener('timeline-select', (event) => event.preventDefault(), { once: true })
    })
    await link.click()
    expect(await told(page, 'timeline-select')).toMatchObject([{ slug: 'jan6-amnesty' }])
    expect(new URL(page.url()).pathname).toBe('/article')

    await link.click({ noWaitAfter: true })
    await page.waitForURL(`${site.origin}/event/jan6-amnesty`)
    browser.takeTroubles()
  })

  test('changed attributes load it once more, several at once', async () => {
    const page = await newsroom.open('<annals-timeline></annals-timeline>')
    await drawn(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.evaluate(() => {
      const timeline = document.querySelector('annals-timeline')
      Object.assign(timeline ?? {}, { kinds: ['lawsuit', 'pardon'], order: 'happened-desc' })
    })

    await eventually(() => titles(page)).toEqual([
      'Trump pardons Silk Road founder Ross Ulbricht',
      'Musk sues OpenAI and Altman',
    ])
    expect(asked).toHaveLength(1)
    expect(
      await page.locator('annals-timeline').evaluate((timeline) => timeline.outerHTML),
    ).toContain('kinds="lawsuit,pardon" order="happened-desc"')
  })

  test('sources and their evidence are loaded when they are opened', async () => {
    const page = await newsroom.open('<annals-timeline language="de"></annals-timeline>')
    await drawn(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.locator('#event-musk-staff-jan6 summary').click()

    const source = page.locator('#event-musk-staff-jan6 [part=source]')
    await source.waitFor()
    expect(await source.locator('mark').textContent()).toMatch(/^Danach, zwischen Montag und/)
    expect(asked.map((address) => new URL(address).searchParams.get('documentId'))).toEqual([
      'EventSources',
    ])
  })

  test('words in a language of the page’s own replace all of ours', async () => {
    const page = await newsroom.open(
      `<annals-timeline language="fr,de" page-size="2" messages='{"more": "Plus d’événements", "sources": {"one": "{n} source", "other": "{n} sources"}, "GRANTOR": "accorde"}'></annals-timeline>`,
    )
    await drawn(page)

    expect(await page.locator('[part=more]').textContent()).toBe('Plus d’événements')
    expect(await page.locator('#event-jan6-amnesty [part=role]').textContent()).toBe('accorde')
    expect(await page.locator('[part=timeline]').getAttribute('lang')).toBe('fr')
    expect(await page.locator('#event-jan6-amnesty [part=title]').getAttribute('lang')).toBe('de')
  })

  test('a policy without inline styles and with trusted types is kept', async () => {
    const page = await newsroom.open('', {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' ${site.origin}; connect-src ${site.origin}; img-src data:; style-src 'none'; require-trusted-types-for 'script'; trusted-types annals-timeline">`,
    })
    await page.evaluate(() => document.body.append(document.createElement('annals-timeline')))
    await drawn(page)
  })
})

describe('an element that its page moves', () => {
  const timelineOf = async () => {
    const page = await newsroom.open(
      '<annals-timeline page-size="1"></annals-timeline><section></section>',
    )
    await drawn(page)
    return page
  }

  test('shows the sources of its events as before', async () => {
    const page = await timelineOf()
    await page.evaluate(() => {
      const timeline = document.querySelector('annals-timeline') as HTMLElement
      document.querySelector('section')?.append(timeline)
    })
    await page.locator('section summary').click()

    await page.locator('section [part=source]').waitFor()
  })

  test('takes a change of an attribute along', async () => {
    const page = await timelineOf()
    await page.evaluate(() => {
      const timeline = document.querySelector('annals-timeline') as HTMLElement
      timeline.setAttribute('page-size', '2')
      document.querySelector('section')?.append(timeline)
    })
    await eventually(() => titles(page)).toHaveLength(2)
  })

  test('shows what was asked for while it was in no page', async () => {
    const page = await timelineOf()
    await page.evaluate(() => {
      const timeline = document.querySelector('annals-timeline') as HTMLElement
      timeline.remove()
      timeline.setAttribute('page-size', '3')
      document.querySelector('section')?.append(timeline)
    })
    await eventually(() => titles(page)).toHaveLength(3)
  })
})

test('properties that a page has set before the script was there count', async () => {
  const page = await newsroom.open('<annals-timeline></annals-timeline>')
  await drawn(page)
  await page.evaluate(() => {
    // As an element that is not defined yet would have them.
    const timeline = document.createElement('annals-timeline')
    for (const [name, value] of Object.entries({ pageSize: 3, kinds: ['lawsuit'] })) {
      Object.defineProperty(timeline, name, { value, configurable: true, writable: true })
    }
    document.querySelector('annals-timeline')?.replaceWith(timeline)
  })
  await eventually(() => titles(page)).toEqual(['Musk sues OpenAI and Altman'])

  await page.evaluate(() =>
    Object.assign(document.querySelector('annals-timeline') ?? {}, { kinds: ['pardon'] }),
  )
  await eventually(() => titles(page)).toEqual(['Trump pardons Silk Road founder Ross Ulbricht'])
})

test('a language around it that is mistyped is read as it was meant, or passed over', async () => {
  const german = await newsroom.open('<div lang="de_DE"><annals-timeline></annals-timeline></div>')
  await drawn(german)
  expect(await german.locator('[part=count]').textContent()).toBe('10 Ereignisse')

  const unknown = await newsroom.open('<div lang="x"><annals-timeline></annals-timeline></div>')
  await drawn(unknown)
  expect(await unknown.locator('[part=count]').textContent()).toBe('10 events')
})

test('texts that nobody has in a language are in that of the words around them', async () => {
  const page = await newsroom.open('<annals-timeline language="fr"></annals-timeline>')
  await drawn(page)

  expect((await titles(page))[0]).toBe('Musk sues OpenAI and Altman')
})

test('the number of all events stays, and what is shown is told', async () => {
  const page = await newsroom.open('<annals-timeline page-size="4"></annals-timeline>')
  await drawn(page)
  await page.getByRole('button', { name: 'More events' }).click()

  await eventually(() => page.getByRole('status').textContent()).toBe('8 shown')
  expect(await page.locator('[part=count]').textContent()).toBe('10 events')
})

describe('by keyboard', () => {
  test('Page Down and Up, End and Home move between events', async () => {
    const page = await newsroom.open('<annals-timeline></annals-timeline>')
    await drawn(page)
    const focused = () =>
      page.evaluate(
        () =>
          document
            .querySelector('annals-timeline')
            ?.shadowRoot?.activeElement?.closest('[part=event]')?.id,
      )
    await page.locator('#event-musk-openai-lawsuit [part=link]').focus()
    const moves: (string | undefined)[] = []
    for (const key of ['PageDown', 'PageDown', 'PageUp', 'End', 'Home', 'PageUp']) {
      await page.keyboard.press(key)
      moves.push(await focused())
    }

    expect(moves).toEqual([
      'event-jan6-amnesty',
      'event-musk-staff-jan6',
      'event-jan6-amnesty',
      'event-trump-press-remarks',
      'event-musk-openai-lawsuit',
      'event-musk-openai-lawsuit',
    ])
  })

  test('Page Down at the last event loads further ones and goes on to them', async () => {
    const page = await newsroom.open('<annals-timeline page-size="2"></annals-timeline>')
    await drawn(page)
    await page.locator('#event-jan6-amnesty [part=link]').focus()
    await page.keyboard.press('PageDown')

    await eventually(() =>
      page.evaluate(
        () =>
          document
            .querySelector('annals-timeline')
            ?.shadowRoot?.activeElement?.closest('[part=event]')?.id,
      ),
    ).toBe('event-musk-staff-jan6')
  })

  test('Page Down at the very last event, and Page Up at the very first, ask for nothing', async () => {
    const page = await newsroom.open('<annals-timeline></annals-timeline>')
    await drawn(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.locator('[part=link]').last().focus()
    await page.keyboard.press('PageDown')
    await page.locator('[part=link]').first().focus()
    await page.keyboard.press('PageUp')
    await page.waitForTimeout(200)

    expect(asked).toEqual([])
    expect(await told(page, 'timeline-error')).toEqual([])
  })

  test('Page Up at the first event that is shown loads those before it', async () => {
    const page = await newsroom.open('<annals-timeline page-size="2"></annals-timeline>')
    await drawn(page)
    await page.locator('[part=bar]').last().click()
    await eventually(async () => (await titles(page))[0]).toMatch(/press/)
    await page.keyboard.press('PageUp')

    await eventually(() => titles(page)).toHaveLength(3)
  })
})
