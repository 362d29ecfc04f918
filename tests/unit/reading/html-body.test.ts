import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/reading/html.ts'
import { readBody, readFragment } from '../../../src/reading/html-body.ts'
import { SAMPLE_PAGES } from './pages.ts'

describe('the text of a page is what a reader would call the article', () => {
  test.each(SAMPLE_PAGES)('of $name', ({ html, title, paragraphs }) => {
    const { text, title: found } = readHtml(html)

    expect(text?.value.split('\n\n')).toEqual(paragraphs)
    expect(found?.value).toBe(title)
  })
})

const [FIRST, SECOND] = [
  'The ferry to Holm will not run in February, because its engine is being replaced.',
  'Residents can use the bus over the dam, which the company pays for.',
] as const

const pageWith = (extra: string) =>
  `<html><body><article><h1>Ferry</h1><p>${FIRST}</p>${extra}<p>${SECOND}</p></article></body></html>`

const textOf = (html: string) => readBody(html, 'Ferry')?.value.split('\n\n')

describe('what is not of the text is dropped', () => {
  test.each([
    ['a caption', '<figure><img><figcaption>The ferry in summer.</figcaption></figure>'],
    ['a caption by its class', '<div class="image__caption">The ferry in summer.</div>'],
    ['a credit', '<p>Photo: Ned Abara/Marlow Post</p>'],
    ['what leads to another article', '<p>Read also: <a href="/b">Bridge closed</a></p>'],
    ['the same without a link', '<p>Lesen Sie auch: Brücke gesperrt</p>'],
    ['a lone link', '<p><a href="/b">Bridge closed for eleven weeks</a></p>'],
    ['a list of links', '<ul><li><a href="/b">One</a></li><li><a href="/c">Two.</a></li></ul>'],
    ['a share bar', '<div class="shareBar"><span>Copy the address of this page.</span></div>'],
    ['a label', '<div>Advertisement</div>'],
    ['a German label', '<div>Anzeige</div>'],
    ['what is hidden', '<p hidden>Draft.</p><p aria-hidden="true">Icon.</p>'],
    ['a control', '<button>Play this article now.</button>'],
    ['a script', '<script>document.body.innerHTML = "<p>Written.</p>"</script>'],
    ['a template', '<template><p>Not yet there.</p></template>'],
  ])('%s', (_, extra) => {
    expect(textOf(pageWith(extra))).toEqual([FIRST, SECOND])
  })
})

describe('what looks like it and is of the text stays', () => {
  test.each([
    'Read more than one timetable before you leave.',
    'Related costs are borne by the county.',
    'Share prices of the company fell by two percent.',
    'Anzeige erstatteten drei Anwohner.',
    'Von Holm nach Marlow sind es zwei Meilen.',
    'See also the report that the county published in May: it says more.',
  ])('%s', (sentence) => {
    expect(textOf(pageWith(`<p>${sentence}</p>`))).toEqual([FIRST, sentence, SECOND])
  })

  test('a link within a sentence', () => {
    expect(textOf(pageWith('<p><a href="/x">The company</a> regrets it.</p>'))).toEqual([
      FIRST,
      'The company regrets it.',
      SECOND,
    ])
  })

  test('a heading that has a link in it', () => {
    const heading = '<h2>What <a href="/x">the company</a> promises</h2>'

    expect(textOf(pageWith(heading))).toEqual([FIRST, 'What the company promises', SECOND])
  })

  test('an article in what is called like what surrounds one', () => {
    const html = `<html><body class="no-cookies"><div class="with-sidebar"><div class="teaser-page">${pageWith('')}</div></div></body></html>`

    expect(textOf(html)).toEqual([FIRST, SECOND])
  })
})

test('two line breaks end a paragraph, one does not', () => {
  expect(readFragment('One.<br> <br>Two<br>halves.', undefined)).toBe('One.\n\nTwo halves.')
})

test('a title at the beginning of the text is not repeated in it', () => {
  expect(readFragment(`<h2>Ferry</h2><p>${FIRST}</p>`, 'Ferry')).toBe(FIRST)
  expect(readFragment(`<h2>Timetable</h2><p>${FIRST}</p>`, 'Ferry')).toBe(`Timetable\n\n${FIRST}`)
})

test('a page that shows only a beginning gives the text that it holds for machines', () => {
  const articleBody = `${FIRST} ${SECOND} ${FIRST} ${SECOND}`
  const html = `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script></head><body><article><p>${FIRST}</p></article></body></html>`

  expect(readHtml(html).text).toEqual({ value: articleBody, where: 'JSON-LD articleBody' })
})

test.each(['', ' ', '<html></html>', '<html><body><nav><a href="/">Home</a></nav></body></html>'])(
  'a page without a text has none: "%s"',
  (html) => {
    expect(readHtml(html).text).toBeUndefined()
  },
)
