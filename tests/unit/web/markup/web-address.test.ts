import { expect, test } from 'vitest'
import { webAddress } from '../../../../src/web/markup/web-address.ts'

test.for([
  ['https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
  ['HTTP://news.example/', 'http://news.example/'],
  ['https://news.example/a b<c>', 'https://news.example/a%20b%3Cc%3E'],
] as const)('%s may be linked, as a browser reads it', ([address, expected]) => {
  expect(webAddress(address)).toBe(expected)
})

test.for([
  null,
  '',
  'news.example/a',
  'https://',
  'http://[news',
  'javascript:alert(1)//https://news.example',
  ' java\nscript:alert(1)',
  'data:text/html,https:',
  'mailto:desk@news.example',
  'httpsx://news.example',
])('%j may not', (address) => {
  expect(webAddress(address)).toBeUndefined()
})
