import ICAL from 'ical.js'
import RssParser from 'rss-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { useApi } from '../../modules/api/api.ts'
import { asRead, READ, type Result, useEditor } from '../../modules/writing/editor.ts'
import { insertArticle } from '../../support/article-facts.ts'
import { insertEvent, insertParticipation, write } from '../../support/facts.ts'

const api = useApi()
const editor = useEditor(api)

interface State {
  readonly sequence: number
  readonly updated: string
}

/** What the calendar and both feeds say of the versions of an event. */
async function stateOf(slug: string): Promise<State> {
  const [calendar, atom, feed] = await Promise.all(
    ['ics', 'atom', 'feed.json'].map(async (format) =>
      (await api.fetch(`/timeline.${format}?language=en`)).text(),
    ),
  )
  const url = `http://localhost/event/${slug}`
  const entry = new ICAL.Component(ICAL.parse(calendar ?? ''))
    .getAllSubcomponents('vevent')
    .find((component) => component.getFirstPropertyValue('url') === url)
  const updated = (await new RssParser().parseString(atom ?? '')).items.find(
    ({ link }) => link === url,
  )
  const item = JSON.parse(feed ?? '').items.find((one: { url: string }) => one.url === url)
  const times = new RegExp(`<id>${updated?.id}</id>.*?<updated>(.*?)</updated>`, 's').exec(
    atom ?? '',
  )
  expect(times?.[1]).toBe(item.date_modified)
  expect(entry?.getFirstPropertyValue('dtstamp')?.toString()).toBe(
    `${item.date_modified.slice(0, 19)}Z`,
  )
  return { sequence: Number(entry?.getFirstPropertyValue('sequence')), updated: item.date_modified }
}

interface Known {
  readonly id: string
  readonly revision: { readonly id: string }
}

const read = async (selection: string) =>
  (
    await api.data<{
      event: Record<string, { nodes: (Known & Record<string, { nodes: Known[] }>)[] }>
    }>(`{ event(slug: "altman-reply") { ${selection} } }`)
  ).event

