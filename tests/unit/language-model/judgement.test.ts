import { describe, expect, test } from 'vitest'
import type { Answered, Judgement } from '../../../src/language-model/judgement.ts'
import type { Span } from '../../../src/linking/span.ts'
import { says } from '../../support/language-model-server.ts'
import { KEY, useLanguageModelServer } from './endpoint.ts'
import { ARTICLE, COLLAPSE, DECISION, GOOD_ANSWER } from './knowledge.ts'

const server = useLanguageModelServer()

/** What is made of an answer; parts that are not given are those of the good one. */
async function judgementOf(answer: object): Promise<Judgement> {
  server.current.willReply(says({ ...GOOD_ANSWER, ...answer }))
  return server.model().judge(ARTICLE, [DECISION, COLLAPSE])
}

async function answeredTo(answer: object): Promise<Answered> {
  const judgement = await judgementOf(answer)
  if (judgement.kind !== 'answered') throw new Error(judgement.reason)
  return judgement
}

const wordsAt = (span: Span) => ARTICLE.text.slice(span.start, span.end)
const verdict = (parts: object) => ({
  ...{ event: 'E1', role: 'main', confidence: 0.5, words: ['hundert Anwohner'] },
  ...parts,
})

describe('a good answer', () => {
  test('is read, with the spans of its words', async () => {
    const { verdicts, findings, ...rest } = await answeredTo({})
    expect(rest).toEqual({
      kind: 'answered',
      model: 'tiny-2025-01-01',
      schemaEnforced: true,
      dropped: 0,
    })
    expect(
      verdicts.map(({ spans, ...others }) => ({ ...others, words: spans.map(wordsAt) })),
    ).toEqual([
      {
        eventId: 'id-of-decision',
        role: 'main',
        confidence: 0.9,
        words: ['hat am Dienstag den Neubau der Brücke beschlossen'],
      },
      {
        eventId: 'id-of-collapse',
        role: 'background',
        confidence: 0.8,
        words: ['Die alte Brücke war im März eingestürzt.'],
      },
    ])
    const first = ARTICLE.text.indexOf('am Dienstag')
    expect(findings.dates).toEqual([
      { span: { start: first, end: first + 11 }, edtf: '2031-05-13' },
    ])
    expect(findings.names.map(({ span, kind }) => [wordsAt(span), kind])).toEqual([
      ['Ina Velten', 'person'],
    ])
    expect(
      findings.quotations.map(({ span, speaker }) => [wordsAt(span), speaker && wordsAt(speaker)]),
    ).toEqual([['Wir bauen sie schneller als jede andere', 'Ina Velten']])
  })

  test('was asked for by the protocol', async () => {
    await judgementOf({})
    const [request] = server.current.requests
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
    })
    expect(request?.body).toMatchObject({
      model: 'tiny',
      stream: false,
      temperature: 0,
      max_tokens: 2000,
      response_format: { type: 'json_schema', json_schema: { name: 'judgement', strict: true } },
    })
    expect(server.current.requests).toHaveLength(1)
  })

  test('was asked for with a schema that strict endpoints take', async () => {
    await judgementOf({})
    const schema = server.current.requests[0]?.body.response_format?.json_schema.schema
    const objects: Record<string, unknown>[] = []
    JSON.stringify(schema, (_, value) => {
      if (value?.type === 'object') objects.push(value)
      return value
    })
    expect(objects).toHaveLength(5)
    for (const { properties, required, additionalProperties } of objects) {
      expect(required).toEqual(Object.keys(properties ?? {}))
      expect(additionalProperties).toBe(false)
    }
    expect(JSON.stringify(schema)).not.toMatch(
      /"(\$schema|minimum|maximum|maxItems|maxLength|pattern)"/,
    )
  })

  test.for([
    ['in a fence', `\`\`\`json\n${JSON.stringify(GOOD_ANSWER)}\n\`\`\``],
    ['after words', `<think>Which event is it?</think>\n\nHere: ${JSON.stringify(GOOD_ANSWER)}`],
    ['with more fields', JSON.stringify({ ...GOOD_ANSWER, note: 'Gern!' })],
  ] as const)('is read %s too', async ([, content]) => {
    server.current.willReply(says(content))
    expect(await server.model().judge(ARTICLE, [DECISION, COLLAPSE])).toMatchObject({
      kind: 'answered',
      verdicts: [{ eventId: 'id-of-decision' }, { eventId: 'id-of-collapse' }],
      dropped: 0,
    })
  })
})

