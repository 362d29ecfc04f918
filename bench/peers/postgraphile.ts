import { type Named, type Page, participantText, statementText, type Wording } from './page.ts'
import { PAGE_SIZE, type Peer } from './peer.ts'

const ORDER = `condition: { mergedIntoId: null },
    orderBy: [EARLIEST_START_DESC, LATEST_END_DESC, PRIMARY_KEY_DESC]`

const NAME = `slug
  actorNamesByActorId(condition: { language: "en", kind: preferred }) { nodes { value } }`

const PAGE_QUERY = `query TimelinePage($first: Int!, $after: Cursor) {
  allEvents(first: $first, after: $after, ${ORDER}) {
    nodes {
      id
      slug
      eventTextsByEventId(condition: { language: "en" }) { nodes { title } }
      edtf
      earliestStart
      participationsByEventId(first: 20, orderBy: [POSITION_ASC, PRIMARY_KEY_ASC]) {
        nodes { role actorByActorId { ${NAME} } }
      }
      statementsByEventId(
        first: 10
        orderBy: [EARLIEST_START_ASC, LATEST_END_ASC, PRIMARY_KEY_ASC]
      ) {
        nodes {
          actorBySpeakerId { ${NAME} }
          renderingsByStatementId(condition: { language: "en" }) {
            nodes { text language form }
          }
        }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}`

const WALK_QUERY = `query TimelineWalk($first: Int!, $after: Cursor) {
  allEvents(first: $first, after: $after, ${ORDER}) { pageInfo { endCursor } }
}`

interface Nodes<Node> {
  readonly nodes: readonly Node[]
}

interface ActorAnswer {
  readonly slug: string
  readonly actorNamesByActorId: Nodes<{ readonly value: string }>
}

interface Answer {
  readonly data: {
    readonly allEvents: Nodes<{
      readonly slug: string
      readonly eventTextsByEventId: Nodes<{ readonly title: string }>
      readonly edtf: string
      readonly earliestStart: string
      readonly participationsByEventId: Nodes<{
        readonly role: string
        readonly actorByActorId: ActorAnswer
      }>
      readonly statementsByEventId: Nodes<{
        readonly actorBySpeakerId: ActorAnswer
        readonly renderingsByStatementId: Nodes<Wording>
      }>
    }> & { readonly pageInfo: { readonly endCursor: string | null } }
  }
}

export const postgraphile: Peer = {
  name: 'postgraphile',
  program: new URL('./postgraphile-server.ts', import.meta.url),
  path: '/graphql',
  pageRequest: (after) =>
    JSON.stringify({ query: PAGE_QUERY, variables: { first: PAGE_SIZE, after } }),
  walkRequest: (first, after) => JSON.stringify({ query: WALK_QUERY, variables: { first, after } }),
  readPage,
  // A wrong shape fails in here, and the run with it.
  readCursor: (answer) => (answer as Answer).data.allEvents.pageInfo.endCursor,
}

function readPage(answer: unknown): Page {
  // See above.
  const { nodes, pageInfo } = (answer as Answer).data.allEvents
  return {
    events: nodes.map((event) => ({
      slug: event.slug,
      title: only(event.eventTextsByEventId).title,
      edtf: event.edtf,
      earliestStart: Date.parse(event.earliestStart),
      participants: event.participationsByEventId.nodes
        .map(({ role, actorByActorId }) => participantText(role, named(actorByActorId)))
        .sort(),
      statements: event.statementsByEventId.nodes
        .map(({ actorBySpeakerId, renderingsByStatementId }) =>
          statementText(named(actorBySpeakerId), only(renderingsByStatementId)),
        )
        .sort(),
    })),
    endCursor: pageInfo.endCursor,
  }
}

function named({ slug, actorNamesByActorId }: ActorAnswer): Named {
  return { slug, name: only(actorNamesByActorId).value }
}

/** @throws {Error} when there is not exactly one, as there is in generated data */
function only<Node>({ nodes }: Nodes<Node>): Node {
  const [node, ...others] = nodes
  if (node === undefined || others.length > 0) {
    throw new Error(`one expected, ${nodes.length} found`)
  }
  return node
}
