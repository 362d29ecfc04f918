import type { HtmlParagraph } from './html-paragraphs.ts'

/** Never of an article's running text. */
const ELEMENTS = [
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas'],
  ...['audio', 'video', 'button', 'input', 'select', 'textarea', 'dialog', 'nav', 'menu', 'aside'],
  ...['figcaption', 'footer', '[hidden]', '[aria-hidden="true"]', '[role="navigation"]'],
  ...['[role="dialog"]', '[role="alertdialog"]', '[role="complementary"]', '[role="search"]'],
  ...['[role="contentinfo"]', '[role="menu"]', '[role="toolbar"]', '[role="alert"]'],
]

/** Words of classes and ids, in German as well, by which pages name what surrounds an article. */
const NAMES =
  /(^|[-_])(ads?|advert|advertisement|advertorial|anzeige|banner|bookmarks?|breadcrumbs?|captions?|comments?|consent|cookies?|copyright|disclaimer|empfehlungen|gdpr|kommentare|login|masthead|merkliste|newsletter|outbrain|paywall|podcast|popup|promo|recirculation|recommended|recommendations|readmore|read-more|related|share|sharing|sharebar|sidebar|signup|social|socials|sponsor|sponsored|subscribe|subscription|taboola|tags|teasers?|toolbar|topics|weiterlesen|werbung)([-_]|$)/i

/** What holds the article may bear such a name as well ("with-sidebar"). */
const CONTENT = 'article, main, h1, [itemprop~="articleBody"]'
const KEPT = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'HEADER'])

/** Removes what surrounds an article's text, by what elements are and are called. */
export function removeBoilerplate(document: Document): void {
  for (const element of [...document.querySelectorAll(ELEMENTS.join(','))]) element.remove()
  const whole = textLength(document.body)
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (!KEPT.has(element.tagName) && isNamedBoilerplate(element)) {
      const holdsArticle =
        element.querySelector(CONTENT) !== null || textLength(element) * 2 > whole
      if (!holdsArticle) element.remove()
    }
  }
}

function textLength(element: Element): number {
  return element.textContent?.length ?? 0
}

function isNamedBoilerplate(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.trim().split(/\s+/)
  // Utility classes are many; what an element is, its first ones say.
  return names.slice(0, 20).some((name) => NAMES.test(dashed(name)))
}

/** BEM and camelCase: "ArticlePage__shareBar" is article-page-share-bar. */
function dashed(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/__+/g, '-')
}

/** How lines begin that lead to another article. */
const LEADS_ON =
  /^(also read|auch interessant|das könnte sie (auch )?interessieren|don['’]t miss|hier geht es zu|lesen sie (auch|dazu|hierzu|mehr|weiter)|mehr dazu|mehr zum thema|more (from|on this|on the story)|read (also|more|next|the full)|recommended( for you)?|related( articles?| content| stories| topics)?|see also|siehe auch|weiterlesen|weitere (artikel|informationen|themen)|you may also like|zum thema)(?=[\s:»›>.–—-]|$)/i

/** Lines that are a control or a label of the page. */
const LABEL =
  /^((this is an? )?advertisement|anzeige|artikel (anhören|drucken|merken|teilen)|copy link|drucken|e-?mail|facebook|kommentare?|link kopieren|listen( to this article)?|merken|newsletter|print|quelle: \S.*|share( this( article| story)?)?( on .{1,20})?|sign up|skip (ad|to content)|source: \S.*|subscribe( now)?|teilen|twitter|vorlesen|werbung|whatsapp)[.:]?$/i

/** A picture's credit or caption outside of its element. */
const CREDIT = /^(bild|bildquelle|credit|foto|image|photo|picture)s?( credit)?( by)?:/i

/** "By Ned Abara and Li Chen, Marlow": names alone, and no sentence. */
const BYLINE = /^(By|Von|BY|VON)( (\p{Lu}[\p{L}.'’-]*|and|de|der|in|of|und|van|von|zu),?)+$/u

const ENDS_SENTENCE = /[.!?…:;]["“”»«’')\]]*$/

/** Whether a block is no text of the article: a label, a credit, a link to another article. */
export function isBoilerplate({ text, linked, block }: HtmlParagraph): boolean {
  if (LABEL.test(text)) return true
  if (text.length <= 80 && BYLINE.test(text) && !ENDS_SENTENCE.test(text)) return true
  if (text.length <= 120 && CREDIT.test(text)) return true
  if (LEADS_ON.test(text)) {
    // "Read more than one book" may begin a sentence; what leads on is a link or a label.
    return linked > 0.3 || /^[^.!?]{0,40}:/.test(text) || !ENDS_SENTENCE.test(text)
  }
  if (block === 'li' && linked > 0.8) return true
  return linked > 0.95 && !ENDS_SENTENCE.test(text)
}
