import { beforeAll, describe, expect, test } from 'vitest'
import { DRAFT, useNewsroom } from '../../modules/ingest/newsroom.ts'
import { Desk, textOf } from './desk.ts'

const newsroom = useNewsroom()
const { api, editor } = newsroom
let desk: Desk

beforeAll(async () => {
  desk = await new Desk(api).signIn(editor.secret)
})

const HOSTILE = `<img src=x onerror=alert(1)>"'&amp;<script>alert(2)</script>`

/** The marked words of a kind, in the order of the text. */
const found = (page: { document: Document }, kind: string) =>
  [...page.document.querySelectorAll(`.review-article .text .found.${kind}`)].map(
    ({ textContent }) => textContent,
  )

describe('the article of a proposal', () => {
  test('is shown with what is found in it, told apart by more than a colour', async () => {
    const { links } = await newsroom.ingest(
      {
        links: [{ title: 'Stargate', outcome: 'proposed', score: 0.6, words: 'am Dienstag' }],
      },
      {
        // The rocket is one code point and two of JavaScript's units.
        text: '🚀 Donald Trump hat am Dienstag das Projekt vorgestellt.\n\nMusk sagte: „Es kostet 500 Milliarden Dollar.“',
      },
    )

    const page = await desk.get(`/review/${links[0]?.proposal?.id}`)

    expect(found(page, 'person')).toContain('Donald Trump')
    expect(found(page, 'date')).toEqual(['Dienstag'])
    expect(found(page, 'amount')).toEqual(['500 Milliarden Dollar'])
    expect(found(page, 'quotation').join('')).toContain('Es kostet 500 Milliarden Dollar')
    expect(page.document.querySelectorAll('.review-article .text p')).toHaveLength(2)
    expect(
      [...page.document.querySelectorAll('.legend li')].map(({ textContent }) => textContent),
    ).toEqual([
      'Persons and organisations',
      'Dates',
      'Quotations',
      'Amounts',
      'What the candidate rests on',
    ])
    // For those who cannot hover: what each stands for.
    expect(textOf(page, '.findings')).toContain('Dienstag (2025-01-21)')
    expect(textOf(page, '.findings')).toContain('500 Milliarden Dollar (500000000000 USD)')
  })

  test('leads from the words that a candidate rests on to the reason, and back', async () => {
    const { links } = await newsroom.ingest({
      links: [{ title: 'Stargate', outcome: 'proposed', words: 'Elon Musk zweifelt' }],
    })

    const page = await desk.get(`/review/${links[0]?.proposal?.id}`)

    const marks = [...page.document.querySelectorAll('.text mark')]
    expect(marks.map(({ textContent }) => textContent).join('')).toBe('Elon Musk zweifelt')
    expect(page.document.querySelector('.text a[href="#reason-1"]')).not.toBeNull()
    expect(textOf(page, '#reason-1')).toContain('A sentence for it. Weight +1.50')
    const back = page.document.querySelector('#reason-1 a')?.getAttribute('href')
    expect(back).toBe('#words-1-1')
    expect(page.document.querySelector(back ?? '')).not.toBeNull()
  })

  test('is escaped, whatever it holds', async () => {
    const { links } = await newsroom.ingest(
      { links: [{ title: 'Stargate', outcome: 'proposed' }] },
      {
        title: `Titel ${HOSTILE}`,
        text: `Donald Trump ${HOSTILE} und Stargate.\n\n„${HOSTILE}“, sagte Elon Musk.`,
        outlet: `Blatt ${HOSTILE}`,
      },
    )
    const proposal = links[0]?.proposal?.id

    for (const path of [`/review/${proposal}`, '/review?order=newest', '/review/bulk']) {
      const page = await desk.get(path)
      expect(page.status).toBe(200)
      expect(page.document.querySelectorAll('main img, main script')).toHaveLength(0)
      expect(page.text).not.toContain('<img src=x')
    }
    const search = await desk.get(`/review/${proposal}?find=${encodeURIComponent(HOSTILE)}`)
    expect(search.text).not.toContain('<img src=x')
    expect(search.document.querySelector('#find')?.getAttribute('value')).toBe(HOSTILE)
  })

  test('quotes what a draft says as the draft’s language does', async () => {
    const { proposedEvents } = await newsroom.ingest({ newEvent: DRAFT })

    const page = await desk.get(`/review/${proposedEvents[0]?.proposal.id}`)

    const quoted = [...page.document.querySelectorAll('.candidate q')]
    expect(quoted.map(({ textContent }) => textContent)).toEqual([
      'am Donnerstag',
      'Wir haben lange gewartet',
    ])
    for (const one of quoted) expect(one.closest('[lang]')?.getAttribute('lang')).toBe('de')
  })

  test('is sent to nobody who keeps it', async () => {
    const { links } = await newsroom.ingest({ links: [{ title: 'Stargate', outcome: 'proposed' }] })

    const page = await desk.get(`/review/${links[0]?.proposal?.id}`)

    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'")
  })
})

