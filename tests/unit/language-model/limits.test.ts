import { describe, expect, test } from 'vitest'
import {
  completionOf,
  dribbles,
  floods,
  hangs,
  refuses,
  status,
} from '../../support/language-model-server.ts'
import { answered, good, unavailable, useLanguageModelServer } from './endpoint.ts'
import { ARTICLE, DECISION, GOOD_ANSWER } from './knowledge.ts'

const server = useLanguageModelServer()
const { judge } = server

describe('the time limit', () => {
  const late = unavailable('The language model did not answer within 0.2 seconds.')
  const limits = { time: 200 }

  test.for([
    ['a server that hangs', [hangs]],
    ['a server that dribbles', [dribbles(GOOD_ANSWER, 20)]],
    ['a server that floods without an end', [floods(1000)]],
    ['one that fails and then hangs', [status(500, ''), hangs]],
    ['a pause that is longer', [refuses(429, '', { 'Retry-After': '1' }), good]],
  ] as const)('holds for %s', async ([, replies]) => {
    const { judgement, took } = await judge([...replies], limits)
    expect(judgement).toEqual(late)
    expect(took).toBeGreaterThan(190)
    expect(took).toBeLessThan(900)
  })

  test('lets a slow answer through that keeps it', async () => {
    const { judgement } = await judge([
      dribbles({ events: [], dates: [], names: [], quotations: [] }, 1),
    ])
    expect(judgement).toEqual(answered)
  })
})

describe('the caller', () => {
  test.for([
    ['during a request', hangs],
    ['during a pause', refuses(429, '', { 'Retry-After': '2' })],
  ] as const)('can give it up %s, and gets the own reason', async ([, reply]) => {
    server.current.willReply(reply)
    const reason = new Error('interrupted')
    const controller = new AbortController()
    const judgement = server.model().judge(ARTICLE, [DECISION], controller.signal)
    setTimeout(() => controller.abort(reason), 200)
    await expect(judgement).rejects.toBe(reason)
    expect(server.current.requests).toHaveLength(1)
  })

  test('that has given up already asks nothing', async () => {
    server.current.willReply(good)
    const judgement = server
      .model()
      .judge(ARTICLE, [DECISION], AbortSignal.abort(new Error('over')))
    await expect(judgement).rejects.toThrow('over')
    expect(server.current.requests).toEqual([])
  })
})

describe('a requested pause', () => {
  test('is kept', async () => {
    const later = refuses(429, 'Later.', { 'Retry-After': '1' })
    const { judgement, asked, took } = await judge([later, good])
    expect({ judgement, asked }).toEqual({ judgement: answered, asked: 2 })
    expect(took).toBeGreaterThan(950)
  })

  test('until a date is counted by the server’s clock', async () => {
    const later = refuses(503, 'Later.', {
      Date: 'Wed, 01 Jan 2020 00:00:00 GMT',
      'Retry-After': 'Wed, 01 Jan 2020 00:00:01 GMT',
    })
    const { asked, took } = await judge([later, good])
    expect(asked).toBe(2)
    expect(took).toBeGreaterThan(950)
  })

  test('that is too long ends it at once', async () => {
    const muchLater = refuses(429, 'Later.', { 'Retry-After': '6' })
    const { judgement, asked, took } = await judge([muchLater, good])
    expect(judgement.kind).toBe('unavailable')
    expect(asked).toBe(1)
    expect(took).toBeLessThan(1000)
  })

  test('that nobody understands is the usual one', async () => {
    const sometime = refuses(429, 'Later.', { 'Retry-After': 'sometime' })
    expect(await judge([sometime, good])).toMatchObject({ judgement: answered, asked: 2 })
  })
})

describe('the size limit', () => {
  const body = JSON.stringify(completionOf('tiny', GOOD_ANSWER))
  const bytes = Buffer.byteLength(body)

  test('lets an answer through that has just as many bytes', async () => {
    expect(await judge([status(200, body)], { answerBytes: bytes })).toMatchObject({
      judgement: answered,
    })
  })

  test.for([
    ['whose length is announced', status(200, body)],
    ['that never ends', floods(bytes)],
  ] as const)('ends one that is a byte larger, %s', async ([, reply]) => {
    expect(await judge([reply, good], { answerBytes: bytes - 1 })).toMatchObject({
      judgement: unavailable(
        `The language model's answer was given up after ${bytes - 1} bytes, which are the most.`,
      ),
      asked: 1,
    })
  })

  test('is a million bytes', async () => {
    const { judgement } = await judge([floods(1_000_001)])
    expect(judgement).toEqual(
      unavailable(
        "The language model's answer was given up after 1000000 bytes, which are the most.",
      ),
    )
  })
})
