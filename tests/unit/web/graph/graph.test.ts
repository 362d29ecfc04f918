import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { graphSvg } from '../../../../src/web/graph/graph.ts'
import { labelOf, labelWidth } from '../../../../src/web/graph/label.ts'
import type { GraphNetwork } from '../../../../src/web/graph/network.ts'

const NETWORK: GraphNetwork = {
  actors: [
    { slug: 'musk', name: 'Elon Musk', kind: 'PERSON', distance: 0, weight: 0 },
    { slug: 'altman', name: 'Sam <b>Altman</b> & "co"', kind: 'PERSON', distance: 1, weight: 5 },
    { slug: 'openai', name: 'OpenAI', kind: 'ORGANISATION', distance: 1, weight: 1 },
  ],
  ties: [
    { source: 'altman', target: 'musk', weight: 5, isRelationship: true },
    { source: 'musk', target: 'openai', weight: 1, isRelationship: false },
  ],
}

function draw(network = NETWORK) {
  const { text } = graphSvg(network, {
    id: 'net',
    form: 'wide',
    width: 760,
    title: 'The network of Elon Musk',
    description: 'Two actors & their ties.',
    addressOf: ({ slug }) => `/actor/${slug}`,
    tiesOf: ({ weight }) => `${weight} ties`,
  })
  return { text, svg: parseHTML(`<body>${text}</body>`).document.querySelector('svg') }
}

test('the picture is named and described, and each actor in it is a link with its name', () => {
  const { svg } = draw()

  expect(svg?.getAttribute('aria-labelledby')).toBe('net-title')
  expect(svg?.querySelector('#net-title')?.textContent).toBe('The network of Elon Musk')
  expect(svg?.querySelector('#net-description')?.textContent).toBe('Two actors & their ties.')
  expect([...(svg?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '/actor/musk',
    '/actor/altman',
    '/actor/openai',
  ])
  expect(svg?.querySelector('a[href="/actor/openai"] title')?.textContent).toBe('OpenAI: 1 ties')
  expect(svg?.querySelector('a[href="/actor/openai"] text')?.textContent).toBe('OpenAI')
})

test('a line leads from dot to dot, and is told apart where there is a relationship', () => {
  const { svg } = draw()
  const lines = [...(svg?.querySelectorAll('line') ?? [])]
  const dot = svg?.querySelector('a[href="/actor/openai"] circle')

  expect(lines.map((line) => line.getAttribute('class'))).toEqual(['w4 relationship', 'w1'])
  expect(lines[1]?.getAttribute('x2')).toBe(dot?.getAttribute('cx'))
  expect(lines[1]?.getAttribute('y2')).toBe(dot?.getAttribute('cy'))
})

test('a name that would be markup is text, and nothing has a style of its own', () => {
  const { text } = draw()

  expect(text).toContain('Sam &lt;b&gt;Altman')
  expect(text).not.toContain('<b>')
  expect(text).not.toMatch(/ style=|<style|<script/)
})

test('a long name is shortened by whole characters', () => {
  expect(labelOf('A name with 24 letters..')).toBe('A name with 24 letters..')
  expect(labelOf('A name with 25 characters')).toBe('A name with 25 characte…')
  // A family of four is one character to a reader, and seven code points.
  expect(labelOf('👨‍👩‍👧‍👦'.repeat(25))).toBe(`${'👨‍👩‍👧‍👦'.repeat(23)}…`)
})

test('wide letters and Chinese ones take more room than narrow ones', () => {
  expect(labelWidth('WWWW')).toBeGreaterThan(labelWidth('aaaa'))
  expect(labelWidth('日本')).toBe(26)
  expect(labelWidth('iiii')).toBeLessThan(labelWidth('aaaa'))
})