describe('the candidates', () => {
  test('are the open proposals of the article, the likeliest first, with scores in words and figures', async () => {
    const { links, proposedEvents } = await newsroom.ingest({
      links: [
        { title: 'Stargate', outcome: 'proposed', score: 0.83 },
        { title: 'Ulbricht', outcome: 'proposed', score: 0.4 },
      ],
      newEvent: DRAFT,
    })
    const ids = [links[0]?.proposal?.id, proposedEvents[0]?.proposal.id, links[1]?.proposal?.id]

    const page = await desk.get(`/review/${ids[1]}`)

    const candidates = [...page.document.querySelectorAll('a[data-candidate]')]
    expect(candidates.map((link) => link.getAttribute('data-candidate'))).toEqual(ids)
    expect(
      candidates.map((link) => link.querySelector('.score')?.textContent?.replace(/\s+/g, ' ')),
    ).toEqual(['likely 0.83', 'likely 0.80', 'rather unlikely 0.40'])
    expect(candidates.map((link) => link.getAttribute('aria-current'))).toEqual([
      null,
      'true',
      null,
    ])
    expect(textOf(page, '.position')).toContain('Candidate 2 of 3')
    expect(textOf(page, '#candidate')).toBe(DRAFT.title)
    // The rest of the article comes next.
    const upcoming = page.document.querySelector('#proposal')?.getAttribute('data-upcoming')
    expect(upcoming?.split(' ').slice(0, 2)).toEqual([ids[0], ids[2]])
  })

  test('are told in German to who reads it', async () => {
    const { links } = await newsroom.ingest({
      links: [{ title: 'Stargate', outcome: 'proposed', score: 0.83 }],
    })

    const page = await desk.get(`/review/${links[0]?.proposal?.id}?language=de`)

    expect(textOf(page, '.candidates .score')).toBe('wahrscheinlich 0,83')
    expect(textOf(page, '#reason-1')).toContain('Ein Satz dafür.')
  })
})

describe('the queue', () => {
  test('is shown whatever the cookie of the last decisions holds', async () => {
    const other = await new Desk(api).signIn(editor.secret)
    other.cookies.set('annals-review-recent', 'x.y~%00~<script>~a.b.c')

    expect((await other.get('/review')).status).toBe(200)
  })

  test('tells how many wait, and of which kind', async () => {
    const { totalCount } = (
      await api.data<{ proposals: { totalCount: number } }>('{ proposals { totalCount } }')
    ).proposals

    const page = await desk.get('/review')

    expect(textOf(page, '.waiting')).toBe(`${totalCount} proposals wait`)
  })

  test('has the candidates of an article together', async () => {
    const { links } = await newsroom.ingest(
      {
        links: [
          { title: 'Stargate', outcome: 'proposed', score: 0.51 },
          { title: 'Ulbricht', outcome: 'proposed', score: 0.95 },
        ],
      },
      { outlet: 'Zweierblatt' },
    )

    const page = await desk.get('/review?outlet=zweierblatt')

    const entries = [...page.document.querySelectorAll('.queue > li')]
    expect(entries).toHaveLength(1)
    expect(
      [...(entries[0]?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href')),
    ).toEqual(
      ['stargate-announcement', 'ulbricht-pardon'].map((slug) => {
        const link = links.find(({ event }) => event.slug === slug)
        return `/review/${link?.proposal?.id}?outlet=zweierblatt`
      }),
    )
  })

  test('leads to what was skipped in the same language and narrowing', async () => {
    const page = await desk.get('/review?language=de&kind=link&status=pending')

    const skipped = page.document.querySelector('a[href*="status=skipped"]')
    expect(skipped?.getAttribute('href')).toBe('/review?kind=link&language=de&status=skipped')
    const there = await desk.get(skipped?.getAttribute('href') ?? '')
    expect(textOf(there, 'h1')).toBe('Prüfen')
  })

  test('is narrowed by outlet, event and kind, and the narrowing is carried on', async () => {
    await newsroom.ingest(
      { links: [{ title: 'Stargate', outcome: 'proposed' }] },
      { outlet: 'Einzelblatt' },
    )

    const page = await desk.get('/review?outlet=einzelblatt&kind=link&event=stargate-announcement')

    expect(textOf(page, '.waiting')).toBe('1 proposal waits')
    const href = page.document.querySelector('.queue a')?.getAttribute('href') ?? ''
    expect(href).toMatch(/\?kind=link&outlet=einzelblatt&event=stargate-announcement$/)
    expect(textOf(await desk.get(href), '#left')).toBe('1 left')
  })

  test('says what a wrong filter would have to be', async () => {
    const page = await desk.get('/review?order=random&kind=x')

    expect(page.status).toBe(400)
    expect(textOf(page, 'main')).toContain(
      'order is "random"; it must be least-certain or newest or outlet.',
    )
  })

  test.each([
    ['no id', 'nothing', 400],
    [
      'the id of something else',
      Buffer.from(`Event:${crypto.randomUUID()}`).toString('base64url'),
      404,
    ],
    [
      'the id of nothing',
      Buffer.from(`Proposal:${crypto.randomUUID()}`).toString('base64url'),
      404,
    ],
  ])('has no page at %s', async (_name, id, status) => {
    expect((await desk.get(`/review/${id}`)).status).toBe(status)
  })
})
