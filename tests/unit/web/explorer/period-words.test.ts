import { expect, test } from 'vitest'
import { periodWords } from '../../../../src/web/pages/explorer/period-words.ts'

test.for([
  ['2025', '2025', '2025'],
  ['2025-01', 'January 2025', 'Januar 2025'],
  ['2025-01-21', '21 January 2025', '21. Januar 2025'],
  ['2025-01-20/2025-01-26', '20–26 January 2025', '20.–26. Januar 2025'],
  ['2014-12-29/2015-01-04', '29 December 2014–4 January 2015', '29. Dezember 2014–4. Januar 2015'],
] as const)('%s is said in words', ([edtf, english, german]) => {
  // How wide the spaces around a dash are is up to the version of the CLDR.
  const plain = (text: string) => text.replaceAll(/\s*–\s*/g, '–').replaceAll(/\s/g, ' ')

  expect(plain(periodWords(edtf, 'en'))).toBe(english)
  expect(plain(periodWords(edtf, 'de'))).toBe(german)
})

test.for([
  '2025-01~',
  '2025-23',
  '2025-13',
  '2025-01/..',
  '2025/2025-03',
  '[2025-01-21..2025-01-23]',
  'Y170000002',
])('%s stays as it is, as no words say the same', (edtf) => {
  expect(periodWords(edtf, 'en')).toBe(edtf)
})
