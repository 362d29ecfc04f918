import { expect } from 'vitest'
import type { Answer, Api, Variables } from '../api/api.ts'

export interface Item {
  readonly cursor: string
  readonly revisions: readonly { readonly reason: string }[]
  readonly events: readonly { readonly slug: string; readonly title: string }[]
  readonly gone: readonly string[]
}

const CHANGES = `subscription ($filter: TimelineFilter, $since: String) {
  timelineChanges(filter: $filter, since: $since) {
    cursor
    revisions { reason }
    events { slug title }
    gone
  }
}`

export interface Subscription {
  /** The next item; waits for it. */
  next(): Promise<Item>
  /** Whether the server has ended it. */
  isOver(): Promise<boolean>
  cancel(): Promise<void>
}

/** Subscribes as a browser's EventSource does. */
export async function subscribe(api: Api, variables: Variables = {}): Promise<Subscription> {
  const address = new URLSearchParams({ query: CHANGES, variables: JSON.stringify(variables) })
  const response = await api.fetch(`/graphql?${address}`, {
    headers: { Accept: 'text/event-stream' },
  })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  return readEventStream(response)
}

export function readEventStream(response: Response): Subscription {
  if (response.body === null) throw new Error('the answer has no body')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const nextEvent = async (): Promise<string | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const event = text.slice(0, end)
        text = text.slice(end + 2)
        if (!event.startsWith(':')) return event
        continue
      }
      const { done, value } = await reader.read()
      if (done) return undefined
      text += value
    }
  }
  return {
    next: async () => {
      const event = await nextEvent()
      const json = /^event: next\ndata: (.*)$/.exec(event ?? '')?.[1]
      if (json === undefined) throw new Error(`no item, but ${event}`)
      const { data, errors } = JSON.parse(json)
      if (errors) throw new Error(JSON.stringify(errors))
      return data.timelineChanges
    },
    isOver: async () => /^event: complete/.test((await nextEvent()) ?? 'event: complete'),
    cancel: () => reader.cancel(),
  }
}

/** The errors of a subscription that is refused: in the stream, as a browser shows no page its status. */
export async function refusalOf(
  api: Api,
  query: string,
  variables: Variables = {},
): Promise<NonNullable<Answer['errors']>> {
  const address = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  const response = await api.fetch(`/graphql?${address}`, {
    headers: { Accept: 'text/event-stream' },
  })
  const json = /^event: next\ndata: (.*)$/m.exec(await response.text())?.[1]
  expect(response.status).toBe(200)
  return JSON.parse(json ?? '{}').errors
}
