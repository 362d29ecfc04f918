import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { decideBy, settle, settleClicks, shown, told, useReviewDesk } from './review-desk.ts'

const desk = useReviewDesk()

async function open(width = 1280): Promise<Page> {
  const [proposal] = await desk.waiting()
  const page = await desk.open(`/review/${proposal}`, { width })
  await page.waitForLoadState('networkidle')
  await settleClicks(page)
  return page
}

/** Where something stands in the window. */
const boxOf = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const { x, y } = (document.querySelector(selector) as Element).getBoundingClientRect()
    return { x: Math.round(x), y: Math.round(y) }
  }, selector)

const REJECT = '[data-key="x"]'

/** Runs in the page, whose clock no other process holds up: two clicks of a mouse on a button. */
async function clickTwice([selector, delay]: readonly [string, number]): Promise<void> {
  const click = () =>
    document
      .querySelector(selector)
      ?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true }))
  click()
  await new Promise((resolve) => setTimeout(resolve, delay))
  click()
}

describe('a double click decides one proposal', () => {
  test.each([0, 120, 300])('with %i ms between the clicks', async (delay) => {
    const page = await open()
    const [second = ''] = await page.evaluate(
      () => document.getElementById('proposal')?.dataset.upcoming?.split(' ') ?? [],
    )
    if (delay === 0) await page.locator(REJECT).dblclick()
    else await page.evaluate(clickTwice, [REJECT, delay] as const)
    await told(page, /^Rejected: /)
    await page.waitForLoadState('networkidle')

    expect(await shown(page)).toBe(second)
    expect(await desk.statusOf(second)).toBe('PENDING')

    // Who clicks later means it.
    await settleClicks(page)
    await page.locator(REJECT).click()
    await expect.poll(() => desk.statusOf(second), { timeout: 5_000 }).toBe('REJECTED')
  })
})

describe('nothing moves', () => {
  test.each([
    ['m', 1280],
    ['n', 1280],
    ['m', 768],
    ['n', 768],
  ])('the page, when %s opens a form at %i pixels', async (key, width) => {
    const page = await open(width)
    await page.keyboard.press(key)
    await page.waitForFunction(() => document.activeElement?.closest('.panel') !== null)

    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('the buttons beside the one that opens a form', async () => {
    const page = await open()
    const [merge, fresh] = ['#merge summary', '#new summary']
    const before = [await boxOf(page, merge), await boxOf(page, fresh)]
    await page.locator(merge).click()
    const after = [await boxOf(page, merge), await boxOf(page, fresh)]

    expect(after.map(({ x }) => x)).toEqual(before.map(({ x }) => x))
    expect(after[0]?.y).toBe(after[1]?.y)
    const field = await boxOf(page, '#find')
    expect(field.y).toBeGreaterThan(after[0]?.y ?? 0)
    // One is open at a time.
    await page.locator(fresh).click()
    expect(await page.locator('#find').isVisible()).toBe(false)
    expect(await page.locator('#title').isVisible()).toBe(true)
  })

  test('the headline, whatever is told: a decision, its undo, a conflict', async () => {
    const page = await open()
    const top = async () => (await boxOf(page, '.position')).y
    const before = await top()

    await page.keyboard.press('9')
    await told(page, 'There is no candidate 9.')
    expect(await top()).toBe(before)

    await decideBy(page, 'x')
    await told(page, /^Rejected: /)
    expect(await top()).toBe(before)

    await decideBy(page, 'z')
    await told(page, 'Undone. The proposal waits again.')
    expect(await top()).toBe(before)

    const rival = await desk.site.createEditorToken('Fritz Faster')
    const decide = 'mutation($id: ID!) { decide(proposalId: $id, decision: REJECT) { __typename } }'
    await desk.ask(decide, { id: await shown(page) }, rival)
    await decideBy(page, 's')
    const problem = page.locator('#problems .complaint')
    await problem.waitFor()
    expect(await top()).toBe(before)
    const box = await problem.boundingBox()
    // Told where it is seen, which is above the bar of actions.
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(800)
    expect(desk.browser.takeTroubles().every((one) => /409/.test(one))).toBe(true)
  })
})

test('the ring of the focus is whole at the edge of the bar', async () => {
  const page = await open()
  await settle(page)
  await page.keyboard.press('m')
  const room = await page.evaluate(() => {
    const bar = document.querySelector('.desk')?.getBoundingClientRect()
    const field = document.querySelector('#find')?.getBoundingClientRect()
    return (field?.left ?? 0) - (bar?.left ?? 0)
  })

  // Two pixels of ring, three from the field.
  expect(room).toBeGreaterThanOrEqual(5)
})

test.each([320, 400])(
  'a long name of an outlet does not widen the queue at %i pixels',
  async (width) => {
    await desk.ask(
      'mutation($input: ArticleInput!) { ingestArticle(input: $input) { __typename } }',
      {
        input: {
          title: `Ein Artikel ${width}`,
          text: `Ein Satz ${width} über nichts, das jemand kennt.`,
          language: 'de',
          publishedAt: '2025-01-23T10:00:00+01:00',
          outlet: 'Verein zur Förderung der unabhängigen Berichterstattung in Mitteleuropa',
          url: `https://news.example/long-${width}`,
        },
      },
    )
    const page = await desk.open('/review', { width })

    expect(await page.locator('#outlet').textContent()).toContain('Verein zur Förderung')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  },
)

test('a button is as high as the field that it stands beside', async () => {
  const page = await desk.open('/review')
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('.queue-filter select, .queue-filter .button')].map((one) =>
      Math.round(one.getBoundingClientRect().height),
    ),
  )

  expect(new Set(heights).size).toBe(1)
})