describe('a correction raises SEQUENCE and updated', () => {
  let before: State
  let stanceMade = { id: '', basedOn: '' }
  let other: State

  beforeAll(async () => {
    before = await stateOf('altman-reply')
    other = await stateOf('ulbricht-pardon')
    expect(before.sequence).toBe(0)
  })

  /** Makes an edit and expects it to be told. A number that fell would hide every edit until it is passed. */
  async function expectTold(edit: () => Promise<unknown>): Promise<void> {
    const earlier = await stateOf('altman-reply')
    await edit()
    const later = await stateOf('altman-reply')
    expect(later.sequence).toBeGreaterThan(earlier.sequence)
    expect(Date.parse(later.updated)).toBeGreaterThan(Date.parse(earlier.updated))
  }
  const created = async (mutation: string, input: object, field: string) => {
    const result = await editor.call(mutation, { input }, `${field} ${READ}`)
    expect(result[field], JSON.stringify(result)).toBeDefined()
    return asRead(result, field)
  }

  test('of a title', async () => {
    const { texts } = (
      await api.data<{ event: { texts: (Known & { language: string; title: string })[] } }>(
        '{ event(slug: "altman-reply") { texts { language title revision { id } } } }',
      )
    ).event
    const english = texts.find(({ language }) => language === 'en')
    await expectTold(() =>
      editor.call('writeEventText', {
        input: {
          event: 'altman-reply',
          language: 'en',
          title: 'Altman answers Musk',
          basedOn: english?.revision.id,
        },
      }),
    )
  })

  test('of who took part, also when somebody is taken away', async () => {
    const actor = 'karoline-leavitt'
    let made: Known | undefined
    await expectTold(async () => {
      const result = await editor.call(
        'addParticipation',
        { input: { event: 'altman-reply', actor, role: 'WITNESS' } },
        'participation { id revision { id } }',
      )
      made = result.participation as Known
    })
    await expectTold(() =>
      editor.call('removeParticipation', { id: made?.id, basedOn: made?.revision.id }),
    )
  })

  test('of what was said, and of its wording', async () => {
    let statement: Known | undefined
    await expectTold(async () => {
      const result = await editor.call(
        'createStatement',
        {
          input: {
            slug: 'altman-no',
            speaker: 'sam-altman',
            event: 'altman-reply',
            medium: 'SOCIAL_MEDIA',
            date: { edtf: '2025-01-22', timeZone: 'UTC' },
            renderings: [{ language: 'en', form: 'VERBATIM', text: 'Wrong.' }],
          },
        },
        'statement { id revision { id } renderings { nodes { id revision { id } } } }',
      )
      statement = result.statement as Known
    })
    const { nodes } = (
      await read('statements { nodes { id renderings { nodes { id revision { id } } } } }')
    ).statements ?? { nodes: [] }
    const wording = nodes.find(({ id }) => id === statement?.id)?.renderings?.nodes[0]
    await expectTold(() =>
      editor.call('removeRendering', { id: wording?.id, basedOn: wording?.revision.id }),
    )
  })

  test('of a claim, who takes what stance to it, and a figure', async () => {
    const claim = { slug: 'altman-funding', event: 'altman-reply' }
    const texts = [{ language: 'en', proposition: 'The money is there.' }]
    await expectTold(() => created('createClaim', { ...claim, texts }, 'claim'))
    await expectTold(async () => {
      const stance = { statement: 'altman-no', claim: 'altman-funding', position: 'ASSERTS' }
      stanceMade = await created('addStance', stance, 'stance')
    })
    await expectTold(() => editor.call('removeStance', stanceMade))
    await expectTold(() =>
      created(
        'addAmount',
        { event: 'altman-reply', measure: 'OTHER', comparator: 'ABOUT', value: '5', unit: 'USD' },
        'amount',
      ),
    )
  })

  test('of a link to another event, also when it is taken away', async () => {
    let link = { id: '', basedOn: '' }
    await expectTold(async () => {
      const input = { source: 'altman-reply', target: 'ulbricht-pardon', kind: 'FOLLOWS' }
      link = await created('createEventLink', input, 'eventLink')
    })
    await expectTold(() => editor.call('removeEventLink', link))
    // The link was the other event's as much.
    other = await stateOf('ulbricht-pardon')
    expect(other.sequence).toBe(2)
  })

  test('of an article that reports it, and of evidence', async () => {
    const { slug, version } = await insertArticle(api.database.current, {
      text: 'Er antwortet.',
    })
    const articleVersion = encodeGlobalId('ArticleVersion', version.id)
    const { event } = await api.data<{ event: Known }>('{ event(slug: "altman-reply") { id } }')
    await expectTold(() =>
      editor.call('linkArticle', { article: slug, event: 'altman-reply', role: 'MAIN' }),
    )
    await expectTold(() =>
      created(
        'addEvidence',
        { supports: event.id, evidence: { articleVersion, exact: 'Er antwortet' } },
        'evidence',
      ),
    )
    await expectTold(() => editor.call('unlinkArticle', { article: slug, event: 'altman-reply' }))
  })

  test('of a merge into it, and of its undoing', async () => {
    await write(api.database.current, async (transaction) => {
      const { id } = await insertEvent(transaction, { slug: 'same-reply', titles: { en: 'Reply' } })
      await insertParticipation(transaction, { eventId: id })
    })
    let merged: Result | undefined
    await expectTold(async () => {
      merged = await editor.call('mergeEvents', {
        input: { event: 'same-reply', into: 'altman-reply' },
      })
      expect(merged).toMatchObject({ __typename: 'MergeEventsPayload' })
    })
    await expectTold(async () => {
      const { id: revisionId } = (merged as unknown as Known).revision
      const undone = await editor.call('undo', { revisionId })
      expect(undone).toMatchObject({ __typename: 'UndoPayload' })
    })
  })

  test('and of one event no other’s', async () => {
    expect(await stateOf('ulbricht-pardon')).toEqual(other)
  })
})

test('a page of events takes one statement for their last changes, whatever its length', async () => {
  const statementsOf = async (first: number) => {
    const statements = await api.database.recordStatements(() =>
      api.data(`{ timeline(first: ${first}) { nodes { lastChange { revisionCount } } } }`),
    )
    return statements.filter((statement) => statement.includes('last_changes_of_events')).length
  }

  expect(await statementsOf(1)).toBe(1)
  expect(await statementsOf(10)).toBe(1)
})
