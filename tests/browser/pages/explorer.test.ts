import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'

const site = useSite()
const browser = useBrowser(site)

const EVENTS = 10

describe('by keyboard', () => {
  test.for([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
    'every event and control is reached, and seen to be ($javaScriptEnabled)',
    async ({ javaScriptEnabled }) => {
      const page = await browser.open('/?page-size=4', { javaScriptEnabled })
      const { stops, unreached } = await tabWalk(page)

      expect(unreached).toEqual([])
      expect(stops.filter(({ focusVisible }) => !focusVisible)).toEqual([])
      expect(stops.filter(({ name }) => name === '')).toEqual([])
      const events = stops.filter(({ tag }) => tag.endsWith('::part(link)'))
      expect(events).toHaveLength(4)
      expect(stops[0]?.href).toBe('#main')
    },
  )

  test('the first link skips to the content', async () => {
    const page = await browser.open('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})

describe('without JavaScript', () => {
  const open = (path: string) => browser.open(path, { javaScriptEnabled: false })

  test('words are searched by the form, and what was chosen before stays', async () => {
    const page = await open('/?actors=elon-musk')
    await page.getByLabel('Words').fill('court')
    await page.getByLabel('Order').selectOption('Newest first')
    await page.getByRole('button', { name: 'Show' }).click()

    expect(new URL(page.url()).search).toBe(
      '?actors=elon-musk&text=court&order=happened-desc&group-by=day',
    )
    expect(await page.getByRole('link', { name: 'Musk sues OpenAI and Altman' }).isVisible()).toBe(
      true,
    )
    expect(await page.getByText('1 event', { exact: true }).isVisible()).toBe(true)
  })

  test('a click narrows down, and another takes it back', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Kind: Pardon, 1 event' }).click()
    await page.getByText('1 event', { exact: true }).waitFor()
    await page
      .getByRole('navigation', { name: 'Narrowed down by' })
      .getByRole('link', { name: 'Remove Kind: Pardon' })
      .click()

    await page.getByText(`${EVENTS} events`, { exact: true }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  test('a bar of the histogram narrows down to its day', async () => {
    const page = await open('/')
    await page.getByRole('link', { name: '23 January 2025: 1 event began' }).click()

    expect(new URL(page.url()).search).toBe('?during=2025-01-23')
    expect(await page.getByRole('link', { name: 'Remove When: 23 January 2025' }).isVisible()).toBe(
      true,
    )
  })

  test('no button is shown that would need it', async () => {
    const page = await open('/')

    expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0)
  })
})

test('GraphiQL opens with the query and its variables', async () => {
  const page = await browser.open('/?actors=elon-musk')
  await page.getByRole('button', { name: 'Open in GraphiQL' }).click()
  await page.locator('[role=tab] > button[aria-controls]').first().waitFor()

  const options = await page.locator('#graphiql-options').textContent()
  const { defaultTabs } = JSON.parse(options ?? '') as {
    defaultTabs: { query: string; variables: string }[]
  }
  expect(defaultTabs[0]?.query).toMatch(/^query Timeline\(/)
  expect(JSON.parse(defaultTabs[0]?.variables ?? '')).toMatchObject({
    filter: { actors: ['elon-musk'] },
  })
})

test('the text of a query is copied, which is said', async () => {
  const page = await browser.open('/?actors=elon-musk')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const button = page.getByRole('button', { name: 'Copy: Variables' })
  await button.click()

  await page.getByText('Copied', { exact: true }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(copied)).toMatchObject({ filter: { actors: ['elon-musk'] } })
})
