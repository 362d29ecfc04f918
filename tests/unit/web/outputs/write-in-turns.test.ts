import { expect, test } from 'vitest'
import { writeInTurns } from '../../../../src/web/outputs/write-in-turns.ts'

/** Takes a millisecond for each part. */
function* parts(count: number): Generator<string> {
  for (let index = 0; index < count; index += 1) {
    const end = performance.now() + 1
    while (performance.now() < end);
    yield `${index} `
  }
}

test('others are answered while a long file is written', async () => {
  let turns = 0
  const others = setInterval(() => {
    turns += 1
  }, 1)
  const file = await writeInTurns(parts(200), new AbortController().signal)
  clearInterval(others)

  expect(file.split(' ').slice(-3)).toEqual(['198', '199', ''])
  expect(turns).toBeGreaterThan(3)
})

test('nothing more is written when nobody waits any longer', async () => {
  const gone = new AbortController()
  setTimeout(() => gone.abort(new Error('gone')), 5)
  const begin = performance.now()

  await expect(writeInTurns(parts(10_000), gone.signal)).rejects.toThrow('gone')
  expect(performance.now() - begin).toBeLessThan(5_000)
})
