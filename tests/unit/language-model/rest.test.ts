import { describe, expect, test } from 'vitest'
import { hangs, refuses, says } from '../../support/language-model-server.ts'
import { answered, good, unavailable, useLanguageModelServer } from './endpoint.ts'
import { ARTICLE, DECISION } from './knowledge.ts'

const server = useLanguageModelServer()

/** A model that waits 300 ms for an answer, with a clock that the test moves. */
function patient() {
  let now = 1_000_000
  const model = server.model({ time: 300, failuresInARow: 2, rest: 60_000 }, () => now)
  return {
    judge: () => model.judge(ARTICLE, [DECISION]),
    advance: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

const late = unavailable('The language model did not answer within 0.3 seconds.')
const resting = (seconds: number) =>
  unavailable(
    `The language model has failed 2 times in a row and is not asked for the next ${seconds} seconds.`,
  )

describe('an endpoint that hangs', () => {
  test('is left alone after two failures, and the article waits for nothing', async () => {
    server.current.willReply(hangs)
    const { judge, advance } = patient()

    expect(await judge()).toEqual(late)
    expect(await judge()).toEqual(late)
    advance(10_000)
    expect(await judge()).toEqual(resting(50))
    expect(server.current.requests).toHaveLength(2)
  })

  test('is asked one question when it has rested, and again all when that is answered', async () => {
    server.current.willReply(hangs, hangs, good)
    const { judge, advance } = patient()
    await judge()
    await judge()
    advance(60_000)

    const [tried, meanwhile] = await Promise.all([judge(), judge()])

    expect(tried).toEqual(answered)
    expect(meanwhile).toEqual(resting(1))
    expect(await judge()).toEqual(answered)
  })

  test('rests again when the question is not answered', async () => {
    server.current.willReply(hangs)
    const { judge, advance } = patient()
    await judge()
    await judge()
    advance(60_000)

    expect(await judge()).toEqual(late)
    expect(await judge()).toMatchObject({
      reason: expect.stringContaining('3 times in a row and is not asked for the next 60 seconds'),
    })
  })
})

test('one failure between answers is forgotten', async () => {
  server.current.willReply(hangs, good, hangs, good)
  const { judge } = patient()

  expect([await judge(), await judge(), await judge(), await judge()]).toEqual([
    late,
    answered,
    late,
    answered,
  ])
})

test.for([
  ['talks nonsense', says('I would rather talk about the weather.')],
  ['refuses the key', refuses(401, 'x')],
] as const)('an endpoint that %s answers, and is asked on', async ([, reply]) => {
  server.current.willReply(reply)
  const { judge } = patient()
  for (let time = 1; time <= 3; time += 1) await judge()

  expect(server.current.requests).toHaveLength(3)
})
