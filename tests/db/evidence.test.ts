import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { evidence } from '../../src/db/schema/evidence.ts'
import { insertArticle, insertEvidence, spanOf } from '../support/article-facts.ts'
import { useTestDatabase } from '../support/database.ts'
import { insertEvent, write } from '../support/facts.ts'
import { refusalOf } from '../support/refusal.ts'

const database = useTestDatabase()

/** Two characters outside the basic plane, one of them of two code points, and a combining one. */
const TEXT = '🙂 Musk: „Sie haben das Geld nicht.“ 🇩🇪 Cafe\u0301.'

type Span = ReturnType<typeof spanOf>

/** Tries to cite from `TEXT`: what refuses it. */
async function cite(span: Partial<Span> & { exact: string }): Promise<string> {
  const { version } = await insertArticle(database.current, { text: TEXT })
  return refusalOf(insertEvidence(database.current, { version, ...spanOf(TEXT, 'Musk'), ...span }))
}

test.each(['🙂', 'Sie haben das Geld nicht.', '🇩🇪', '\u{1F1EA}', 'Cafe', 'Cafe\u0301', TEXT])(
  'the words "%s" are found at their code points',
  async (exact) => {
    expect(await cite(spanOf(TEXT, exact))).toBe('nothing')
  },
)

test('offsets are code points: those of UTF-16 and of UTF-8 are refused', async () => {
  const exact = 'Musk'
  const utf16 = TEXT.indexOf(exact)
  const utf8 = Buffer.from(TEXT.slice(0, utf16)).length

  for (const startOffset of [utf16, utf8]) {
    expect(await cite({ exact, startOffset, endOffset: startOffset + 4 })).toBe(
      'evidence_exact_in_text',
    )
  }
})

test.each([
  ['one code point too early', { startOffset: 1, endOffset: 5 }],
  ['one code point too late', { startOffset: 3, endOffset: 7 }],
  ['an end one too far', { startOffset: 2, endOffset: 7 }],
  ['an end one too near', { startOffset: 2, endOffset: 5 }],
  ['a negative start', { startOffset: -2, endOffset: 2 }],
  ['a span behind the text', { startOffset: 1_000, endOffset: 1_004 }],
])('%s is refused', async (_, offsets) => {
  expect(await cite({ exact: 'Musk', ...offsets })).toBe('evidence_exact_in_text')
})

test.each(['musk', 'Mus', 'Musk:', 'Müsk'])('other words are refused: "%s"', async (exact) => {
  expect(await cite({ exact, startOffset: 2, endOffset: 6 })).toBe('evidence_exact_in_text')
})

test('a normalised spelling of the same words is refused', async () => {
  const decomposed = spanOf(TEXT, 'Cafe\u0301')

  expect(await cite({ ...decomposed, exact: 'Caf\u00e9' })).toBe('evidence_exact_in_text')
})

test.each([
  ['no context', { prefix: '', suffix: '' }, 'nothing'],
  ['all of the context', { prefix: '🙂 ', suffix: TEXT.slice(7) }, 'nothing'],
  ['another prefix', { prefix: '🙃 ' }, 'evidence_context_in_text'],
  ['a prefix longer than the text before', { prefix: ' 🙂 ' }, 'evidence_context_in_text'],
  ['another suffix', { suffix: ';' }, 'evidence_context_in_text'],
  [
    'a suffix longer than the text behind',
    { suffix: `${TEXT.slice(7)} ` },
    'evidence_context_in_text',
  ],
])('%s around the words', async (_, context, refusal) => {
  expect(await cite({ ...spanOf(TEXT, 'Musk'), ...context })).toBe(refusal)
})

test('moved evidence is checked again', async () => {
  const { version } = await insertArticle(database.current, { text: TEXT })
  const { id } = await insertEvidence(database.current, { version, exact: 'Musk' })
  const move = (to: Partial<Span>) =>
    refusalOf(
      write(database.current, (transaction) =>
        transaction.update(evidence).set(to).where(eq(evidence.id, id)),
      ),
    )

  expect(await move({ startOffset: 3, endOffset: 7 })).toBe('evidence_exact_in_text')
  expect(await move(spanOf(TEXT, 'Geld'))).toBe('nothing')
})

test('evidence of a version that does not exist is refused', async () => {
  const { id } = await insertEvent(database.current)
  const version = { id, text: TEXT }

  expect(await refusalOf(insertEvidence(database.current, { version, exact: 'Musk' }))).toBe(
    'evidence_article_version_id_article_version_id_fk',
  )
})
