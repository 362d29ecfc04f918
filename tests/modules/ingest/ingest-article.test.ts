import { beforeEach, describe, expect, test } from 'vitest'
import type { IncomingArticle } from '../../../src/ingest/incoming-article.ts'
import { ingestArticle } from '../../../src/ingest/ingest-article.ts'
import { findLinksOfArticle } from '../../../src/modules/article/link-queries.ts'
import { findArticlesByUrls } from '../../../src/modules/article/queries.ts'
import { useTestDatabase } from '../../support/database.ts'
import { allRows } from '../../support/schema-tables.ts'
import { ScriptedLinker } from './scripted-linker.ts'

const database = useTestDatabase({ seed: true })
const linker = new ScriptedLinker()
let number = 0

beforeEach(() => {
  linker.script = {}
})

const TEXT = [
  'US-Präsident Donald Trump hat im Weißen Haus das Projekt Stargate vorgestellt.',
  'OpenAI, Oracle und SoftBank wollen 500 Milliarden Dollar ausgeben. 🚀 Elon Musk zweifelt daran.',
].join('\n\n')

/** Words that no other article has, so many that no other one is a copy of it. */
const ownWords = () =>
  Array.from({ length: 60 }, (_, index) => `wort${number}teil${index}`).join(' ')

/** An article that nobody has handed in yet. */
function article(columns: Partial<IncomingArticle> = {}): IncomingArticle {
  number += 1
  return {
    url: `https://news.example/${number}`,
    title: `Meldung ${number}`,
    text: `${TEXT} ${ownWords()}.`,
    language: 'de',
    publishedAt: {
      edtf: '2025-01-22T08:00:00+01:00',
      timeZone: 'Europe/Berlin',
      wallClock: { day: '2025-01-22', time: '08:00' },
    },
    outlet: { name: 'Beispielzeitung', homepage: null },
    ...columns,
  }
}

const ingest = (incoming: IncomingArticle) =>
  ingestArticle(database.current, incoming, {
    author: 'test',
    reason: 'ingest a test article',
    retrievedAt: '2025-01-22T09:00:00Z',
    linker,
  })

const copyOf = async (articleId: string) => {
  const [row] = await database.current.sql<{ copyOfId: string | null }[]>`
    select copy_of_id from article where id = ${articleId}`
  return row?.copyOfId
}

const linksOf = async (articleId: string) => {
  const links = await findLinksOfArticle(database.current.sql, articleId)
  const events = await database.current.sql<{ id: string; slug: string }[]>`
    select id, slug from event where id = any(${links.map(({ eventId }) => eventId)}::uuid[])`
  const slugs = new Map(events.map(({ id, slug }) => [id, slug]))
  return links.map(({ eventId, outcome, role }) => `${slugs.get(eventId)} ${outcome} ${role}`)
}

const evidenceOf = (versionId: string) => database.current.sql<
  { exact: string; isLink: boolean }[]
>`
  select exact, article_event_id is not null as is_link from evidence
  where article_version_id = ${versionId} order by start_offset, id`

