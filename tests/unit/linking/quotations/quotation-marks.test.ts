import { expect, test } from 'vitest'
import { findMarkedWords } from '../../../../src/linking/quotations/quotation-marks.ts'

function marked(text: string): string[] {
  return findMarkedWords(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['German', 'Er sagte „Komm her“ und ging.', 'Komm her'],
  ['German, closed by a straight mark', 'Er sagte „Komm her" und ging.', 'Komm her'],
  ['inward guillemets', 'Er sagte »Komm her« und ging.', 'Komm her'],
  ['French', 'Il dit « Viens ici » et part.', 'Viens ici'],
  ['English', 'He said “Come here” and left.', 'Come here'],
  ['straight', 'He said "Come here" and left.', 'Come here'],
  ['British', 'He said ‘Come here’ and left.', 'Come here'],
  ['typewriter', "He said ``Come here'' and left.", 'Come here'],
])('%s', (_, text, words) => {
  expect(marked(text)).toEqual([words])
})

test('what is nested belongs to the quotation around it', () => {
  expect(marked('„Sie rief ‚Halt‘ und lief“, sagte er.')).toEqual(['Sie rief ‚Halt‘ und lief'])
  expect(marked('“She cried ‘Stop’ and ran,” he said.')).toEqual(['She cried ‘Stop’ and ran,'])
})

test('apostrophes and inches are no marks', () => {
  expect(marked("It’s the workers’ hall. He is 5'10\" tall. Don't ask.")).toEqual([])
})

test('a speech of several paragraphs is one, whose closing mark comes last', () => {
  expect(marked('„Eins.\n\n„Zwei.“\n\nEnde „drei“.')).toEqual(['Eins.\n\n„Zwei.', 'drei'])
})

test('a missing closing mark ends with the paragraph, or the sentence where another follows', () => {
  expect(marked('„Alles gut, sagte er.\n\nDann „kam“ sie.')).toEqual([
    'Alles gut, sagte er.',
    'kam',
  ])
  expect(marked('„Alles gut. Er ging „fort“ und blieb.')).toEqual(['Alles gut.', 'fort'])
})
