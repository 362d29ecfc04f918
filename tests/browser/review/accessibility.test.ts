import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { overflowingElements } from '../../support/browser/overflowing-elements.ts'
import { tabWalk } from '../../support/browser/tab-walk.ts'
import { useReviewDesk } from './review-desk.ts'

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

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each([320, 768, 1280])('at %i pixels', (width) => {
    test('axe finds nothing wrong, and nothing reaches beyond the sides', async () => {
      for (const path of await paths()) {
        const page = await desk.open(path, { colorScheme, width })
        expect(await axeViolations(page), path).toEqual([])
        expect(await overflowingElements(page), path).toEqual([])
      }
    })
  })
})

test('from right to left, axe finds nothing wrong, and nothing reaches beyond the sides', async () => {
  for (const path of await paths()) {
    const page = await desk.open(path, { direction: 'rtl', width: 320 })
    expect(await axeViolations(page), path).toEqual([])
    expect(await overflowingElements(page), path).toEqual([])
  }
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
