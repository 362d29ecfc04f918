import { expect, test } from 'vitest'
import { html, raw } from '../../../../src/web/markup/html.ts'

test('what is inserted cannot leave its element or its attribute', () => {
  const hostile = `"><script>alert('1')</script>&amp;`

  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">' +
      '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</p>',
  )
})

test('markup goes into markup once, and lists follow each other', () => {
  const items = ['a<b', 'c'].map((item) => html`<li>${item}</li>`)

  expect(html`<ul>${items}</ul>`.text).toBe('<ul><li>a&lt;b</li><li>c</li></ul>')
  expect(html`<div>${raw('<svg/>')}</div>`.text).toBe('<div><svg/></div>')
})

test('what is absent leaves nothing behind, but zero and the empty text are there', () => {
  expect(html`[${null}${undefined}${false}|${0}|${''}]`.text).toBe('[|0|]')
})

test('a thousand nested templates keep their order', () => {
  const numbers = Array.from({ length: 1_000 }, (_, index) => index)

  expect(html`${numbers.map((number) => html`${number},`)}`.text).toBe(`${numbers.join(',')},`)
})
