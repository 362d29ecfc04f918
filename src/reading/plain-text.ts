import type { ArticleFound, Found } from './article-draft.ts'
import { articleText, singleLine } from './text.ts'

/** The labels of a header, in lower case, and the fields they tell. */
const LABELS: Readonly<Record<string, 'title' | 'url' | 'publishedAt' | 'outlet' | 'language'>> = {
  title: 'title',
  url: 'url',
  published: 'publishedAt',
  outlet: 'outlet',
  language: 'language',
}

const HEADER_LINE = /^([A-Za-z]+):[ \t]*(.*)$/

/**
 * Reads an article of plain text. It may begin with a header of labels ("Title:", "URL:",
 * "Published:", "Outlet:", "Language:"), ended by a blank line; without a title there, a short first
 * line that is followed by a blank one is the title.
 * @param knownTitle of an article whose title is told elsewhere: its first line is then text, unless
 * it repeats the title
 */
export function readPlainText(text: string, knownTitle?: string): ArticleFound {
  const { header, body } = splitHeader(articleText(text))
  const { title: labelled, ...fields } = header
  const known = labelled?.value ?? knownTitle
  const [, first = '', rest = ''] = /^([^\n]+)\n\n([\s\S]+)$/.exec(body) ?? []
  const isTitle =
    known === undefined
      ? first !== '' && first.length <= LONGEST_HEADLINE
      : first === singleLine(known)
  const title = labelled ?? (isTitle ? { value: first, where: 'the first line' } : undefined)
  const running = paragraphs(isTitle ? rest : body)
  return {
    ...(fields.url && { url: fields.url }),
    ...(title && { title }),
    ...(running !== '' && { text: { value: running, where: 'the text' } }),
    ...(fields.language && { language: fields.language }),
    ...(fields.publishedAt && { publishedAt: [fields.publishedAt] }),
    ...(fields.outlet && {
      outlet: {
        value: { name: fields.outlet.value, homepage: null },
        where: fields.outlet.where,
      },
    }),
  }
}

/** A longer first line is a paragraph. */
const LONGEST_HEADLINE = 200

interface Header {
  readonly title?: Found<string>
  readonly url?: Found<string>
  readonly publishedAt?: Found<string>
  readonly outlet?: Found<string>
  readonly language?: Found<string>
}

/** A header is one if each of its lines has a label that is known. */
function splitHeader(text: string): { readonly header: Header; readonly body: string } {
  const end = text.indexOf('\n\n')
  const entries = (end < 0 ? text : text.slice(0, end)).split('\n').map((line) => {
    const [, label = '', value = ''] = HEADER_LINE.exec(line) ?? []
    const field = LABELS[label.toLowerCase()]
    return field === undefined
      ? undefined
      : ([field, { value: value.trim(), where: `the line ${label}:` }] as const)
  })
  if (entries.some((entry) => entry === undefined)) return { header: {}, body: text }
  const header = entries.filter((entry) => entry !== undefined && entry[1].value !== '')
  return {
    header: Object.fromEntries(header as readonly (readonly [string, Found<string>])[]),
    body: end < 0 ? '' : text.slice(end).trim(),
  }
}

/** Nobody wraps lines wider than this. */
const WIDEST_WRAP = 120

/** A line that could not have taken the next one's first word. */
function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(' ')
  return line.length + 1 + word.length > width
}

/** Makes paragraphs of lines: each is one, unless the text was wrapped at a width. */
function paragraphs(text: string): string {
  const blocks = text.split('\n\n').map((block) => block.split('\n'))
  const width = Math.max(...blocks.flat().map((line) => line.length))
  const isWrapped = width <= WIDEST_WRAP && isWrappedAt(width, blocks)
  return blocks.flatMap((lines) => (isWrapped ? unwrapped(lines, width) : lines)).join('\n\n')
}

function unwrapped(lines: readonly string[], width: number): readonly string[] {
  const joined: string[] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous !== undefined && isFull(previous, line, width)) {
      joined.push(`${joined.pop()} ${line}`)
    } else {
      joined.push(line)
    }
  }
  return joined
}

/** Where lines are paragraphs, few are full, and those that are end with a sentence. */
function isWrappedAt(width: number, blocks: readonly (readonly string[])[]): boolean {
  const breaks = blocks.flatMap((lines) =>
    lines.slice(1).map((next, index) => ({ line: lines[index] ?? '', next })),
  )
  const full = breaks.filter(({ line, next }) => isFull(line, next, width))
  return full.length * 2 > breaks.length && full.some(({ line }) => !/[.!?…]["“”»«]?$/.test(line))
}
