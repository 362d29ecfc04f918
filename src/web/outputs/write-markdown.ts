import { webAddress } from '../markup/web-address.ts'
import { type AboutTimeline, eventUrl } from './about-timeline.ts'
import { leftOut } from './left-out.ts'
import { outputWords } from './output-words.ts'
import { participantNames } from './participant-names.ts'
import type { ExportedEvent } from './read-events.ts'

/** Writes Markdown (CommonMark) for people: a heading an event, what was said as quotations. */
export function* writeMarkdown(
  events: readonly ExportedEvent[],
  about: AboutTimeline,
): Generator<string> {
  const words = outputWords(about.language)
  yield `# ${escaped(about.title)}\n`
  if (about.description) yield `\n${escaped(about.description)}\n`
  if (events.length === 0) yield `\n${words.nothing}\n`
  for (const event of events) yield `\n${eventBlock(event, about)}\n`
  if (about.nextUrl) {
    const label = inLabel(escaped(words.moreEvents(events.length, about.totalCount)))
    yield `\n[${label}](<${target(about.nextUrl)}>)\n`
  }
}

function eventBlock(event: ExportedEvent, about: AboutTimeline): string {
  const { slug, title, time, summary, statements, articles } = event
  const words = outputWords(about.language)
  const more = leftOut(event)
  const names = participantNames(event).map(escaped)
  if (more.participations > 0) names.push(words.more(more.participations))
  const sources = articles.edges.map(({ node }) => {
    const label = escaped(`${node.outlet.name}: ${node.title}`)
    const address = webAddress(node.url)
    return address ? `- [${inLabel(label)}](<${target(address)}>)` : `- ${label}`
  })
  if (more.articles > 0) sources.push(`- ${words.more(more.articles)}`)
  return [
    `## ${escaped(`${time.display}: ${title}`)}`,
    summary && escaped(summary),
    names.length > 0 && `*${words.participants}:* ${names.join(', ')}`,
    ...statements.nodes.map((statement) => quotationBlock(statement, about)),
    more.statements > 0 && words.more(more.statements),
    sources.length > 0 && `*${words.sources}:*\n\n${sources.join('\n')}`,
    `<${target(eventUrl(about, slug))}>`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function quotationBlock(
  { speaker, rendering }: ExportedEvent['statements']['nodes'][number],
  { language }: AboutTimeline,
): string | undefined {
  if (!rendering) return undefined
  const words = outputWords(language)
  const text = escaped(rendering.text)
  return rendering.form === 'PARAPHRASE'
    ? `> ${text}\n>\n> — ${escaped(speaker.name)} (${words.inOtherWords})`
    : `> ${words.openQuote}${text}${words.closeQuote}\n>\n> — ${escaped(speaker.name)}`
}

/**
 * A text on one line that Markdown takes for nothing but text. What has a meaning only at the
 * beginning of a line, such as "1." or "-", is escaped only there, so that the source stays readable.
 */
function escaped(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>#|~&!]/g, String.raw`\$&`)
      .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
      .replace(/^[-+=]/, String.raw`\$&`)
      // GitHub's Markdown makes links of bare addresses.
      .replace(/(?<=[a-z]):(?=\/\/)|(?<=www)\.|(?<=\w)@(?=\w)/gi, String.raw`\$&`)
  )
}

/** An escaped text for the words of a link: many a renderer does not know escaped brackets there. */
function inLabel(text: string): string {
  return text.replaceAll(String.raw`\[`, '&#91;').replaceAll(String.raw`\]`, '&#93;')
}

/** An address between angle brackets, which it must not hold itself. */
function target(url: string): string {
  return url.replace(/[<>\\\s]/g, encodeURIComponent)
}
