import { GraphQLError } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'

/**
 * Holds subscriptions to Server-Sent Events, and lets go of them when nobody listens.
 *
 * Where a client takes no such stream, Yoga answers with status 406 and no word, after it has begun
 * the subscription. And it notices that a client has gone only when it cannot send the next answer,
 * which for a quiet timeline may be never. In both cases, the place would stay taken.
 */
export function useEventStreams(): Plugin {
  return {
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const accept: string = args.contextValue.request.headers.get('accept') ?? '*/*'
      if (!/(text|\*)\/(event-stream|\*)/i.test(accept)) {
        setResultAndStopExecution({ errors: [noStream()] })
      }
    },
    onResultProcess: ({ request, result }) => {
      if (!isAsyncIterable(result)) return
      const iterator = result[Symbol.asyncIterator]()
      const end = () => void iterator.return?.()
      if (request.signal.aborted) end()
      else request.signal.addEventListener('abort', end, { once: true })
    },
  }
}

function noStream(): GraphQLError {
  return new GraphQLError(
    'A subscription is answered by Server-Sent Events; send the header "Accept: text/event-stream".',
    { extensions: { code: 'NOT_ACCEPTABLE', http: { status: 406 } } },
  )
}