describe('words that do not stand in the text', () => {
  test.for([
    ['a quotation', { quotations: [{ words: 'Wir bauen sie nie', speaker: null }] }],
    ['a name', { names: [{ words: 'Ina Felten', kind: 'person' }] }],
    ['a name of the title only', { names: [{ words: 'Brücke von Alden', kind: 'place' }] }],
    ['a date', { dates: [{ words: 'am Mittwoch', before: '', edtf: '2031-05-14' }] }],
  ] as const)('are dropped: %s', async ([, answer]) => {
    const { findings, dropped } = await answeredTo(answer)
    const [kind = ''] = Object.keys(answer)
    expect(findings[kind as keyof typeof findings]).toEqual([])
    expect(dropped).toBe(1)
  })

  test('leave a quotation without its speaker', async () => {
    const { findings, dropped } = await answeredTo({
      quotations: [{ words: 'Wir bauen sie schneller', speaker: 'Frau Velten' }],
    })
    expect(findings.quotations).toEqual([{ span: expect.anything(), speaker: null }])
    expect(dropped).toBe(1)
  })

  test('are dropped from a verdict, which the others still prove', async () => {
    const { verdicts, dropped } = await answeredTo({
      events: [verdict({ words: ['tausend Anwohner', 'hundert Anwohner'] })],
    })
    expect(verdicts.map(({ spans }) => spans.map(wordsAt))).toEqual([['hundert Anwohner']])
    expect(dropped).toBe(1)
  })

  test('prove no verdict', async () => {
    const { verdicts, dropped } = await answeredTo({
      events: [verdict({ words: ['tausend Anwohner'] }), verdict({ event: 'E2', words: [] })],
    })
    expect(verdicts).toEqual([])
    // The words and the two verdicts.
    expect(dropped).toBe(3)
  })

  test('that an article is not about an event needs no proof', async () => {
    const { verdicts, dropped } = await answeredTo({
      events: [verdict({ role: 'none', words: [] })],
    })
    expect(verdicts).toEqual([
      { eventId: 'id-of-decision', role: 'none', confidence: 0.5, spans: [] },
    ])
    expect(dropped).toBe(0)
  })

  test('words beyond what was sent cannot have been read', async () => {
    server.current.willReply(says({ ...GOOD_ANSWER, names: [{ words: 'Velten', kind: 'person' }] }))
    const long = { ...ARTICLE, text: `${'Der Rat tagt. '.repeat(500)}Velten spricht.` }
    expect(await server.model().judge(long, [])).toMatchObject({ findings: { names: [] } })
  })
})

describe('words that stand in the text several times', () => {
  test('are found by those before them', async () => {
    const { findings } = await answeredTo({
      dates: [{ words: 'Dienstag', before: 'eingestürzt. Seit', edtf: '2031-05-13/..' }],
    })
    expect(findings.dates[0]?.span.start).toBe(ARTICLE.text.lastIndexOf('Dienstag'))
  })

  test.for(['', 'vielleicht am'])(
    'are the first ones where those before are "%s"',
    async (before) => {
      const { findings } = await answeredTo({
        dates: [{ words: 'Dienstag', before, edtf: '2031-05-13' }],
      })
      expect(findings.dates[0]?.span.start).toBe(ARTICLE.text.indexOf('Dienstag'))
    },
  )

  test('are the first ones also where the text begins with them', async () => {
    const dates = [{ words: 'Dienstag', before: '', edtf: '2031-05-13' }]
    server.current.willReply(says({ ...GOOD_ANSWER, dates }))
    const text = 'Dienstag war es, am Dienstag abend.'
    expect(await server.model().judge({ ...ARTICLE, text }, [])).toMatchObject({
      findings: { dates: [{ span: { start: 0, end: 8 } }] },
    })
  })

  test('are those nearest to the quotation for its speaker', async () => {
    const { findings } = await answeredTo({
      quotations: [{ words: 'will ihn bald ersetzen', speaker: 'Velten' }],
    })
    expect(findings.quotations[0]?.speaker?.start).toBe(ARTICLE.text.lastIndexOf('Velten'))
  })
})

describe('dropped is also', () => {
  test('an event that was not asked about', async () => {
    const answer = {
      events: [verdict({}), verdict({ event: 'E3' }), verdict({ event: 'id-of-collapse' })],
    }
    const { verdicts, dropped } = await answeredTo(answer)
    expect(verdicts.map(({ eventId }) => eventId)).toEqual(['id-of-decision'])
    expect(dropped).toBe(2)
  })

  test('a second verdict on an event', async () => {
    const { verdicts, dropped } = await answeredTo({
      events: [verdict({}), verdict({ role: 'none' })],
    })
    expect(verdicts.map(({ role }) => role)).toEqual(['main'])
    expect(dropped).toBe(1)
  })

  test.for(['last Tuesday', '2031-02-30', '', '2031-05-13/2031-05-01'])(
    'a date in no EDTF: %s',
    async (edtf) => {
      const { findings, dropped } = await answeredTo({
        dates: [{ words: 'am Dienstag', before: '', edtf }],
      })
      expect(findings.dates).toEqual([])
      expect(dropped).toBe(1)
    },
  )
})
