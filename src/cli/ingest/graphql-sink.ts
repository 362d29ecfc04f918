import { z } from 'zod'
import { CommandFailed } from '../failure.ts'
import type { ArticleInput, ArticleSink, TakenArticle } from './article-sink.ts'

/** Carries out a GraphQL operation, and answers with what a response holds. */
export type Execute = (query: string, variables: object) => Promise<unknown>

const LINKS = '{ event { slug } role outcome score }'
const EVENTS = '{ title time { edtf } participants { name } }'

const INGEST = `mutation Ingest($input: ArticleInput!) {
  result: ingestArticle(input: $input, reason: "annals ingest") {
    ... on IngestArticlePayload { article { slug } outcome links ${LINKS} proposedEvents ${EVENTS} }
    ... on Failure { message }
  }
}`

const PREVIEW = `query Preview($input: ArticleInput!) {
  result: previewArticle(input: $input) {
    ... on ArticlePreview { links: candidates ${LINKS} proposedEvents ${EVENTS} }
    ... on Failure { message }
  }
}`

const ProposedEvent = z
  .object({
    title: z.string(),
    time: z.object({ edtf: z.string() }),
    participants: z.array(z.object({ name: z.string() })),
  })
  .transform(({ title, time, participants }) => ({
    title,
    time: time.edtf,
    participants: participants.map(({ name }) => name),
  }))

const Link = z.object({
  event: z.object({ slug: z.string() }).transform(({ slug }) => slug),
  role: z.enum(['MAIN', 'BACKGROUND']),
  // Of a preview also the candidates that are too unlikely.
  outcome: z.enum(['LINKED', 'PROPOSED']).nullable(),
  score: z.number().nullable(),
})

const Taken = z
  .object({
    article: z.object({ slug: z.string() }).optional(),
    outcome: z.enum(['CREATED', 'UNCHANGED', 'NEW_VERSION', 'COPY']).optional(),
    links: z.array(Link),
    proposedEvents: z.array(ProposedEvent),
  })
  .transform(
    ({ article, outcome, links, proposedEvents }): TakenArticle => ({
      outcome: outcome ?? 'PREVIEW',
      article: article?.slug ?? null,
      links: links.flatMap((link) =>
        link.outcome === null ? [] : [{ ...link, outcome: link.outcome }],
      ),
      proposedEvents,
    }),
  )

const Refused = z.object({ message: z.string() }).transform(({ message }) => ({ refusal: message }))

const Answer = z.object({
  data: z.object({ result: z.union([Taken, Refused]) }).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    )
    .optional(),
})

/** The codes of errors that no other article escapes. */
const HOPELESS = ['UNAUTHENTICATED', 'FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED']

/**
 * Hands articles to the API.
 * @param isPreview whether nothing is to be stored
 */
export function createGraphqlSink(
  execute: Execute,
  isPreview: boolean,
  close: () => Promise<void>,
): ArticleSink {
  const operation = isPreview ? PREVIEW : INGEST
  return { take: async (input: ArticleInput) => read(await execute(operation, { input })), close }
}

function read(response: unknown): TakenArticle | { readonly refusal: string } {
  const { success, data: answer } = Answer.safeParse(response)
  if (!success) throw new CommandFailed('The answer is not one of this version of Annals.')
  const [error] = answer.errors ?? []
  if (error && HOPELESS.includes(error.extensions?.code ?? '')) {
    throw new CommandFailed(error.message)
  }
  return answer.data?.result ?? { refusal: error?.message ?? 'there was no answer' }
}
