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
    await page.getByRole('link', { name: 'Begin' }).focus()
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

    const next = await decideBy(page, 's')
    await told(page, /^Skipped: /)
    expect(await desk.statusOf(ids[2] ?? '')).toBe('SKIPPED')
    // The other candidates of the article come first.
    expect(ids).toContain(next)
  })

  test('M finds another event, and takes it', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await settle(page)

    await page.keyboard.press('m')
    await page.keyboard.type('Ulbricht')
    expect(await shown(page)).toBe(proposal)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.closest('#found') !== null)
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
    await told(page, 'reports “A title of my own”')

    expect(await desk.statusOf(proposal)).toBe('CREATED')
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

test('the next proposal is shown before the decision is sent, within a tenth of a second', async () => {
  const [proposal = ''] = await desk.waiting()
  const page = await desk.open(`/review/${proposal}`)
  await page.waitForLoadState('networkidle')
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
  const order: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST')
      order.push(new URLSearchParams(request.postData() ?? '').get('proposal') ?? '')
  })
  const decided: string[] = []
  for (let count = 0; count < 5; count += 1) {
    decided.push(await shown(page))
    await decideBy(page, 's')
    await page.waitForLoadState('networkidle')
  }
  const times = await page.evaluate(
    () => (globalThis as unknown as { annalsTimes: number[] }).annalsTimes,
  )
  const sorted = times.toSorted((one, other) => one - other)
  console.info(
    `next proposal, from key press to drawn: median ${sorted[2]?.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(1)} ms of ${times.length}`,
  )

  expect(times).toHaveLength(5)
  // Sent one after the other, in the order that they were decided in.
  expect(order).toEqual(decided)
})
