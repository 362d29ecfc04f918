import { expect, test } from 'vitest'
import { useReviewDesk } from './review-desk.ts'

const desk = useReviewDesk()

test.each(['en', 'de'])('the reasons of what waits are told in words, in %s', async (language) => {
  const best = { en: 'Best of the other events', de: 'Bestes der anderen Ereignisse' }[language]
  let compared = 0
  for (const proposal of (await desk.waiting()).slice(0, 10)) {
    const page = await desk.open(`/review/${proposal}?language=${language}`)
    const reasons = (await page.locator('.reasons').textContent()) ?? ''

    // The event is named once, and dates are written as people do.
    expect(reasons).not.toMatch(/Next came|Am nächsten kam/)
    expect(reasons).not.toMatch(/\d{4}-\d\d-\d\d/)
    if (reasons.includes(best ?? '')) compared += 1
    await page.context().close()
  }
  expect(compared).toBeGreaterThan(0)
})
