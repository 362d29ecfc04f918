import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { overflowingElements } from '../../support/browser/overflowing-elements.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { decideBy, told, useReviewDesk } from './review-desk.ts'

const desk = useReviewDesk()

/** The pages of the review, each with something on it. */
async function paths(): Promise<readonly string[]> {
  const [proposal] = await desk.waiting()
  return [
    '/review',
    '/review/sign-in',
    `/review/${proposal}`,
    `/review/${proposal}?find=Trump`,
    '/review/bulk?threshold=0.5',
  ]
}

const DECIDE = 'mutation($id: ID!) { decide(proposalId: $id, decision: REJECT) { __typename } }'

async function expectFaultless(page: Page, what: string): Promise<void> {
  expect(await axeViolations(page), what).toEqual([])
  expect(await overflowingElements(page), what).toEqual([])
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each([320, 768, 1280])('at %i pixels', (width) => {
    test('axe finds nothing wrong, and nothing reaches beyond the sides', async () => {
      for (const path of await paths()) {
        await expectFaultless(await desk.open(path, { colorScheme, width }), path)
      }
    })
  })
})

describe.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)('from right to left, at %i pixels in %s colours', (width, colorScheme) => {
  test('axe finds nothing wrong, and nothing reaches beyond the sides', async () => {
    for (const path of await paths()) {
      await expectFaultless(await desk.open(path, { direction: 'rtl', width, colorScheme }), path)
    }
  })
})

describe.each([320, 1280])('after a decision, at %i pixels', (width) => {
  test('the proposal that was decided is without fault, and the line that tells it', async () => {
    const [first = '', second = ''] = await desk.waiting()
    await desk.ask(DECIDE, { id: first })
    await expectFaultless(await desk.open(`/review/${first}`, { width }), 'decided')
    const page = await desk.open(`/review/${second}`, { width })
    await decideBy(page, 's')
    await told(page, /^Skipped: /)
    await expectFaultless(page, 'the last decision')
  })

  test('a conflict is without fault, with scripts and without', async () => {
    const [first = '', second = ''] = await desk.waiting()
    const rival = await desk.site.createEditorToken(`Fritz Faster ${width}`)
    const page = await desk.open(`/review/${first}`, { width })
    await page.waitForLoadState('networkidle')
    const other = await desk.open(`/review/${second}`, { width })
    for (const id of [first, second]) await desk.ask(DECIDE, { id }, rival)

    await decideBy(page, 'a')
    await page.locator('#problems .complaint').waitFor()
    await expectFaultless(page, 'the notice')
    // As without scripts, which axe needs: no event is sent by this.
    await other.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('form.decide')
      form?.insertAdjacentHTML('beforeend', '<input name="decision" value="SKIP">')
      form?.submit()
    })
    await other.getByRole('heading', { name: 'Somebody was faster' }).waitFor()
    await expectFaultless(other, 'the page')
    expect(desk.browser.takeTroubles().every((one) => /409/.test(one))).toBe(true)
  })

  test('what was confirmed together is without fault, and what was undone', async () => {
    const page = await desk.open('/review/bulk?threshold=0.5', { width })
    await page.getByRole('button', { name: 'Confirm what is ticked' }).click()
    await page.getByRole('button', { name: 'Undo all of these' }).waitFor()
    await expectFaultless(page, 'confirmed')
    await page.getByRole('button', { name: 'Undo all of these' }).click()
    await page.getByRole('heading', { name: /undone$/ }).waitFor()
    await expectFaultless(page, 'undone')
  })
})

test('Tab reaches every link and control, and shows where it is', async () => {
  for (const path of await paths()) {
    const { stops, unreached } = await tabWalk(await desk.open(path))
    expect(unreached, path).toEqual([])
    expect(
      stops.filter(({ focusVisible }) => !focusVisible),
      path,
    ).toEqual([])
    expect(
      stops.filter(({ name }) => name === ''),
      path,
    ).toEqual([])
  }
})

test('the help is without fault, light and dark', async () => {
  const [proposal] = await desk.waiting()
  for (const colorScheme of ['light', 'dark'] as const) {
    const page: Page = await desk.open(`/review/${proposal}`, { colorScheme })
    await page.keyboard.press('?')
    expect(await axeViolations(page)).toEqual([])
  }
})

test('without JavaScript a proposal is decided and undone, and no key is promised', async () => {
  const [proposal = ''] = await desk.waiting()
  const page = await desk.open(`/review/${proposal}`, { javaScriptEnabled: false })
  expect(await page.locator('.actions kbd').first().isVisible()).toBe(false)
  expect(await page.locator('#keys').isVisible()).toBe(false)

  await page.getByRole('button', { name: 'Reject' }).click()
  expect(await desk.statusOf(proposal)).toBe('REJECTED')
  await page.getByRole('button', { name: 'Undo' }).click()

  expect(await desk.statusOf(proposal)).toBe('PENDING')
  expect(page.url()).toContain(proposal)
})