describe('an article that comes in', () => {
  test('is created with its outlet, time and text, as one revision', async () => {
    const incoming = article({ outlet: { name: 'Neues Blatt', homepage: 'https://blatt.example' } })

    const { outcome, articleId, versionId, revisionId } = await ingest(incoming)

    expect(outcome).toBe('created')
    const [row] = await database.current.sql`
      select ar.url, ar.language, ar.edtf, ar.time_zone, o.name, o.homepage, v.number, v.text,
        ar.revision_id, v.revision_id as version_revision_id
      from article ar join outlet o on o.id = ar.outlet_id
      join article_version v on v.article_id = ar.id
      where ar.id = ${articleId} and v.id = ${versionId}`
    expect(row).toEqual({
      url: incoming.url,
      language: 'de',
      edtf: '2025-01-22T08:00:00+01:00',
      timeZone: 'Europe/Berlin',
      name: 'Neues Blatt',
      homepage: 'https://blatt.example',
      number: 1,
      text: incoming.text,
      revisionId,
      versionRevisionId: revisionId,
    })
  })

  test('without a known time of publication is recorded as such', async () => {
    const { articleId } = await ingest(article({ publishedAt: null }))

    const [row] = await database.current.sql`
      select edtf, isfinite(earliest_start) as finite from article where id = ${articleId}`
    expect(row).toEqual({ edtf: '../..', finite: false })
  })

  test('uses the outlet that is known by the name, in whatever case', async () => {
    const one = await ingest(article({ outlet: { name: 'Tagesanzeiger', homepage: null } }))
    const other = await ingest(article({ outlet: { name: 'TAGESANZEIGER', homepage: null } }))

    const rows = await database.current.sql`
      select distinct outlet_id from article where id in (${one.articleId}, ${other.articleId})`
    expect(rows).toHaveLength(1)
  })

  test('has a slug of its own where another one has the same title', async () => {
    const one = await ingest(article({ title: 'Gleicher Titel für alle' }))
    const other = await ingest(article({ title: 'Gleicher Titel für alle' }))

    const rows = await database.current.sql<{ slug: string }[]>`
      select slug from article where id in (${one.articleId}, ${other.articleId}) order by id`
    expect(rows.map(({ slug }) => slug)).toEqual([
      'gleicher-titel-fuer-alle',
      'gleicher-titel-fuer-alle-2',
    ])
  })

  test('finds the known actors and events that it may report', async () => {
    await ingest(article())

    const names = linker.asked?.article.findings.actors.map(({ start, end }) =>
      linker.asked?.article.text.slice(start, end),
    )
    expect(names).toEqual(
      expect.arrayContaining(['Donald Trump', 'OpenAI', 'Oracle', 'SoftBank', 'Elon Musk']),
    )
    const titles = linker.asked?.candidates.flatMap(({ texts }) => texts.map(({ title }) => title))
    expect(titles).toContainEqual(expect.stringContaining('Stargate'))
  })
})

describe('the same address', () => {
  test('with the same text changes nothing', async () => {
    const incoming = article()
    const first = await ingest(incoming)
    const before = await allRows(database.current.sql)

    expect(await ingest(incoming)).toEqual({ ...first, outcome: 'unchanged', revisionId: null })
    expect(await allRows(database.current.sql)).toEqual(before)
  })

  test('with another text adds a version, and the old evidence stays at the old one', async () => {
    linker.script = {
      links: [{ title: 'Stargate', outcome: 'linked', words: 'das Projekt Stargate vorgestellt' }],
    }
    const incoming = article()
    const first = await ingest(incoming)

    const second = await ingest({ ...incoming, text: `Korrigiert: ${incoming.text}` })

    expect(second).toMatchObject({ outcome: 'new_version', articleId: first.articleId })
    expect(await evidenceOf(first.versionId)).toEqual([
      { exact: 'das Projekt Stargate vorgestellt', isLink: true },
    ])
    expect(await linksOf(first.articleId)).toHaveLength(1)
  })

  test('with an older text again changes nothing', async () => {
    const incoming = article()
    const first = await ingest(incoming)
    await ingest({ ...incoming, text: `${incoming.text} Nachtrag.` })

    expect(await ingest(incoming)).toMatchObject({
      outcome: 'unchanged',
      versionId: first.versionId,
    })
  })

  test('handed in several times at once is created once', async () => {
    const incoming = article()

    const outcomes = await Promise.all([1, 2, 3, 4].map(() => ingest(incoming)))

    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...['created', 'unchanged', 'unchanged', 'unchanged'],
    ])
  })
})

describe('many at once', () => {
  test('of one address with different texts all become versions of one article', async () => {
    const incoming = article()
    const texts = Array.from({ length: 8 }, (_, index) => `${incoming.text} Fassung ${index}.`)

    const ingested = await Promise.all(texts.map((text) => ingest({ ...incoming, text })))

    expect(new Set(ingested.map(({ articleId }) => articleId)).size).toBe(1)
    expect(ingested.filter(({ outcome }) => outcome === 'created')).toHaveLength(1)
    expect(ingested.filter(({ outcome }) => outcome === 'new_version')).toHaveLength(7)
  })

  test('with long texts are each written whole', async () => {
    const long = Array.from({ length: 12 }, () => {
      const { text, ...columns } = article()
      return { ...columns, text: `${text} ${ownWords().repeat(200)}` }
    })

    const ingested = await Promise.all(long.map(ingest))

    expect(ingested.map(({ outcome }) => outcome)).toEqual(long.map(() => 'created'))
    const [row] = await database.current.sql`
      select count(*)::int as versions, count(distinct revision_id)::int as revisions
      from article_version where id = any(${ingested.map(({ versionId }) => versionId)}::uuid[])`
    expect(row).toEqual({ versions: 12, revisions: 12 })
  })
})

