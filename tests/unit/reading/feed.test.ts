import { describe, expect, test } from 'vitest'
import { InvalidFeed, readFeed } from '../../../src/reading/feed.ts'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Küstenblatt &amp; Bote</title><link>https://bote.example/</link><language>de-de</language>
<item>
  <title>Hafen baut &amp; baut</title>
  <link>https://bote.example/hafen?utm_source=rss</link>
  <description>Kurz gesagt.</description>
  <content:encoded><![CDATA[<p>Der Hafen w&auml;chst.</p><p>Er kostet <b>48</b> Millionen.</p><p>Lesen Sie auch: <a href="/x">Deich</a></p>]]></content:encoded>
  <pubDate>Wed, 22 Jan 2025 10:00:00 +0100</pubDate>
</item>
<item>
  <title>Nur eine Meldung</title>
  <guid isPermaLink="true">https://bote.example/meldung</guid>
  <description>Eins &lt; zwei, sagt der Rat.</description>
  <dc:date>2025-01-23T08:00:00Z</dc:date>
  <dc:language>nds</dc:language>
  <source url="https://agentur.example/rss">Agentur Nord</source>
</item>
<item><title>Ohne alles</title></item>
</channel></rss>`

test('RSS 2.0: the full content, its link, date and language, and the feed as outlet', () => {
  expect(readFeed(RSS)[0]).toEqual({
    url: { value: 'https://bote.example/hafen', where: 'link of the feed item' },
    title: { value: 'Hafen baut & baut', where: 'title of the feed item' },
    text: {
      value: 'Der Hafen wächst.\n\nEr kostet 48 Millionen.',
      where: 'content:encoded of the feed item',
    },
    language: { value: 'de-de', where: 'language of the feed' },
    publishedAt: [{ value: 'Wed, 22 Jan 2025 10:00:00 +0100', where: 'pubDate of the feed item' }],
    outlet: {
      value: { name: 'Küstenblatt & Bote', homepage: 'https://bote.example' },
      where: 'title of the feed',
    },
  })
})

test('RSS 2.0: the description, the permanent id, and the source that an item names', () => {
  expect(readFeed(RSS)[1]).toMatchObject({
    url: { value: 'https://bote.example/meldung' },
    text: { value: 'Eins < zwei, sagt der Rat.', where: 'description of the feed item' },
    language: { value: 'nds' },
    publishedAt: [{ value: '2025-01-23T08:00:00Z' }],
    outlet: { value: { name: 'Agentur Nord', homepage: 'https://agentur.example' } },
  })
})

test('an item that tells little is there with what it tells', () => {
  const item = readFeed(RSS)[2]

  expect(item).toMatchObject({ title: { value: 'Ohne alles' }, publishedAt: [] })
  expect(item).not.toHaveProperty('text')
  expect(item).not.toHaveProperty('url')
})

test('RSS 1.0', () => {
  const rdf = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://post.example/"><title>The Marlow Post</title><link>https://post.example/</link><dc:language>en</dc:language></channel>
<item rdf:about="https://post.example/bridge"><title>Bridge closed</title><link>https://post.example/bridge</link><description>The bridge is closed.</description><dc:date>2025-01-21T18:00:00Z</dc:date></item>
</rdf:RDF>`

  expect(readFeed(rdf)).toMatchObject([
    {
      url: { value: 'https://post.example/bridge' },
      text: { value: 'The bridge is closed.' },
      language: { value: 'en' },
      publishedAt: [{ value: '2025-01-21T18:00:00Z' }],
      outlet: { value: { name: 'The Marlow Post' } },
    },
  ])
})

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>The Marlow Post</title><link rel="self" href="/feed"/><link href="/"/><id>post</id><updated>2025-01-24T00:00:00Z</updated>
<entry xml:lang="de"><title type="html">Br&amp;uuml;cke zu</title><link rel="enclosure" href="/bridge.mp3"/><link href="/bridge"/><id>1</id>
<published>2025-01-21T18:00:00Z</published><updated>2025-01-22T09:00:00Z</updated>
<summary>Kurz.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Brücke ist zu.</p><p>Bis April.</p></div></content></entry></feed>`

test('Atom, whose links may be relative to where the feed is from', () => {
  expect(readFeed(ATOM, 'https://post.example/feed')).toMatchObject([
    {
      url: { value: 'https://post.example/bridge' },
      title: { value: 'Brücke zu' },
      text: { value: 'Die Brücke ist zu.\n\nBis April.', where: 'content of the feed entry' },
      language: { value: 'de' },
      publishedAt: [
        { value: '2025-01-21T18:00:00Z', where: 'published of the feed entry' },
        { value: '2025-01-22T09:00:00Z', where: 'updated of the feed entry' },
      ],
      outlet: { value: { name: 'The Marlow Post', homepage: 'https://post.example' } },
    },
  ])
})

test('JSON Feed', () => {
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Marlow Post',
    home_page_url: 'https://post.example/',
    language: 'en',
    items: [
      {
        id: '1',
        url: 'https://post.example/bridge',
        title: 'Bridge closed',
        content_html: '<p>The bridge is closed.</p>',
        date_published: '2025-01-21T18:00:00Z',
      },
      { id: '2', title: 'Ferry', content_text: 'The ferry runs.', language: 'en-GB' },
    ],
  })

  expect(readFeed(feed)).toMatchObject([
    {
      url: { value: 'https://post.example/bridge' },
      text: { value: 'The bridge is closed.', where: 'content_html of the feed item' },
      publishedAt: [{ value: '2025-01-21T18:00:00Z' }],
      outlet: { value: { name: 'The Marlow Post', homepage: 'https://post.example' } },
    },
    { text: { value: 'The ferry runs.' }, language: { value: 'en-GB' } },
  ])
})

describe('refused are', () => {
  test('entities that a feed declares, before they are expanded', () => {
    const lines = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    )
    const bomb = `<!DOCTYPE rss [<!ENTITY e0 "boom">${lines.join('')}]><rss version="2.0"><channel><title>&e9;</title></channel></rss>`

    expect(() => readFeed(bomb)).toThrow(
      new InvalidFeed('the feed declares entities, which are refused'),
    )
  })

  test('files that entities would bring in', () => {
    const external = `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>&file;</title></channel></rss>`

    expect(() => readFeed(external)).toThrow(InvalidFeed)
  })

  test.each(['', 'text', '<html></html>', '{"items": []}', '<rss version="2.0"><channel><item>'])(
    'what is no feed: %s',
    (text) => {
      expect(() => readFeed(text)).toThrow(InvalidFeed)
    },
  )
})
