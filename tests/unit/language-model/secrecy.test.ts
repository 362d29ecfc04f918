import { afterEach, describe, expect, test, vi } from 'vitest'
import { createLanguageModel } from '../../../src/language-model/language-model.ts'
import { completionOf, type Reply, status } from '../../support/language-model-server.ts'
import { good, KEY, unavailable, useLanguageModelServer } from './endpoint.ts'
import { ARTICLE, GOOD_ANSWER } from './knowledge.ts'

const server = useLanguageModelServer()
const { judge } = server

describe('the key', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** Says everything that it was sent, in every place that is read. */
  const tellsAll =
    (code: number): Reply =>
    (response, request) => {
      const all = JSON.stringify(request)
      status(
        code,
        { error: { message: all }, model: all, choices: all },
        {
          Location: `http://127.0.0.1/?${encodeURIComponent(KEY)}`,
        },
      )(response, request)
    }

  test.for([200, 302, 400, 401, 404, 429, 500])('is not in the reason of a %i', async (code) => {
    const written = [
      vi.spyOn(process.stdout, 'write').mockReturnValue(true),
      vi.spyOn(process.stderr, 'write').mockReturnValue(true),
      ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
        vi.spyOn(console, name).mockReturnValue(undefined),
      ),
    ]
    const { judgement } = await judge([tellsAll(code)])
    expect(judgement.kind).toBe('unavailable')
    expect(JSON.stringify(judgement)).not.toContain(KEY)
    expect(JSON.stringify(judgement)).not.toContain('Alden')
    for (const spy of written) expect(spy).not.toHaveBeenCalled()
  })

  test.for([
    ['that no header can hold', `${KEY}\nX: y`, 'http://127.0.0.1:4000/v1', ''],
    ['in an address that is none', KEY, `http://${KEY}:x/v1`, ' (ERR_INVALID_URL)'],
  ] as const)('%s is not in the reason', async ([, key, url, code]) => {
    const model = createLanguageModel({ url, model: 'tiny', key }, { pause: 1 })
    expect(await model.judge(ARTICLE, [])).toEqual(
      unavailable(`The connection to the language model failed${code}.`),
    )
  })

  test('cannot be read from the model', () => {
    const model = server.model()
    expect(JSON.stringify(model)).not.toContain(KEY)
    expect(Object.keys(model)).toEqual(['judge'])
  })

  test('is not sent where there is none', async () => {
    server.current.willReply(good)
    const { url } = server.current
    await createLanguageModel({ url: `${url}/`, model: 'tiny', key: undefined }).judge(ARTICLE, [])
    expect(server.current.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  test('is not taken for the name of the model', async () => {
    const named = status(200, { ...completionOf('tiny', GOOD_ANSWER), model: 'a b\nc' })
    expect((await judge([named])).judgement).toMatchObject({ kind: 'answered', model: 'tiny' })
  })
})
