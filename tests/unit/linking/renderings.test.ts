import { describe, expect, test } from 'vitest'
import type { KnownEvent } from '../../../src/linking/profiles.ts'
import { recogniseStatement } from '../../../src/linking/renderings.ts'

type Statement = KnownEvent['statements'][number]

const rendering = (language: string, form: string, text: string) => ({
  id: `${language}:${text.slice(0, 10)}`,
  ...{ language, form, text },
})

const post: Statement = {
  id: 'post',
  speakerId: 'musk',
  renderings: [
    rendering(
      'en',
      'verbatim',
      'They don’t actually have the money. SoftBank has well under $10B secured.',
    ),
    rendering(
      'de',
      'translated',
      'Sie haben das Geld gar nicht. SoftBank hat weit unter 10 Milliarden Dollar gesichert.',
    ),
  ],
}
const other: Statement = {
  id: 'other',
  speakerId: 'musk',
  renderings: [
    rendering(
      'en',
      'verbatim',
      'The rocket will be ready to fly again in the spring of next year.',
    ),
  ],
}

const said = (text: string, more: object = {}) =>
  recogniseStatement({ speakerId: 'musk', text, language: 'en', form: 'direct', ...more }, [
    other,
    post,
  ])

describe('a quotation in the language of a known wording', () => {
  test('with the same words is that wording, whatever its punctuation', () => {
    expect(
      said("They don't actually have the money – SoftBank has well under $10B secured"),
    ).toMatchObject({
      statementId: 'post',
      renderingId: post.renderings[0]?.id,
      likeness: 1,
    })
  })

  test('with a part of the words is a partial wording of the statement', () => {
    expect(said('SoftBank has well under $10B secured')).toMatchObject({
      statementId: 'post',
      renderingId: null,
      form: 'partial',
    })
  })

  test.each([
    ['other words', 'We will of course do everything that is needed for this to work.'],
    ['three words, which anybody says', 'have the money'],
  ])('with %s is no known statement', (_name, text) => {
    expect(said(text)).toBeNull()
  })
})

describe('a quotation in another language', () => {
  const german = { language: 'de' }
  const onlyEnglish = [{ ...post, renderings: post.renderings.slice(0, 1) }]
  const translated = (text: string, statements = onlyEnglish) =>
    recogniseStatement({ speakerId: 'musk', text, form: 'direct', ...german }, statements)

  test('is recognised by the names and figures that translation leaves', () => {
    expect(
      translated(
        'Das Geld fehlt ihnen. SoftBank hat deutlich weniger als 10 Milliarden Dollar sicher.',
      ),
    ).toMatchObject({
      statementId: 'post',
      renderingId: null,
      form: 'translated',
    })
  })

  test('with a single name in common is not', () => {
    expect(translated('SoftBank hat noch viel vor in diesem Jahr und im nächsten.')).toBeNull()
  })
})

test('somebody else’s statement is not taken for the speaker’s', () => {
  expect(said('SoftBank has well under $10B secured', { speakerId: 'altman' })).toBeNull()
})

test('reported speech is a paraphrase', () => {
  expect(said('SoftBank has well under $10B secured', { form: 'indirect' })).toMatchObject({
    form: 'paraphrase',
  })
})

test('of two statements with the same words it is neither', () => {
  const twice = [post, { ...post, id: 'again' }]
  expect(
    recogniseStatement(
      {
        speakerId: 'musk',
        text: 'SoftBank has well under $10B secured',
        language: 'en',
        form: 'direct',
      },
      twice,
    ),
  ).toBeNull()
})
