import { z } from 'zod'
import { Unavailable } from './unavailable.ts'

/** What is read of a response: https://platform.openai.com/docs/api-reference/chat/object */
const completion = z.object({
  model: z.string().optional(),
  choices: z.tuple(
    [
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    ],
    z.unknown(),
  ),
})

export interface ChatCompletion {
  readonly model: string
  /** What the model wrote; not empty. */
  readonly content: string
}

/**
 * @param asked the model that was asked for, where the endpoint does not say which one answers
 * @param tokens how many the answer was allowed
 * @throws {Unavailable} where the model was cut off, declined, or the body is something else
 */
export function readCompletion(body: string, asked: string, tokens: number): ChatCompletion {
  const { success, data } = completion.safeParse(parsedJson(body))
  if (!success) {
    throw new Unavailable('What answers for the language model does not speak its protocol.')
  }
  const [{ finish_reason: end, message }] = data.choices
  if (end === 'length') {
    throw new Unavailable(`The language model's answer was cut off after ${tokens} tokens.`)
  }
  if (end === 'content_filter' || message.refusal) {
    throw new Unavailable('The language model declined to answer.')
  }
  if (!message.content?.trim()) throw new Unavailable("The language model's answer was empty.")
  // It is stored and shown, so nothing is taken for a name that could not be one.
  const isName = /^[\x21-\x7e]{1,200}$/.test(data.model ?? '')
  return { model: isName ? (data.model ?? asked) : asked, content: message.content }
}

/** @returns undefined, which is no JSON, where the text is none */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
