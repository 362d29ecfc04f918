import { PAGE_SIZE, type Peer } from './peer.ts'
import { readTimelineCursor, readTimelinePage } from './timeline-answer.ts'

export const handWritten: Peer = {
  name: 'hand-written',
  program: new URL('./hand-written-server.ts', import.meta.url),
  path: '/',
  pageRequest: (after) => JSON.stringify({ first: PAGE_SIZE, after }),
  walkRequest: (first, after) => JSON.stringify({ first, after }),
  readPage: readTimelinePage,
  readCursor: readTimelineCursor,
}
