import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { LineFull, WaitingLine } from '../../../../src/web/outputs/waiting-line.ts'

const SIGNAL = new AbortController().signal

/** A line of works that end when they are told to. */
function workshop(options: { atOnce: number; mostWaiting: number }) {
  const line = new WaitingLine(options)
  const begun: string[] = []
  const ends = new Map<string, PromiseWithResolvers<string>>()
  const start = (name: string, signal = SIGNAL) => {
    const end = Promise.withResolvers<string>()
    ends.set(name, end)
    return line.run(signal, () => {
      begun.push(name)
      return end.promise
    })
  }
  return { begun, start, end: (name: string) => ends.get(name)?.resolve(name), ends }
}

test('two work at once, and the others in the order of their coming', async () => {
  const { begun, start, end } = workshop({ atOnce: 2, mostWaiting: 9 })
  const works = ['a', 'b', 'c', 'd'].map((name) => start(name))
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b'])

  end('b')
  await setImmediate()
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c', 'd']) end(name)
  expect(await Promise.all(works)).toEqual(['a', 'b', 'c', 'd'])
})

test('whoever comes when as many wait as may is sent away at once', async () => {
  const { start, end } = workshop({ atOnce: 1, mostWaiting: 1 })
  const works = [start('a'), start('b')]
  await expect(start('c')).rejects.toThrow(LineFull)

  for (const name of ['a', 'b']) end(name)
  expect(await Promise.all(works)).toEqual(['a', 'b'])
})

test('who has gone makes room, and is not begun', async () => {
  const { begun, start, end } = workshop({ atOnce: 1, mostWaiting: 1 })
  const gone = new AbortController()
  const first = start('a')
  const second = start('b', gone.signal)
  gone.abort(new Error('gone'))
  await expect(second).rejects.toThrow('gone')
  const third = start('c')
  for (const name of ['a', 'c']) end(name)
  await Promise.all([first, third])

  expect(begun).toEqual(['a', 'c'])
  await expect(start('d', gone.signal)).rejects.toThrow('gone')
})

test('what fails gives its place on', async () => {
  const { start, end, ends } = workshop({ atOnce: 1, mostWaiting: 1 })
  const [first, second] = [start('a'), start('b')]
  ends.get('a')?.reject(new Error('failed'))
  await expect(first).rejects.toThrow('failed')
  end('b')

  expect(await second).toBe('b')
})
