import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { decideBy, settle, shown, told, useReviewDesk } from './review-desk.ts'

const desk = useReviewDesk()

describe('the whole review of a proposal by keyboard', () => {
  test('from the sign-in to the decision, its undo, and the next one', async () => {
    const page = await desk.browser.open('/review')
    expect(desk.browser.takeTroubles()).toEqual([expect.stringContaining('401 (Unauthorized)')])
    await page.locator('#token').focus()
    await page.keyboard.type(desk.token)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Begin' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Begin')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#proposal')
    const first = await shown(page)

    const second = await decideBy(page, 'a')
    await told(page, /^(Confirmed|New event): /)
    expect(await desk.statusOf(first)).toMatch(/CONFIRMED|CREATED/)
    expect(second).not.toBe(first)
    expect(page.url()).toContain(second)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('headline')

    expect(await decideBy(page, 'z')).toBe(first)
    await told(page, 'Undone. The proposal waits again.')
    expect(await desk.statusOf(first)).toBe('PENDING')

    await decideBy(page, 'x')
    await told(page, /^Rejected: /)
    expect(await desk.statusOf(first)).toBe('REJECTED')
    await page.waitForFunction(() =>
      /Rejected/.test(document.querySelector('#last')?.textContent ?? ''),
    )
    await decideBy(page, 'z')
    expect(await desk.statusOf(first)).toBe('PENDING')
  })

  test('1 to 9 choose a candidate, S leaves it to somebody else', async () => {
    const [article] = (
      await desk.ask<{ articles: { nodes: { proposals: { nodes: { id: string }[] } }[] } }>(
        '{ articles(filter: { text: "abtropfen" }, first: 1) { nodes { proposals { nodes { id } } } } }',
        {},
      )
    ).articles.nodes
    const ids = article?.proposals.nodes.map(({ id }) => id) ?? []
    expect(ids.length).toBeGreaterThan(2)
    const page = await desk.open(`/review/${ids[0]}`)

    await page.keyboard.press('3')
    await expect.poll(() => shown(page)).toBe(ids[2])
    await page.keyboard.press('9')
    await told(page, 'There is no candidate 9.')
    await page.keyboard.press('2')
    await expect.poll(() => shown(page)).toBe(ids[1])
    // It was said of another one.
    await told(page, /^$/)
    await page.keyboard.press('3')
    await expect.poll(() => shown(page)).toBe(ids[2])

    const next = await decideBy(page, 's')
    await told(page, /^Skipped: /)
    expect(await desk.statusOf(ids[2] ?? '')).toBe('SKIPPED')
    // The other candidates of the article come first.
    expect(ids).toContain(next)
  })

  test('M finds other events: Enter tells how many, and the arrows or Tab go to them', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await settle(page)

    await page.keyboard.press('m')
    await page.keyboard.type('Ulbricht')
    expect(await shown(page)).toBe(proposal)
    await page.keyboard.press('Enter')
    await told(page, /^\d+ events? found/)
    // Who presses it once more has not chosen the first one.
    await page.keyboard.press('Enter')
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find')
    expect(await desk.statusOf(proposal)).toBe('PENDING')

    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => document.activeElement?.closest('#found') !== null)
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await told(page, /^Linked to another event: .*Ulbricht/)

    expect(await desk.statusOf(proposal)).toBe('MERGED')
  })

  test('N makes a new event, with another title', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await settle(page)

    await page.keyboard.press('n')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('A title of my own')
    await page.keyboard.press('Enter')
    await told(page, 'reports A title of my own.')

    expect(await desk.statusOf(proposal)).toBe('CREATED')
  })

  test('R switches the role, and a role that is chosen leaves the keys working', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await settle(page)
    const before = await page.locator('#role').inputValue()

    await page.keyboard.press('r')
    await told(page, /^Confirm as: (main event|background)$/)
    const after = await page.locator('#role').inputValue()
    expect([before, after].toSorted()).toEqual(['BACKGROUND', 'MAIN'])

    await page.locator('#role').selectOption(before)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('headline')
    await decideBy(page, 'x')
    await expect.poll(() => desk.statusOf(proposal)).toBe('REJECTED')
  })

  test('Escape leaves what a key has opened', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await settle(page)

    await page.keyboard.press('n')
    await page.keyboard.press('Escape')

    expect(await page.locator('#new').getAttribute('open')).toBeNull()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('headline')
  })

  test('? lists the keys, in a dialog that Escape closes', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'List of keys' }).waitFor()
    // No key decides behind it.
    await settle(page)
    await page.keyboard.press('x')
    await page.keyboard.press('Escape')

    expect(await page.locator('#help').getAttribute('open')).toBeNull()
    expect(await shown(page)).toBe(proposal)
    expect(await desk.statusOf(proposal)).toBe('PENDING')
  })
})

