import { expect, test } from 'vitest'
import { refuseMisspelled } from '../../../../src/web/parameters/misspelled-parameters.ts'
import { TIMELINE_PARAMETERS } from '../../../../src/web/parameters/timeline-parameters.ts'

const refuse = (search: string, known: readonly string[] = TIMELINE_PARAMETERS) =>
  refuseMisspelled(new URLSearchParams(search), known)

test.for([
  ['page_size=5', 'page_size is no parameter here; page-size is.'],
  ['pageSize=5', 'pageSize is no parameter here; page-size is.'],
  ['stories=stargate', 'stories is no parameter here; story is.'],
  ['actor=elon-musk', 'actor is no parameter here; actors is.'],
  ['languge=de', 'languge is no parameter here; language is.'],
  ['Kinds=post', 'Kinds is no parameter here; kinds is.'],
  ['limit=3', 'limit is no parameter here; page-size is.'],
  [
    'limit=3&order=x&Outlet=y',
    'limit is no parameter here; page-size is.\nOutlet is no parameter here; outlets is.',
  ],
] as const)('%s is refused', ([search, complaint]) => {
  expect(() => refuse(search)).toThrow(complaint)
})

test.for([
  'utm_source=mail',
  'fbclid=1',
  'ref=x',
  'v=2',
  'page=2',
  'test=1',
  'story=a&page-size=3',
])('%s is not', (search) => {
  expect(() => refuse(search)).not.toThrow()
})

test('another word is refused only where its right name is known', () => {
  expect(() => refuse('limit=3', ['story'])).not.toThrow()
})
