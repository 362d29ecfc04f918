import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../src/reading/sniff.ts'

describe('a content tells itself what it is', () => {
  test.each([
    ['html', '<!doctype html><title>x</title>'],
    ['html', '\uFEFF \n<HTML lang="en">'],
    ['html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['html', '<!-- page --><div class="x">'],
    ['html', '<p>The ferry.</p>'],
    ['feed', '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">'],
    ['feed', '<?xml version="1.0"?><?xml-stylesheet href="x"?><!-- x --><feed xmlns="x">'],
    ['feed', '<!DOCTYPE rdf:RDF [<!ENTITY x "y">]><rdf:RDF xmlns:rdf="x">'],
    ['feed', '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ['feed', '{"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1"}'],
    ['ndjson', '{"title": "x", "text": "y"}\n{"title": "z"}'],
    ['plain-text', 'Ferry stops\n\nIt does not run.'],
    ['plain-text', '{sic} the ferry stops'],
  ])('%s: %s', (kind, beginning) => {
    expect(kindOf({ beginning })).toBe(kind)
  })
})

test.each([
  ['feed', '<rss version="2.0">', 'text/html'],
  ['html', '<!doctype html>', 'text/plain; charset=utf-8'],
])('a %s is one whatever its server calls it', (kind, beginning, mediaType) => {
  expect(kindOf({ beginning, mediaType })).toBe(kind)
})

describe('where it does not, its media type or name does', () => {
  test.each([
    ['html', { beginning: 'Ferry', mediaType: 'text/html; charset=utf-8' }],
    ['html', { beginning: 'Ferry', name: 'pages/ferry.HTM' }],
    ['plain-text', { beginning: '<b>Ferry', name: 'ferry.txt' }],
    ['plain-text', { beginning: 'Ferry', mediaType: 'text/plain' }],
    ['ndjson', { beginning: '', name: 'articles.jsonl' }],
    ['ndjson', { beginning: '\n{}', name: 'articles.ndjson' }],
  ])('%s: %o', (kind, content) => {
    expect(kindOf(content)).toBe(kind)
  })
})

test.each([
  ['\u0089PNG\r\n\0\0', undefined],
  ['<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
  ['[1, 2]', 'application/json'],
])('nothing reads "%s"', (beginning, mediaType) => {
  expect(kindOf({ beginning, mediaType })).toBeUndefined()
})
