import { describe, expect, test } from 'vitest'
import { revokeToken } from '../../../src/auth/tokens.ts'
import { decideBy, settle, shown, told, useReviewDesk } from './review-desk.ts'

const desk = useReviewDesk()
const problems = '#problems'

/** What Chromium says of requests that the test has made fail. */
const takeFailedRequests = () =>
  desk.browser.takeTroubles().filter((trouble) => !/Failed to load resource/.test(trouble))

describe('nothing is lost', () => {
  test('when the server does not answer: it is said, and sent when it does', async () => {
    const [first = ''] = await desk.waiting()
    const page = await desk.open(`/review/${first}`)
    await page.waitForLoadState('networkidle')
    await page.route('**/review/decide*', (route) => route.abort())

    const second = await decideBy(page, 's')
    await page.locator('#notice').waitFor()
    expect(await page.locator('#notice').textContent()).toMatch(/^1 not saved yet\./)
    // The review goes on meanwhile.
    await decideBy(page, 's')
    expect(await desk.statusOf(first)).toBe('PENDING')

    await page.unroute('**/review/decide*')
    await expect.poll(() => desk.statusOf(second), { timeout: 15_000 }).toBe('SKIPPED')
    expect(await desk.statusOf(first)).toBe('SKIPPED')
    await page.locator('#notice').waitFor({ state: 'detached' })
    expect(takeFailedRequests()).toEqual([])
  })

  test('when the date is none: it is said in the form, which stays as it was filled in', async () => {
    const [first = ''] = await desk.waiting()
    const page = await desk.open(`/review/${first}?language=de`)
    await page.waitForLoadState('networkidle')
    await settle(page)
    await page.keyboard.press('n')
    await page.locator('#title').fill('A title of my own')
    await page.locator('#edtf').fill('gestern')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('#edtf-problem').textContent())
      .toMatch(/^„gestern“ ist kein Datum\. Schreiben Sie /)

    expect(await shown(page)).toBe(first)
    expect(await page.locator('#title').inputValue()).toBe('A title of my own')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('edtf')

    await page.locator('#edtf').fill('2025-01-21')
    expect(await page.locator('#edtf-problem').textContent()).toBe('')
    await page.keyboard.press('Enter')
    await expect.poll(() => desk.statusOf(first)).toBe('CREATED')
    await expect.poll(() => shown(page)).not.toBe(first)
    expect(takeFailedRequests()).toEqual([])
  })

  test('when the date is none and the server answered too late to wait for it', async () => {
    const [first = ''] = await desk.waiting()
    const page = await desk.open(`/review/${first}`)
    await page.waitForLoadState('networkidle')
    await page.route('**/review/decide*', (route) => route.abort())
    await settle(page)
    await page.keyboard.press('n')
    await page.locator('#title').fill('A title of my own')
    await page.locator('#edtf').fill('yesterday')
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(page)).not.toBe(first)
    await page.unroute('**/review/decide*')
    await page.locator(`${problems} a`).click({ timeout: 15_000 })

    await page.waitForURL(/edtf=yesterday/)
    expect(await page.locator('#title').inputValue()).toBe('A title of my own')
    expect(takeFailedRequests()).toEqual([])
  })

  test('when somebody follows a link within the page: it stays the same page', async () => {
    const [first = ''] = await desk.waiting()
    const page = await desk.open(`/review/${first}`)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.getElementById('proposal')?.setAttribute('data-same', ''))
    await page.evaluate(() => {
      location.hash = '#reason-1'
    })
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(300)

    expect(await page.locator('#proposal[data-same]').count()).toBe(1)
  })

  test('when Z comes before it is sent: then it never is', async () => {
    const [first = ''] = await desk.waiting()
    const page = await desk.open(`/review/${first}`)
    await page.waitForLoadState('networkidle')
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/review/decide*', async (route) => {
      await held
      await route.continue()
    })
    const second = await decideBy(page, 's')
    await decideBy(page, 'x')

    expect(await decideBy(page, 'z')).toBe(second)
    release()
    await told(page, /^Skipped: /)

    expect(await desk.statusOf(second)).toBe('PENDING')
  })

  test('when Z comes while there is no network: the proposal is shown again', async () => {
    const [first = ''] = await desk.waiting()
    const page = await desk.open(`/review/${first}`)
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    const second = await decideBy(page, 'x')
    await decideBy(page, 'x')

    expect(await decideBy(page, 'z')).toBe(second)
    await page.context().setOffline(false)
    await expect.poll(() => desk.statusOf(first), { timeout: 15_000 }).toBe('REJECTED')

    expect(await shown(page)).toBe(second)
    expect(await desk.statusOf(second)).toBe('PENDING')
    expect(takeFailedRequests()).toEqual([])
  })

  test('when the tab is closed before it is sent', async () => {
    const [first = ''] = await desk.waiting()
    const page = await desk.open(`/review/${first}`)
    await page.waitForLoadState('networkidle')
    let isFirst = true
    await page.route('**/review/decide*', async (route) => {
      // The first one hangs, so that the second one waits for its turn.
      if (isFirst) isFirst = false
      else await route.continue()
    })
    const second = await decideBy(page, 's')
    await decideBy(page, 's')

    await page.close({ runBeforeUnload: false })

    await expect.poll(() => desk.statusOf(second), { timeout: 10_000 }).toBe('SKIPPED')
  })

  test('when the token was revoked meanwhile: it is kept over the sign-in', async () => {
    const name = 'Paula Passing'
    const secret = await desk.site.createEditorToken(name)
    const [first = ''] = await desk.waiting()
    const page = await desk.open('/review/sign-in')
    await page.fill('#token', secret)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/review$/)
    await page.goto(`/review/${first}`)
    await page.waitForLoadState('networkidle')
    await revokeToken(desk.site.database, { name, author: 'test' })

    await decideBy(page, 's')
    const link = page.getByRole('link', { name: 'Sign in again' })
    await link.waitFor()
    expect(await page.locator('#notice').textContent()).toContain('Your unsent decision is kept')
    expect(await desk.statusOf(first)).toBe('PENDING')

    page.on('dialog', (dialog) => dialog.accept())
    await link.click()
    await page.fill('#token', desk.token)
    await page.keyboard.press('Enter')
    await page.waitForSelector('#proposal')

    // It was decided by somebody whose token is worth nothing, so it is shown, and not sent.
    await page.locator(`${problems} .complaint`).waitFor()
    expect(await page.locator(problems).textContent()).toContain('Not saved: ')
    await page.getByRole('link', { name: 'Back to the proposal' }).click()
    await page.waitForSelector('#proposal')
    expect(await shown(page)).toBe(first)
    expect(await desk.statusOf(first)).toBe('PENDING')
    expect(takeFailedRequests()).toEqual([])
  })
})

