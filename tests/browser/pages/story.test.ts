import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)

test.for(['/story/stargate', '/story/stargate?order=editor', '/stories'])(
  'every link and control of %s is reached by Tab',
  async (path) => {
    const page = await browser.open(path)
    const { stops, unreached } = await tabWalk(page)

    expect(unreached).toEqual([])
    expect(stops.filter(({ focusVisible }) => !focusVisible)).toEqual([])
    expect(stops.filter(({ name }) => name === '')).toEqual([])
  },
)

test('a reader goes from the stories to an event of one, without JavaScript', async () => {
  const page = await browser.open('/stories', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'The dispute over the Stargate project' }).click()
  await page.getByRole('link', { name: 'As the editors tell it' }).click()
  await page.getByRole('link', { name: 'Trump presents the Stargate AI project' }).click()

  expect(new URL(page.url()).pathname).toBe('/event/stargate-announcement')
})
