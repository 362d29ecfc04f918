import { PAGE_SIZE, type Peer } from './peer.ts'
import { readTimelineCursor, readTimelinePage } from './timeline-answer.ts'

const PAGE_QUERY = `query TimelinePage($first: Int!, $after: String) {
  timeline(first: $first, after: $after, order: HAPPENED_DESC) {
    nodes {
      id
      slug
      title(language: ["en"])
      time { edtf earliestStart }
      participations(first: 20) {
        nodes { role actor { slug name(language: ["en"]) } }
      }
      statements(first: 10) {
        nodes {
          speaker { slug name(language: ["en"]) }
          rendering(language: ["en"]) { text language form }
        }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}`

const WALK_QUERY = `query TimelineWalk($first: Int!, $after: String) {
  timeline(first: $first, after: $after, order: HAPPENED_DESC) { pageInfo { endCursor } }
}`

export const annals: Peer = {
  name: 'annals',
  program: new URL('../../src/main.ts', import.meta.url),
  path: '/graphql',
  pageRequest: (after) =>
    JSON.stringify({ query: PAGE_QUERY, variables: { first: PAGE_SIZE, after } }),
  walkRequest: (first, after) => JSON.stringify({ query: WALK_QUERY, variables: { first, after } }),
  readPage: readTimelinePage,
  readCursor: readTimelineCursor,
}
