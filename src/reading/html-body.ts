import { Readability } from '@mozilla/readability'
import type { Found } from './article-draft.ts'
import { isBoilerplate, removeBoilerplate } from './html-boilerplate.ts'
import { parseDocument } from './html-document.ts'
import { type HtmlParagraph, paragraphsOf } from './html-paragraphs.ts'
import { withinTime } from './time-limit.ts'

const READABILITY_MILLISECONDS = 2_000
const MARKUP_MILLISECONDS = 2_000

/** Readability tries again with less care below this; agency reports are shorter than its 500. */
const SHORT_ARTICLE = 250

/** Where pages put their text, the surest mark first. */
const MARKS = ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]', 'body']

/**
 * The running text of a page: by Readability, and where that finds none or takes too long, by what
 * the markup says. Captions, share bars, cookie banners and links to other articles are dropped.
 * @param title dropped where the text begins with it
 */
export function readBody(html: string, title: string | undefined): Found<string> | undefined {
  const readable = withinTime(READABILITY_MILLISECONDS, () => readableText(html, title))?.result
  if (readable !== undefined) return { value: readable, where: 'the page (by Readability)' }
  return withinTime(MARKUP_MILLISECONDS, () => markedText(html, title))?.result
}

/** The text of a part of a page that is known to be the article's, such as a feed's content. */
export function readFragment(html: string, title: string | undefined): string | undefined {
  return withinTime(MARKUP_MILLISECONDS, () =>
    joined(paragraphsOf(cleanDocument(html).body), title),
  )?.result
}

function readableText(html: string, title: string | undefined): string | undefined {
  const document = cleanDocument(html)
  const article = new Readability(document, {
    charThreshold: SHORT_ARTICLE,
    disableJSONLD: true,
    // The element itself (which is what it serializes): its text needs no second parsing.
    serializer: (node) => node as Element,
  }).parse()
  const content = article?.content
  return content ? joined(paragraphsOf(content), title) : undefined
}

function markedText(html: string, title: string | undefined): Found<string> | undefined {
  const document = cleanDocument(html)
  for (const mark of MARKS) {
    const [element, ...others] = document.querySelectorAll(mark)
    // Several articles are a list of teasers.
    if (element !== undefined && others.length === 0) {
      const paragraphs = paragraphsOf(element).filter(
        (paragraph) => mark !== 'body' || isRunningText(paragraph),
      )
      const value = joined(paragraphs, title)
      if (value !== undefined) return { value, where: mark === 'body' ? 'the page' : mark }
    }
  }
  return undefined
}

function cleanDocument(html: string): Document {
  const document = parseDocument(html)
  removeBoilerplate(document)
  return document
}

/** Of a whole page, only what is written in sentences. */
function isRunningText({ text, linked }: HtmlParagraph): boolean {
  return linked < 0.5 && /[.!?…]["“”»«’')\]]*$/.test(text)
}

function joined(
  paragraphs: readonly HtmlParagraph[],
  title: string | undefined,
): string | undefined {
  const texts = paragraphs.filter((paragraph) => !isBoilerplate(paragraph)).map(({ text }) => text)
  const body = texts[0] === title ? texts.slice(1) : texts
  return body.length === 0 ? undefined : body.join('\n\n')
}
