import type { ArticleFound, Found } from './article-draft.ts'
import { canonicalUrl } from './canonical-url.ts'
import { unescaped } from './html-document.ts'
import { LinkedArticles, type LinkedData } from './json-ld.ts'
import { singleLine } from './text.ts'

/** What a page says of its article, and the text where it repeats that for machines. */
export interface HtmlMetadata extends Omit<ArticleFound, 'text'> {
  readonly articleBody?: Found<string>
}

const TITLE_KEYS = ['og:title', 'twitter:title', 'dc.title', 'headline']
const NAME_KEYS = ['og:site_name', 'publisher', 'dc.publisher', 'application-name']
const LANGUAGE_KEYS = ['og:locale', 'content-language', 'dc.language', 'inlanguage']
const PUBLISHED_KEYS = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date'],
  ...['dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dc.date.created'],
  ...['sailthru.date', 'publish-date', 'publication_date', 'pubdate', 'date'],
]

/** The most trusted first: what is marked as the publication, then the first time of the article. */
const TIME_ELEMENTS = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
]

/**
 * Reads a page's metadata: JSON-LD, Open Graph and other meta tags, `<time>`, `<html lang>`, the
 * canonical link. Each value says where it stood.
 * @param address where the page is from; a canonical link to another site is then not believed,
 * because a wire copy would pass for its original
 */
export function readMetadata(document: Document, address: string | undefined): HtmlMetadata {
  const meta = metaTags(document)
  const linked = new LinkedArticles(
    [...document.querySelectorAll('script')]
      .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? ''),
  )
  const article = linked.articles[0]
  const fromLinked = (property: string): Found<string> | undefined =>
    found(article && linked.text(article, property), `JSON-LD ${property}`)

  const site = siteName(meta, linked, article)
  const url = addressOf(document, meta, address)
  const title = fromLinked('headline') ?? fromMeta(meta, TITLE_KEYS) ?? heading(document)
  const language =
    fromLinked('inLanguage') ??
    found(document.documentElement.getAttribute('lang'), '<html lang>') ??
    fromMeta(meta, LANGUAGE_KEYS)
  const articleBody = fromLinked('articleBody')
  return {
    ...(url && { url }),
    ...(title && { title: withoutSite(title, site?.value) }),
    ...(language && { language: { ...language, value: language.value.replaceAll('_', '-') } }),
    publishedAt: [
      fromLinked('datePublished'),
      ...PUBLISHED_KEYS.map((key) => fromMeta(meta, [key])),
      ...TIME_ELEMENTS.map((selector) => timeElement(document, selector)),
      fromLinked('dateCreated'),
    ].filter((candidate) => candidate !== undefined),
    ...(site && {
      outlet: {
        value: { name: site.value, homepage: originOf(url?.value ?? address) },
        where: site.where,
      },
    }),
    ...(articleBody && { articleBody }),
  }
}

/** The contents of meta elements by their names in lower case, the first of each. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (content && name && !tags.has(name)) tags.set(name, content)
    }
  }
  return tags
}

function fromMeta(
  meta: ReadonlyMap<string, string>,
  names: readonly string[],
): Found<string> | undefined {
  const name = names.find((candidate) => meta.has(candidate))
  return name === undefined ? undefined : found(meta.get(name), `<meta ${name}>`)
}

function found(text: string | null | undefined, where: string): Found<string> | undefined {
  const value = unescaped(text ?? '')
  return value === '' ? undefined : { value, where }
}

function siteName(
  meta: ReadonlyMap<string, string>,
  linked: LinkedArticles,
  article: LinkedData | undefined,
): Found<string> | undefined {
  const publisher = article && linked.object(article, 'publisher')
  return (
    found(publisher && linked.text(publisher, 'name'), 'JSON-LD publisher') ??
    found(article && linked.text(article, 'publisher'), 'JSON-LD publisher') ??
    fromMeta(meta, NAME_KEYS)
  )
}

function heading(document: Document): Found<string> | undefined {
  const [first, ...others] = document.querySelectorAll('h1')
  const only = first !== undefined && others.length === 0 ? singleLine(first.textContent ?? '') : ''
  return (
    found(only, '<h1>') ??
    found(singleLine(document.querySelector('title')?.textContent ?? ''), '<title>')
  )
}

/** "Headline | Outlet" is the headline. */
function withoutSite(title: Found<string>, site: string | undefined): Found<string> {
  if (site === undefined) return title
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ', ' / ']) {
    if (title.value.endsWith(`${mark}${site}`)) {
      return { ...title, value: title.value.slice(0, -`${mark}${site}`.length).trim() }
    }
  }
  return title
}

function timeElement(document: Document, selector: string): Found<string> | undefined {
  const element = document.querySelector(selector)
  return found(
    element?.getAttribute('datetime') ?? element?.getAttribute('content'),
    `<${element?.tagName.toLowerCase() ?? 'time'}>`,
  )
}

function addressOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  address: string | undefined,
): Found<string> | undefined {
  const links = [...document.querySelectorAll('link')]
  const link = links.find((element) => /^canonical$/i.test(element.getAttribute('rel') ?? ''))
  const candidates = [
    found(link?.getAttribute('href'), '<link rel="canonical">'),
    fromMeta(meta, ['og:url']),
  ]
  for (const candidate of candidates) {
    const value = candidate && resolved(candidate.value, address)
    if (candidate && value !== undefined && isOfPage(value, address)) {
      return { ...candidate, value }
    }
  }
  return address === undefined ? undefined : { value: address, where: 'its address' }
}

function resolved(link: string, address: string | undefined): string | undefined {
  const url = URL.parse(link, address)
  return url === null ? undefined : canonicalUrl(url.href)
}

function isOfPage(canonical: string, address: string | undefined): boolean {
  const link = new URL(canonical)
  const page = address === undefined ? null : URL.parse(address)
  if (page === null) return link.pathname !== '/'
  // A site that names its front page on every page would make one article of all.
  return siteOf(link) === siteOf(page) && (link.pathname !== '/' || page.pathname === '/')
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(www|m|mobile|amp)\./, '')
}

function originOf(url: string | undefined): string | null {
  const origin = url === undefined ? undefined : URL.parse(url)?.origin
  return origin === undefined || origin === 'null' ? null : origin
}
