import type { ExportedEvent } from './read-events.ts'

/** How many of each list of an event are not in the file, as it is longer than what was asked for. */
export function leftOut({
  participations,
  statements,
  articles,
}: Pick<ExportedEvent, 'participations' | 'statements' | 'articles'>) {
  return {
    participations: participations.totalCount - participations.nodes.length,
    statements: statements.totalCount - statements.nodes.length,
    articles: articles.totalCount - articles.edges.length,
  }
}