describe('a text under another address', () => {
  test('is a copy, also with another by-line, and reports what its original reports', async () => {
    linker.script = { links: [{ title: 'Stargate', outcome: 'linked', words: 'Donald Trump' }] }
    const original = article()
    const { articleId } = await ingest(original)

    const copy = await ingest({
      ...original,
      url: 'https://other.example/wire',
      outlet: { name: 'Anderes Blatt', homepage: null },
      text: `(Agentur) ${original.text}`,
    })

    expect(copy.outcome).toBe('copy')
    expect(await linksOf(copy.articleId)).toEqual(await linksOf(articleId))
    expect(await evidenceOf(copy.versionId)).toEqual([])
    const [row] = await database.current.sql`
      select copy_of_id from article where id = ${copy.articleId}`
    expect(row).toEqual({ copyOfId: articleId })
  })

  test('that copies a copy is a copy of the original', async () => {
    const original = article()
    const { articleId } = await ingest(original)
    await ingest({ ...original, url: 'https://other.example/first-copy' })

    const second = await ingest({ ...original, url: 'https://other.example/second-copy' })

    const [row] = await database.current.sql`
      select copy_of_id from article where id = ${second.articleId}`
    expect(row).toEqual({ copyOfId: articleId })
  })

  test('that is replaced by one of its own is no copy any longer, and is judged by itself', async () => {
    const original = article()
    await ingest(original)
    const copy = await ingest({ ...original, url: 'https://other.example/was-a-copy' })
    linker.script = { links: [{ title: 'Stargate', outcome: 'linked', words: 'Donald Trump' }] }

    const own = await ingest(article({ url: 'https://other.example/was-a-copy' }))

    expect(own).toMatchObject({ outcome: 'new_version', articleId: copy.articleId })
    expect(await copyOf(copy.articleId)).toBeNull()
    expect(await linksOf(copy.articleId)).toHaveLength(1)
    expect(await evidenceOf(own.versionId)).not.toEqual([])
  })

  test('that is replaced by a copy is one from then on, with what the original reports', async () => {
    linker.script = { links: [{ title: 'Stargate', outcome: 'linked', words: 'Donald Trump' }] }
    const original = await ingest(article())
    linker.script = {}
    const own = await ingest(article({ url: 'https://other.example/becomes-a-copy' }))
    const [text] = await database.current.sql<{ text: string }[]>`
      select text from article_version where id = ${original.versionId}`

    const copy = await ingest(
      article({ url: 'https://other.example/becomes-a-copy', text: text?.text ?? '' }),
    )

    expect(copy).toMatchObject({ outcome: 'new_version', articleId: own.articleId })
    expect(await copyOf(own.articleId)).toBe(original.articleId)
    expect(await linksOf(own.articleId)).toEqual(await linksOf(original.articleId))
    expect(await evidenceOf(copy.versionId)).toEqual([])
  })

  test('does not make its original a copy, however little the next text differs', async () => {
    const original = article()
    const { articleId } = await ingest(original)
    await ingest({ ...original, url: 'https://other.example/copies' })

    await ingest({ ...original, text: `${original.text} Nachtrag.` })

    expect(await copyOf(articleId)).toBeNull()
  })

  test('that tells the same in other words is no copy', async () => {
    await ingest(article({ text: 'Der Präsident hat gestern ein großes Vorhaben vorgestellt.' }))

    const other = await ingest(
      article({ text: 'Ein großes Vorhaben hat der Präsident gestern der Presse gezeigt.' }),
    )

    expect(other.outcome).toBe('created')
  })
})