describe('what another editor decided meanwhile', () => {
  test('is told, with who and when, while the review goes on', async () => {
    const [proposal = ''] = await desk.waiting()
    const page = await desk.open(`/review/${proposal}`)
    await page.waitForLoadState('networkidle')
    const rival = await desk.site.createEditorToken('Fritz Faster')
    await desk.ask(
      'mutation($id: ID!) { decide(proposalId: $id, decision: REJECT) { __typename } }',
      { id: proposal },
      rival,
    )

    await decideBy(page, 'a')
    const problem = page.locator(`${problems} .complaint`)
    await problem.waitFor()

    expect(await problem.textContent()).toMatch(
      /Not saved: .+Somebody was faster\. Rejected: .+ \(Fritz Faster, .+ UTC\)/,
    )
    expect(await desk.statusOf(proposal)).toBe('REJECTED')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    expect(await problem.count()).toBe(0)
    expect(takeFailedRequests()).toEqual([])
  })

  test('in another tab of the same editor is told too', async () => {
    const [proposal = ''] = await desk.waiting()
    const [one, other] = [
      await desk.open(`/review/${proposal}`),
      await desk.open(`/review/${proposal}`),
    ]
    await decideBy(one, 'x')
    await told(one, /^Rejected: /)

    await settle(other)
    await other.keyboard.press('a')
    await other.locator(`${problems} .complaint`).waitFor()

    expect(await desk.statusOf(proposal)).toBe('REJECTED')
    expect(takeFailedRequests()).toEqual([])
  })
})
