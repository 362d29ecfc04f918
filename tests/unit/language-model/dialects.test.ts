import { describe, expect, test } from 'vitest'
import { type Reply, refuses, status } from '../../support/language-model-server.ts'
import { good, unavailable, useLanguageModelServer } from './endpoint.ts'
import { ARTICLE, DECISION } from './knowledge.ts'

const server = useLanguageModelServer()
const { judge } = server

describe('an endpoint that does not take a parameter', () => {
  const takesNoSchema: Reply = (response, request) =>
    (request.body.response_format ? refuses(400, "unknown 'response_format'") : good)(
      response,
      request,
    )

  /** As OpenAI's newer models do. */
  const isModern: Reply = (response, request) => {
    const { max_tokens: old, temperature } = request.body
    const reply =
      old !== undefined
        ? refuses(400, "'max_tokens' is not supported. Use 'max_completion_tokens' instead.")
        : temperature !== undefined
          ? refuses(400, "'temperature' does not support 0 with this model.")
          : good
    reply(response, request)
  }

  test('is asked without the schema, and the judgement says so', async () => {
    expect(await judge([takesNoSchema])).toMatchObject({
      judgement: { kind: 'answered', schemaEnforced: false },
      asked: 2,
    })
  })

  test('is not tried with the schema again', async () => {
    server.current.willReply(takesNoSchema)
    const model = server.model()
    await model.judge(ARTICLE, [DECISION])
    await model.judge(ARTICLE, [DECISION])
    expect(server.current.requests.map(({ body }) => 'response_format' in body)).toEqual([
      true,
      false,
      false,
    ])
  })

  test('is asked without a temperature and with the newer limit, and keeps the schema', async () => {
    expect(await judge([isModern])).toMatchObject({
      judgement: { kind: 'answered', schemaEnforced: true },
      asked: 3,
    })
    expect(server.current.requests.at(-1)?.body).toMatchObject({ max_completion_tokens: 2000 })
  })

  test.for([400, 422])('is given up when nothing is left to leave out: %i', async (code) => {
    expect(await judge([refuses(code, 'The context is too long.')])).toMatchObject({
      judgement: unavailable(`The language model refuses the question (HTTP ${code}).`),
      asked: 2,
    })
  })

  test('is asked again for a failure in between', async () => {
    expect(await judge([refuses(400, 'x'), status(500, ''), good])).toMatchObject({
      judgement: { kind: 'answered', schemaEnforced: false },
      asked: 3,
    })
  })
})