describe('an address by http and by https', () => {
  test('is that of one article', async () => {
    const incoming = article({ url: 'http://scheme.example/one' })
    const first = await ingest(incoming)

    const again = await ingest({ ...incoming, url: 'https://scheme.example/one' })
    const next = await ingest(article({ url: 'https://scheme.example/one' }))

    expect(again).toMatchObject({ outcome: 'unchanged', articleId: first.articleId })
    expect(next).toMatchObject({ outcome: 'new_version', articleId: first.articleId })
  })

  test('makes one article where both come at once', async () => {
    const incoming = article()
    const urls = ['http://scheme.example/at-once', 'https://scheme.example/at-once']

    const ingested = await Promise.all(urls.map((url) => ingest({ ...incoming, url })))

    expect(new Set(ingested.map(({ articleId }) => articleId)).size).toBe(1)
  })

  test('finds the article', async () => {
    const { articleId } = await ingest(article({ url: 'http://scheme.example/found' }))
    const asked = [
      'https://scheme.example/found',
      'http://scheme.example/found',
      'https://scheme.example/none',
    ]

    const rows = await findArticlesByUrls(database.current.sql, asked)

    expect(rows.map((row) => [row.asked, row.id])).toEqual([
      ['https://scheme.example/found', articleId],
      ['http://scheme.example/found', articleId],
    ])
  })
})

describe('what the linker decides', () => {
  test('is written with its score, features, reasons and evidence', async () => {
    linker.script = {
      links: [
        { title: 'Stargate', outcome: 'linked', score: 0.97, words: 'Elon Musk zweifelt' },
        { title: 'Musk', outcome: 'proposed', role: 'background', score: 0.4 },
      ],
    }
    const { articleId, versionId } = await ingest(article())

    const [link] = await database.current.sql`
      select role, score, features, model_version, decided_by,
        explanation->>'articleVersionId' as explained
      from article_event where article_id = ${articleId}`
    expect(link).toEqual({
      role: 'main',
      score: 0.97,
      features: { passage: 0.5, places: null },
      modelVersion: 'scripted',
      decidedBy: 'linker',
      explained: versionId,
    })
    // After a character outside of the basic plane, offsets are code points.
    expect(await evidenceOf(versionId)).toEqual([{ exact: 'Elon Musk zweifelt', isLink: true }])
    const proposals = await database.current.sql`
      select kind, role, status, score from proposal where article_version_id = ${versionId}`
    expect([...proposals]).toEqual([
      { kind: 'link', role: 'background', status: 'pending', score: 0.4 },
    ])
  })

  test('is not written where anything of it cannot be: the article is absent then', async () => {
    linker.script = { links: [{ title: 'Stargate', outcome: 'linked', score: 7 }] }
    const before = await allRows(database.current.sql)

    await expect(ingest(article())).rejects.toThrow()

    expect(await allRows(database.current.sql)).toEqual(before)
  })

  test('is not asked for again where a person rejected it', async () => {
    linker.script = { links: [{ title: 'Stargate', outcome: 'proposed' }] }
    const incoming = article()
    const { articleId } = await ingest(incoming)
    const [row] = await database.current.sql<{ id: string }[]>`
      select p.id from proposal p join article_version v on v.id = p.article_version_id
      where v.article_id = ${articleId}`
    const { decideProposal } = await import('../../../src/ingest/decide-proposal.ts')
    const { commitEdit } = await import('../../../src/db/edit.ts')
    await commitEdit(database.current, { author: 'an editor', reason: 'no' }, (transaction) =>
      decideProposal(transaction, {
        ...{ proposalId: row?.id ?? '', decision: 'reject', eventId: null, role: null },
        ...{ decidedBy: 'an editor', reason: 'another project of that name' },
        ...{ draft: null, changes: null },
      }),
    )
    linker.script = { links: [{ title: 'Stargate', outcome: 'linked' }] }

    const second = await ingest({ ...incoming, text: `${incoming.text} Ein Satz mehr.` })

    expect(second.outcome).toBe('new_version')
    expect(await linksOf(articleId)).toEqual([])
  })
})
