import { describe, expect, test } from 'vitest'
import { says } from '../../support/language-model-server.ts'
import { unavailable, useLanguageModelServer } from './endpoint.ts'
import { GOOD_ANSWER } from './knowledge.ts'

const { judge } = useLanguageModelServer()

/** What is made of an answer; parts that are not given are those of the good one. */
const judgementOf = async (answer: object) =>
  (await judge([says({ ...GOOD_ANSWER, ...answer })])).judgement

const verdict = (parts: object) => ({ ...GOOD_ANSWER.events[0], ...parts })

describe('an answer of another form is none', () => {
  test.for([
    ['events', { events: undefined }],
    ['events', { events: 'E1' }],
    ['events.0.role', { events: [verdict({ role: 'chief' })] }],
    ['events.0.confidence', { events: [verdict({ confidence: 90 })] }],
    ['events.0.confidence', { events: [verdict({ confidence: -0.1 })] }],
    ['events.0.confidence', { events: [verdict({ confidence: '0.5' })] }],
    ['names.1.words', { names: [...GOOD_ANSWER.names, { words: 7, kind: 'other' }] }],
    ['events.0.words', { events: [verdict({ words: Array(11).fill('Velten') })] }],
    ['names', { names: Array.from({ length: 51 }, () => GOOD_ANSWER.names[0]) }],
  ] as const)('at %s', async ([place, answer]) => {
    expect(await judgementOf(answer)).toEqual(
      unavailable(
        `The language model's answer does not have the form that was asked for, at ${place}.`,
      ),
    )
  })

  test('fifty of a kind are not too many', async () => {
    const names = Array.from({ length: 50 }, () => GOOD_ANSWER.names[0])
    expect(await judgementOf({ names })).toMatchObject({ findings: { names: { length: 50 } } })
  })

  test('ten passages are not too many', async () => {
    const events = [verdict({ words: Array(10).fill('Velten') })]
    expect(await judgementOf({ events })).toMatchObject({ verdicts: [{ spans: { length: 10 } }] })
  })

  test.for([0, 1])('a confidence of %i is one', async (confidence) => {
    expect(await judgementOf({ events: [verdict({ confidence })] })).toMatchObject({
      verdicts: [{ confidence }],
    })
  })
})
