import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandFailed } from '../failure.ts'
import type { ArticleSink } from './article-sink.ts'
import { createGraphqlSink } from './graphql-sink.ts'

/**
 * Hands articles to the server that holds the embedded database, with the token that its owner
 * finds beside it.
 * @param url where the server answers GraphQL requests
 * @throws {CommandFailed} when the token is not there
 */
export function openServerSink(
  url: string,
  dataDirectory: string,
  isPreview: boolean,
): ArticleSink {
  const authorization = `Bearer ${readToken(join(dataDirectory, 'editor-token'))}`
  const execute = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
        Authorization: authorization,
      },
      body: JSON.stringify({ query, variables }),
    }).catch((cause) => {
      throw new CommandFailed(
        `The server at ${url} holds the data directory and does not answer. Try again.`,
        { cause },
      )
    })
    if (response.status === 413) {
      return { errors: [{ message: 'the article is longer than the server takes' }] }
    }
    return response.json().catch((cause) => {
      throw new CommandFailed(
        `The server at ${url} answered with status ${response.status} and no JSON.`,
        { cause },
      )
    })
  }
  return createGraphqlSink(execute, isPreview, async () => undefined)
}

function readToken(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new CommandFailed(
      `A running server holds the data directory, and writing through it needs the token in ${path}, which cannot be read.`,
      { cause },
    )
  }
}
