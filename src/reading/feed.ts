import { parseFeed } from 'feedsmith'
import type { ArticleFound, Found } from './article-draft.ts'
import { canonicalUrl } from './canonical-url.ts'
import { readFragment } from './html-body.ts'
import { unescaped } from './html-document.ts'

/** A text that is no feed, or one that is not read. */
export class InvalidFeed extends Error {
  override readonly name = 'InvalidFeed'
}

type Feed = ReturnType<typeof parseFeed<string>>

/** What the kinds of feeds tell of an item, under one set of names. */
interface Item {
  readonly title: string | undefined
  readonly link: string | undefined
  /** The fullest first; HTML or plain text, as it comes. */
  readonly contents: readonly (Found<string> | undefined)[]
  readonly dates: readonly (Found<string> | undefined)[]
  readonly language: string | undefined
  /** Where the item is from, if not from the feed's own publisher. */
  readonly source: { readonly title?: string; readonly url?: string } | undefined
}

interface Channel {
  readonly title: string | undefined
  readonly link: string | undefined
  readonly language: string | undefined
  readonly items: readonly Item[]
}

/**
 * Reads the items of an RSS (2.0, 1.0), Atom or JSON feed as articles.
 * @param address where the feed is from, for links that are relative to it
 * @throws {InvalidFeed} when it is none, or declares entities, which no feed needs and bombs do
 */
export function readFeed(text: string, address?: string): readonly ArticleFound[] {
  if (/<!ENTITY/i.test(text)) throw new InvalidFeed('the feed declares entities, which are refused')
  const channel = channelOf(parsed(text))
  const base = absolute(channel.link, address) ?? address
  return channel.items.map((item) => articleOf(item, channel, base))
}

function parsed(text: string): Feed {
  try {
    return parseFeed(text)
  } catch (cause) {
    throw new InvalidFeed('this is no RSS, Atom or JSON feed', { cause })
  }
}

function articleOf(item: Item, channel: Channel, base: string | undefined): ArticleFound {
  const title = unescaped(item.title ?? '')
  const link = absolute(item.link, base)
  const url = link === undefined ? undefined : canonicalUrl(link)
  const text = firstText(item.contents, title)
  const language = item.language ?? channel.language
  const publisher = item.source?.title
    ? { name: item.source.title, url: item.source.url, where: 'source of the feed item' }
    : { name: channel.title ?? '', url: base, where: 'title of the feed' }
  const name = unescaped(publisher.name)
  return {
    ...(url !== undefined && { url: { value: url, where: 'link of the feed item' } }),
    ...(title !== '' && { title: { value: title, where: 'title of the feed item' } }),
    ...(text && { text }),
    ...(language && { language: { value: language, where: 'language of the feed' } }),
    publishedAt: item.dates.filter((date) => date !== undefined),
    ...(name !== '' && {
      outlet: {
        value: { name, homepage: URL.parse(publisher.url ?? '')?.origin ?? null },
        where: publisher.where,
      },
    }),
  }
}

function firstText(
  contents: readonly (Found<string> | undefined)[],
  title: string,
): Found<string> | undefined {
  for (const content of contents) {
    const value = content && plainText(content.value, title)
    if (content && value) return { value, where: content.where }
  }
  return undefined
}

/** Feeds do not say whether a text is HTML. */
function plainText(content: string, title: string): string | undefined {
  const isHtml = /<[a-z!/][^<]*>|&(#\w+|[a-z]\w+);/i.test(content)
  return isHtml ? readFragment(content, title) : content.trim()
}

function channelOf(parsedFeed: Feed): Channel {
  switch (parsedFeed.format) {
    case 'atom':
      return atomChannel(parsedFeed.feed)
    case 'json':
      return jsonChannel(parsedFeed.feed)
    default:
      return rssChannel(parsedFeed)
  }
}

function rssChannel({ feed }: Extract<Feed, { readonly format: 'rss' | 'rdf' }>): Channel {
  return {
    title: feed.title,
    link: feed.link,
    language: ('language' in feed ? feed.language : undefined) ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item) => ({
      title: item.title,
      link:
        item.link ??
        ('guid' in item && item.guid?.isPermaLink !== false ? item.guid?.value : undefined),
      contents: [
        found(item.content?.encoded, 'content:encoded of the feed item'),
        found(item.description, 'description of the feed item'),
      ],
      dates: [
        found('pubDate' in item ? item.pubDate : undefined, 'pubDate of the feed item'),
        found(item.dc?.dates?.[0], 'dc:date of the feed item'),
      ],
      language: item.dc?.languages?.[0],
      source: 'source' in item ? item.source : undefined,
    })),
  }
}

function atomChannel(feed: Extract<Feed, { readonly format: 'atom' }>['feed']): Channel {
  const alternate = (links: typeof feed.links) =>
    links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
  return {
    title: feed.title?.value,
    link: alternate(feed.links),
    language: feed.xml?.lang,
    items: (feed.entries ?? []).map((entry) => ({
      title: entry.title?.value,
      link: alternate(entry.links),
      contents: [
        found(entry.content?.value, 'content of the feed entry'),
        found(entry.summary?.value, 'summary of the feed entry'),
      ],
      dates: [
        found(entry.published, 'published of the feed entry'),
        found(entry.updated, 'updated of the feed entry'),
      ],
      language: entry.content?.xml?.lang ?? entry.xml?.lang,
      source: entry.source?.title && {
        title: entry.source.title.value,
        ...urlOf(alternate(entry.source.links)),
      },
    })),
  }
}

function jsonChannel(feed: Extract<Feed, { readonly format: 'json' }>['feed']): Channel {
  return {
    title: feed.title,
    link: feed.home_page_url,
    language: feed.language,
    items: (feed.items ?? []).map((item) => ({
      title: item.title,
      link: item.url,
      contents: [
        found(item.content_html, 'content_html of the feed item'),
        found(item.content_text, 'content_text of the feed item'),
        found(item.summary, 'summary of the feed item'),
      ],
      dates: [found(item.date_published, 'date_published of the feed item')],
      language: item.language,
      source: undefined,
    })),
  }
}

function found(value: string | undefined, where: string): Found<string> | undefined {
  return value === undefined || value.trim() === '' ? undefined : { value, where }
}

function urlOf(url: string | undefined): { readonly url?: string } {
  return url === undefined ? {} : { url }
}

function absolute(link: string | undefined, base: string | undefined): string | undefined {
  return link === undefined ? undefined : URL.parse(link.trim(), base)?.href
}
