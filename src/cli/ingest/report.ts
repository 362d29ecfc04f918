import type { SinkEvent, SinkLink, TakenArticle } from './article-sink.ts'

/** An article that was not taken, and why. */
export interface Failure {
  readonly name: string
  readonly problem: string
}

/** What became of all articles. */
export interface Summary {
  readonly counts: ReadonlyMap<TakenArticle['outcome'], number>
  readonly failures: readonly Failure[]
  /** Whether somebody asked to stop before the end. */
  readonly stopped: boolean
}

/** One line for people: what became of an article, and what it reports. */
export function describeArticle(name: string, taken: TakenArticle): string {
  const parts = [...taken.links.map(describeLink), ...taken.proposedEvents.map(describeEvent)]
  const words = WORDS[taken.outcome]
  return `${words}\t${taken.article ?? name}\t${parts.join('; ') || 'no event'}`
}

/** One line for programs. */
export function articleAsJson(name: string, taken: TakenArticle): string {
  return JSON.stringify({ source: name, ...taken })
}

export function failureAsJson({ name, problem }: Failure): string {
  return JSON.stringify({ source: name, outcome: 'FAILED', problem })
}

/** For people, on several lines: how many of each outcome, and what failed why. */
export function describeSummary({ counts, failures, stopped }: Summary): string {
  const told = [...counts].map(([outcome, count]) => `${count} ${WORDS[outcome]}`)
  const lines = [
    ...failures.map(({ name, problem }) => `  ${name}: ${problem}`),
    ...(stopped ? ['Stopped. The same call goes on from here: what is in is not read again.'] : []),
  ]
  const all = [...told, ...(failures.length > 0 ? [`${failures.length} failed`] : [])]
  return [`${all.join(', ') || 'no article'}${failures.length > 0 ? ':' : ''}`, ...lines].join('\n')
}

const WORDS: Readonly<Record<TakenArticle['outcome'], string>> = {
  CREATED: 'new',
  UNCHANGED: 'unchanged',
  NEW_VERSION: 'new version',
  COPY: 'copy',
  PREVIEW: 'preview',
}

function describeLink({ event, role, outcome, score }: SinkLink): string {
  const certainty = score === null ? '' : ` ${score.toFixed(2)}`
  return `${event} (${role.toLowerCase()}, ${outcome.toLowerCase()}${certainty})`
}

function describeEvent({ title, time }: SinkEvent): string {
  return `new event proposed: ${title} (${time})`
}
