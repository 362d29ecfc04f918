import { singleLine } from './text.ts'

/** A block of text as a reader sees it. */
export interface HtmlParagraph {
  /** In one line. */
  readonly text: string
  /** How much of the text is in links: 0 to 1. */
  readonly linked: number
  /** The block element, in lower case: p, h2, li. */
  readonly block: string
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

const UNSEEN = new Set(
  'audio canvas datalist embed head iframe math noscript object picture script select style svg template textarea title video'.split(
    ' ',
  ),
)

const ELEMENT_NODE = 1
const TEXT_NODE = 3

/** The texts of an element's blocks in their order; of a row's cells each is one. */
export function paragraphsOf(root: Element): readonly HtmlParagraph[] {
  const paragraphs: HtmlParagraph[] = []
  let parts: string[] = []
  let linkedLength = 0
  let breaks = 0
  const finish = (block: string): void => {
    const text = singleLine(parts.join(''))
    if (text !== '') {
      paragraphs.push({ text, linked: Math.min(linkedLength / text.length, 1), block })
    }
    parts = []
    linkedLength = 0
    breaks = 0
  }
  // Parsed documents are not nested deeper than the stack bears.
  const visit = (node: Node, block: string, inLink: boolean): void => {
    if (node.nodeType === TEXT_NODE) {
      const text = node.textContent ?? ''
      if (text.trim() !== '') {
        if (breaks > 1) finish(block)
        breaks = 0
        if (inLink) linkedLength += singleLine(text).length
      }
      parts.push(text)
    } else if (node.nodeType === ELEMENT_NODE) {
      const name = node.nodeName.toLowerCase()
      if (UNSEEN.has(name)) return
      if (name === 'br') {
        parts.push(' ')
        breaks += 1
        return
      }
      const isBlock = BLOCKS.has(name)
      if (isBlock) finish(block)
      for (const child of node.childNodes) {
        visit(child, isBlock ? name : block, inLink || name === 'a')
      }
      if (isBlock) finish(name)
    }
  }
  visit(root, 'body', false)
  finish('body')
  return paragraphs
}
