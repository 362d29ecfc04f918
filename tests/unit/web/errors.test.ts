import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { forbidden, unauthenticated } from '../../../src/graphql/errors.ts'
import { QuestionRefused } from '../../../src/web/ask.ts'
import { respondError } from '../../../src/web/errors.ts'
import { readerLanguages } from '../../../src/web/parameters/reader-languages.ts'
import type { WebRequest } from '../../../src/web/route.ts'

/** Of a request, all that an answer in JSON depends on. */
const web = {
  url: new URL('http://localhost/timeline.json'),
  languages: readerLanguages([], 'en'),
  fetchAPI: globalThis,
} as unknown as WebRequest

test.for([
  [unauthenticated('The token is not valid.'), 401, 'UNAUTHENTICATED'],
  [forbidden('The token does not allow this.'), 403, 'FORBIDDEN'],
  [new GraphQLError('Argument "first" is 0; it takes 1 to 100'), 400, 'BAD_USER_INPUT'],
] as const)(
  '%s: a program gets the code that the API has for it',
  async ([error, status, code]) => {
    const response = await respondError(new QuestionRefused([error]), web, 'json', () => '')

    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: code })
  },
)
