import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql'
import { isAsyncIterable, type YogaServer } from 'graphql-yoga'
import type { Documents } from './documents/read-documents.ts'
import type { Operations } from './documents/types.ts'

/**
 * Asks the API with one of the documents, in this process.
 * @throws {QuestionRefused} when an argument is not valid, or the token is not
 * @throws {Error} what went wrong otherwise, for the log
 */
export type Ask = <Name extends keyof Operations>(
  name: Name,
  variables: Operations[Name]['variables'],
) => Promise<Operations[Name]['result']>

/** The API has refused to answer; the complaints name the arguments and say what would be right. */
export class QuestionRefused extends Error {
  override readonly name = 'QuestionRefused'
  /** Of HTTP: 400, 401 or 403. */
  readonly status: number
  readonly complaints: readonly string[]

  constructor(errors: readonly GraphQLError[]) {
    const complaints = errors.map(({ message }) => message)
    super(complaints.join('\n'))
    this.complaints = complaints
    this.status = errors.map(statusOf).find((status) => status !== undefined) ?? 400
  }
}

/** What executes operations: Yoga with all of its plugins. */
// biome-ignore lint/suspicious/noExplicitAny: contexts, which plugins do not know
export type Enveloped = Pick<YogaServer<any, any>, 'getEnveloped'>

/**
 * The answers pass the same limits and checks as those that come by HTTP, and operations that come
 * again are compiled.
 * @param request whose headers say who asks
 */
export function createAsk(yoga: Enveloped, documents: Documents, request: Request): Ask {
  return async (name, variables) => {
    const text = documents.get(name)
    if (text === undefined) throw new Error(`there is no document ${name}`)
    const params = { query: text, operationName: name, variables }
    const { schema, parse, validate, contextFactory, execute } = yoga.getEnveloped({
      request,
      params,
    })
    const document: DocumentNode = parse(text)
    const errors: readonly GraphQLError[] = validate(schema, document)
    if (errors.length > 0) throw new QuestionRefused(errors)
    const result = await executed(
      () => contextFactory(),
      (contextValue) =>
        execute({ schema, document, contextValue, variableValues: variables, operationName: name }),
    )
    if (result.errors) throw failureOf(result.errors)
    return result.data as Operations[typeof name]['result'] // The generated type of the document.
  }
}

type Executed = ExecutionResult | AsyncIterable<ExecutionResult>

async function executed(
  makeContext: () => unknown,
  execute: (context: unknown) => Executed | Promise<Executed>,
): Promise<ExecutionResult> {
  let context: unknown
  try {
    context = await makeContext()
  } catch (error) {
    // A token that is worth nothing.
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
  const result = await execute(context)
  if (isAsyncIterable(result)) throw new Error('a document of the pages subscribes')
  return result
}

function failureOf(errors: readonly GraphQLError[]): Error {
  const unexpected = errors.find(
    ({ originalError }) => originalError && !(originalError instanceof GraphQLError),
  )
  return unexpected?.originalError ?? new QuestionRefused(errors)
}

function statusOf({ extensions }: GraphQLError): number | undefined {
  const http: unknown = extensions.http
  return typeof http === 'object' && http && 'status' in http && typeof http.status === 'number'
    ? http.status
    : undefined
}
