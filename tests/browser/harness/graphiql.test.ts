import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)

test('GraphiQL opens with a tab for each documented example, and asks nobody else for anything', async () => {
  const page = await browser.open('/graphql')

  const tabs = page.locator('[role=tab] > button[aria-controls]')
  await tabs.first().waitFor()
  expect(await tabs.allTextContents()).toEqual([
    'StoryTimeline',
    'WhoDisputesIt',
    'Relationships',
    'TimelineWidget',
    'FindTheEvent',
  ])
})
