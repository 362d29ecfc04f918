import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createLanguageModel } from '../../../src/language-model/language-model.ts'
import { breaksOff, hangsUp, refuses, says, status } from '../../support/language-model-server.ts'
import { answered, good, unavailable, useLanguageModelServer } from './endpoint.ts'
import { ARTICLE, DECISION, GOOD_ANSWER } from './knowledge.ts'

const server = useLanguageModelServer()
const { judge } = server

describe('asked again, once, is what may come right', () => {
  test.for([
    ['too many requests', refuses(429, 'Slow down.')],
    ['a failure of the server', status(500, 'oops')],
    ['an overloaded server', status(503, '')],
    ['a broken connection', hangsUp],
    ['an answer that breaks off', breaksOff],
  ] as const)('%s', async ([, reply]) => {
    expect(await judge([reply, good])).toMatchObject({ judgement: answered, asked: 2 })
  })

  test.for([
    [
      'The language model has too many requests, or the account is used up (HTTP 429).',
      refuses(429, 'x'),
    ],
    ['The language model has failed (HTTP 500).', status(500, 'x')],
    ['The connection to the language model failed (UND_ERR_SOCKET).', hangsUp],
    ['The connection to the language model failed (UND_ERR_SOCKET).', breaksOff],
  ] as const)('and not a third time: %s', async ([reason, reply]) => {
    expect(await judge([reply, reply, good])).toMatchObject({
      judgement: unavailable(reason),
      asked: 2,
    })
  })
})

test('nobody listening is told by the code of the failure', async () => {
  const vacated = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => vacated.once('listening', resolve))
  const { port } = vacated.address() as AddressInfo
  await new Promise((resolve) => vacated.close(resolve))
  const model = createLanguageModel(
    { url: `http://127.0.0.1:${port}/v1`, model: 'tiny', key: undefined },
    { pause: 1 },
  )
  expect(await model.judge(ARTICLE, [DECISION])).toEqual(
    unavailable('The connection to the language model failed (ECONNREFUSED).'),
  )
})

describe('not asked again is what stays wrong', () => {
  test.for([
    [
      'The language model does not accept ANNALS_LLM_KEY, or needs one (HTTP 401).',
      refuses(401, 'x'),
    ],
    [
      'The language model does not accept ANNALS_LLM_KEY, or needs one (HTTP 403).',
      refuses(403, 'x'),
    ],
    [
      'The language model is not there, see ANNALS_LLM_URL and ANNALS_LLM_MODEL (HTTP 404).',
      refuses(404, 'x'),
    ],
    ['The language model refuses the question (HTTP 413).', refuses(413, 'x')],
    [
      "The language model's answer is not the JSON that was asked for.",
      says('I would rather talk about the weather.'),
    ],
    [
      "The language model's answer is not the JSON that was asked for.",
      says(JSON.stringify(GOOD_ANSWER).slice(0, -20)),
    ],
    ["The language model's answer is not the JSON that was asked for.", says('[]')],
    [
      "The language model's answer was cut off after 2000 tokens.",
      says(JSON.stringify(GOOD_ANSWER).slice(0, -20), 'length'),
    ],
    ["The language model's answer was empty.", says(' ')],
    ['The language model declined to answer.', says('{}', 'content_filter')],
    [
      'The language model declined to answer.',
      status(200, {
        choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'No.' } }],
      }),
    ],
    [
      'What answers for the language model does not speak its protocol.',
      status(200, '<html>Welcome</html>'),
    ],
    [
      'What answers for the language model does not speak its protocol.',
      status(200, { error: { message: 'x' } }),
    ],
    [
      'What answers for the language model does not speak its protocol.',
      status(200, { choices: [] }),
    ],
    ['What answers for the language model does not speak its protocol.', status(200, '')],
  ] as const)('%s', async ([reason, reply]) => {
    expect(await judge([reply, good])).toMatchObject({ judgement: unavailable(reason), asked: 1 })
  })

  test('a redirect, which would carry articles elsewhere', async () => {
    const elsewhere = status(307, '', { Location: `${server.current.url}/chat/completions` })
    expect(await judge([elsewhere, good])).toMatchObject({
      judgement: unavailable(
        'The language model sends elsewhere, which is not followed, see ANNALS_LLM_URL (HTTP 307).',
      ),
      asked: 1,
    })
  })
})
