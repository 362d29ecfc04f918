import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { showMarkup } from '../../support/browser/test-page.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = useOtherSite()

describe('a Tab walk', () => {
  test('tells each stop in order, in open shadow roots too', async () => {
    const page = await browser.newPage()
    await showMarkup(
      page,
      `<a href="/one" class="plain">One</a>
       <div><template shadowrootmode="open"><button part="more" aria-label="Load more">+</button></template></div>
       <p tabindex="0">Text</p>`,
    )

    expect(await tabWalk(page)).toEqual({
      stops: [
        { role: 'link', name: 'One', tag: 'a.plain', href: '/one', focusVisible: true },
        {
          role: 'button',
          name: 'Load more',
          tag: 'button::part(more)',
          href: null,
          focusVisible: true,
        },
        // Chromium names by its text what has the focus and no name of its own.
        { role: 'paragraph', name: 'Text', tag: 'p', href: null, focusVisible: true },
      ],
      unreached: [],
    })
  })

  test('tells links and controls that it did not come to, but no hidden or disabled ones', async () => {
    const page = await browser.newPage()
    await showMarkup(
      page,
      `<a href="/one">One</a>
       <div><template shadowrootmode="open"><a href="/two" tabindex="-1">Two</a></template></div>
       <button disabled>Three</button><a href="/four" hidden>Four</a>
       <h2 tabindex="-1">Where a link within the page leads</h2><b role="button">Five</b>`,
    )

    const { stops, unreached } = await tabWalk(page)
    expect(stops.map(({ name }) => name)).toEqual(['One'])
    expect(unreached).toEqual(['<a href="/two" tabindex="-1">Two</a>', '<b role="button">Five</b>'])
  })

  test('tells where the focus cannot be seen', async () => {
    const page = await browser.newPage()
    await showMarkup(
      page,
      `<style>.bare { outline: none } .shadow:focus { outline: none; box-shadow: 0 0 0 3px red }</style>
       <a href="/one" class="bare">One</a> <a href="/two" class="shadow">Two</a>
       <a href="/three" style="opacity: 0">Three</a> <a href="/four" class="bare">Four</a>`,
    )

    const { stops } = await tabWalk(page)
    expect(stops.map(({ name, focusVisible }) => [name, focusVisible])).toEqual([
      ['One', false],
      ['Two', true],
      ['Three', false],
      ['Four', false],
    ])
  })

  test('takes a group of radio buttons as one control', async () => {
    const page = await browser.newPage()
    await showMarkup(
      page,
      '<label><input type="radio" name="order" checked>First</label><label><input type="radio" name="order">Last</label>',
    )

    const { stops, unreached } = await tabWalk(page)
    expect(stops.map(({ role, name }) => [role, name])).toEqual([['radio', 'First']])
    expect(unreached).toEqual([])
  })

  test('fails in a keyboard trap', async () => {
    const page = await browser.newPage()
    await showMarkup(page, '<button>One</button><button>Two</button><button>Three</button>')
    await page.evaluate(() => {
      const [, two, three] = document.querySelectorAll('button')
      three?.addEventListener('keydown', (event) => {
        event.preventDefault()
        two?.focus()
      })
    })

    await expect(tabWalk(page)).rejects.toThrow(
      'Tab goes from button "Three" (button) back to button "Two" (button)',
    )
  })

  test('takes a frame as one stop, and goes on behind it', async () => {
    newsroom.show(
      '/',
      `<!doctype html><html lang="en"><title>News</title><a href="/before">Before</a>
       <iframe title="Timeline" srcdoc="<button>In</button><button>Here</button>"></iframe>
       <a href="/after">After</a>`,
    )
    const page = await browser.newPage({ origins: [newsroom.origin] })
    await page.goto(newsroom.origin)

    const { stops, unreached } = await tabWalk(page)
    expect(stops.map(({ role, name }) => [role, name])).toEqual([
      ['link', 'Before'],
      ['Iframe', 'Timeline'],
      ['link', 'After'],
    ])
    expect(unreached).toEqual([])
  })

  test('fails where it does not come round in time', async () => {
    const page = await browser.newPage()
    await showMarkup(page, '<button>One</button><button>Two</button><button>Three</button>')

    await expect(tabWalk(page, { limit: 3 })).rejects.toThrow(
      'Tab has not come round after 3 times; it is at button "Three" (button)',
    )
    // A walk begins at the top of the page, wherever the focus was.
    expect((await tabWalk(page, { limit: 4 })).stops).toHaveLength(3)
  })

  test('works in a page without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await showMarkup(page, '<a href="/one">One</a><details><summary>More</summary>Text</details>')

    const { stops } = await tabWalk(page)
    expect(stops.map(({ name }) => name)).toEqual(['One', 'More'])
  })
})