describe('no key decides', () => {
  test.each([
    ['with a modifier', 'Control+x'],
    ['with Shift', 'Shift+X'],
    ['with Alt', 'Alt+x'],
  ])('%s', async (_name, key) => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await settle(page)

    await page.keyboard.press(key)
    await page.waitForTimeout(200)

    expect(await shown(page)).toBe(proposal)
    expect(await desk.statusOf(proposal)).toBe('PENDING')
  })

  test('in a list that letters choose from', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await settle(page)
    await page.locator('#role').focus()

    await page.keyboard.press('x')
    await page.waitForTimeout(200)

    expect(await desk.statusOf(proposal)).toBe('PENDING')
  })

  test('when keys are switched off, which the browser remembers', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await page.getByRole('button', { name: 'Keys', exact: true }).click()
    await told(page, 'Keys are off.')
    expect(await page.locator('.actions kbd').first().isVisible()).toBe(false)

    await page.reload()
    await settle(page)
    await page.locator('#headline').focus()
    await page.keyboard.press('x')
    await page.waitForTimeout(200)
    expect(await desk.statusOf(proposal)).toBe('PENDING')

    await page.getByRole('button', { name: 'Keys', exact: true }).click()
    await decideBy(page, 's')
    await told(page, /^Skipped: /)
    expect(await desk.statusOf(proposal)).toBe('SKIPPED')
  })

  test('of a proposal that was shown only just now: a key that bounced meant the one before', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await page.waitForLoadState('networkidle')
    await settle(page)

    await page.keyboard.press('s')
    await page.keyboard.press('x')
    await told(page, /^Skipped: /)

    const next = await shown(page)
    expect(next).not.toBe(proposal)
    expect(await desk.statusOf(next)).toBe('PENDING')
  })
})

test('the next proposal is shown while the decision is on its way', async () => {
  const [proposal = ''] = await desk.waiting()
  const page = await desk.open(`/review/${proposal}`)
  await page.waitForLoadState('networkidle')
  const times = await watchShowing(page)
  const order: string[] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/review/decide*', async (route) => {
    order.push(new URLSearchParams(route.request().postData() ?? '').get('proposal') ?? '')
    await held
    await route.continue()
  })

  const decided: string[] = []
  for (let count = 0; count < 3; count += 1) {
    decided.push(await shown(page))
    // It resolves when another one is shown, and nothing is answered yet.
    await decideBy(page, 's')
    expect(await desk.statusOf(decided.at(-1) ?? '')).toBe('PENDING')
    await page.waitForTimeout(500)
  }
  release()
  await expect.poll(() => desk.statusOf(decided.at(-1) ?? '')).toBe('SKIPPED')

  // Sent one after the other, in the order that they were decided in.
  expect(order).toEqual(decided)
  const measured = (await times()).map((time) => time.toFixed(1))
  console.info(`next proposal, from key press to drawn: ${measured.join(', ')} ms`)
  expect(measured).toHaveLength(3)
})

/** @returns what tells the milliseconds from each key press until another proposal was drawn */
async function watchShowing(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { annalsTimes: times })
    let pressed = 0
    addEventListener('keydown', ({ timeStamp }) => {
      pressed = timeStamp
    })
    new MutationObserver((changes) => {
      const isShown = changes.some(({ addedNodes }) =>
        [...addedNodes].some((node) => node instanceof HTMLElement && node.id === 'proposal'),
      )
      // What is seen: after the frame that the change is drawn in.
      if (isShown)
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)))
    }).observe(document.querySelector('.review') as Element, { childList: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { annalsTimes: number[] }).annalsTimes)
}
