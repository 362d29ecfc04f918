import { parseHTML } from 'linkedom'

const EMPTY = '<!doctype html><html><head></head><body></body></html>'

/** Parses a page, or a part of one. No script runs, nothing is loaded. */
export function parseDocument(html: string): Document {
  const limited = limitNesting(
    html.replace(/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>)?/i, ''),
  )
  // linkedom adds no elements whose tags were left out.
  const whole = /<html[\s>]/i.test(limited) ? limited : `<html>${limited}</html>`
  const complete = /<body[\s>]/i.test(whole)
    ? whole
    : whole.replace(/(<html[^>]*>)([\s\S]*)$/i, '$1<body>$2</body>')
  const { document } = parseHTML(complete)
  // Of a broken beginning, linkedom makes a document without elements.
  return document.documentElement?.localName === 'html' ? document : parseHTML(EMPTY).document
}

/** A text of a tag or a feed; some content systems escape theirs for HTML once too often. */
export function unescaped(text: string): string {
  return /&(#\d+|#x[\da-f]+|[a-z]\w+);/i.test(text)
    ? (parseDocument(text.replaceAll('<', '&lt;')).body.textContent ?? '').trim()
    : text.trim()
}

/** Deeper than any article; parsers and walks take quadratic time, or the whole stack, by depth. */
const MAX_DEPTH = 150

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** A comment, an element whose content is no markup, or the beginning of a tag. */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(?:script|style|textarea|title)\b[\s\S]*?(?:<\/(?:script|style|textarea|title)|$)|<(\/?)([a-z][a-z0-9-]*)/gi

/**
 * Takes away the tags of elements that lie too deep, and leaves their texts. To a parser, "<?b>" is
 * an instruction that it does not know, and "</wbr>" the end of what has none. Nearly every page
 * stays as it is.
 */
function limitNesting(html: string): string {
  const open: string[] = []
  let beyond = 0
  return html.replaceAll(TAG, (tag, slash?: string, written?: string, index = 0) => {
    const name = written?.toLowerCase()
    if (name === undefined || VOID.has(name)) return tag
    if (slash === '/') {
      if (beyond > 0) {
        beyond -= 1
        return `${gap(html, index)}</wbr`
      }
      const last = open.lastIndexOf(name)
      if (last >= 0) open.length = last
      return tag
    }
    if (open.length >= MAX_DEPTH) {
      beyond += 1
      return `${gap(html, index)}<?`
    }
    if (!closesLike(open.at(-1), name)) open.push(name)
    return tag
  })
}

/** Keeps words apart that a tag did; between tags, it would be a text of its own. */
function gap(html: string, index: number): string {
  return html[index - 1] === '>' ? '' : ' '
}

/** Whether an element ends one of its own kind that was left open, as paragraphs and cells do. */
function closesLike(last: string | undefined, name: string): boolean {
  return last === name && /^(p|li|d[td]|t[rdh]|option)$/.test(name)
}
