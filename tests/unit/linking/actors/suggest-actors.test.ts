import { expect, test } from 'vitest'
import type { KnownName } from '../../../../src/linking/actors/known-name.ts'
import { suggestActors } from '../../../../src/linking/actors/suggest-actors.ts'

function name(actorId: string, value: string, more: Partial<KnownName> = {}): KnownName {
  return {
    ...{ nameId: value, actorId, actorKind: 'person', kind: 'preferred', language: 'de', value },
    ...{ validFrom: null, validTo: null, eventCount: 1, ...more },
  }
}

const unknown = (written: string) =>
  [{ name: written, kind: 'person', mentions: [{ start: 7, end: 7 + written.length }] }] as const

const names = [name('altman', 'Sam Altman'), name('leavitt', 'Karoline Leavitt')]

test.each([
  ['Sam Altmann', 'altman', 1],
  ['Sam Atlmen', undefined, undefined],
  ['Caroline Leavit', 'leavitt', 2],
  ['Karolin Levit', undefined, undefined],
])('"%s" is taken for %s, %s letters away', (written, actorId, distance) => {
  const suggestions = suggestActors(unknown(written), names)
  expect(suggestions.map((found) => [found.actorId, found.distance])).toEqual(
    actorId === undefined ? [] : [[actorId, distance]],
  )
})

test('a suggestion has the span of the words and the name that is known', () => {
  expect(suggestActors(unknown('Sam Altmann'), names)).toEqual([
    { start: 7, end: 18, actorId: 'altman', name: 'Sam Altman', distance: 1 },
  ])
})

test('a name that is known, a role and a short name are not taken for typos', () => {
  expect(suggestActors(unknown('Sam Altman'), names)).toEqual([])
  expect(suggestActors(unknown('Presidont'), [name('a', 'President', { kind: 'role' })])).toEqual(
    [],
  )
  expect(suggestActors(unknown('Sony'), [name('a', 'Sona')])).toEqual([])
})

test('of two equally close ones the better known is suggested', () => {
  const close = [
    name('less', 'Sam Altmen', { eventCount: 1 }),
    name('more', 'Sam Altmon', { eventCount: 9 }),
  ]
  expect(suggestActors(unknown('Sam Altman'), close).map(({ actorId }) => actorId)).toEqual([
    'more',
  ])
})
