import { ANSWER_JSON_SCHEMA } from './answer-schema.ts'
import type { Message } from './question.ts'

/**
 * Which of the optional parameters an endpoint takes. Servers that call themselves compatible
 * differ: older ones know no schemas, OpenAI's newer models refuse `max_tokens` and a temperature,
 * and many know `max_completion_tokens` not and ignore it.
 */
export interface Dialect {
  readonly schema: boolean
  readonly tokenLimit: 'max_tokens' | 'max_completion_tokens'
  readonly temperature: boolean
}

export const USUAL_DIALECT: Dialect = { schema: true, tokenLimit: 'max_tokens', temperature: true }

/** The body of a request: https://platform.openai.com/docs/api-reference/chat/create */
export function requestBody(
  dialect: Dialect,
  { model, messages, tokens }: { model: string; messages: readonly Message[]; tokens: number },
): string {
  return JSON.stringify({
    model,
    messages,
    stream: false,
    [dialect.tokenLimit]: tokens,
    // The same article should be judged alike each time.
    ...(dialect.temperature && { temperature: 0 }),
    ...(dialect.schema && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'judgement', strict: true, schema: ANSWER_JSON_SCHEMA },
      },
    }),
  })
}

/**
 * The dialect to try next after a refusal.
 * @param complaint what the endpoint said; where it names no parameter, the schema is left out,
 *   which is what is most often not known
 * @returns undefined where nothing is left to try
 */
export function simplerDialect(dialect: Dialect, complaint: string): Dialect | undefined {
  if (dialect.tokenLimit === 'max_tokens' && complaint.includes('max_completion_tokens')) {
    return { ...dialect, tokenLimit: 'max_completion_tokens' }
  }
  if (dialect.temperature && complaint.includes('temperature')) {
    return { ...dialect, temperature: false }
  }
  return dialect.schema ? { ...dialect, schema: false } : undefined
}
