import { describe, expect, it } from 'vitest'
import { type Found, foundIn } from './find.ts'

function each(cases: Readonly<Record<string, readonly Found[]>>) {
  it.each(Object.entries(cases))('reads %s', (text, expected) => {
    expect(foundIn(text, 'en')).toEqual(expected)
  })
}

describe('weekdays in English', () => {
  each({
    'She presented the plan on Tuesday.': [['Tuesday', '2025-01-21', '2025-01-21']],
    'Tuesday’s vote was close.': [['Tuesday', '2025-01-21', '2025-01-21']],
    'Late Monday she resigned.': [['Late Monday', '2025-01-20', '2025-01-20']],
    'He posted it Tuesday night.': [['Tuesday night', '2025-01-21TNI', '2025-01-21']],
    'The council will meet on Tuesday.': [['Tuesday', '2025-01-28', '2025-01-28']],
    'The hearing is scheduled for Monday.': [['Monday', '2025-01-27', '2025-01-27']],
    'He came last Friday.': [['last Friday', '2025-01-17', '2025-01-17']],
    'It begins next Friday.': [['next Friday', '2025-01-31', '2025-01-31']],
    'They met between Monday and Thursday.': [
      ['Monday', '2025-01-20', '[2025-01-20..2025-01-23]'],
      ['Thursday', '2025-01-23', '[2025-01-20..2025-01-23]'],
    ],
  })
})

describe('days in English', () => {
  each({
    'It happened yesterday; today all is calm.': [
      ['yesterday', '2025-01-23', '2025-01-23'],
      ['today', '2025-01-24', '2025-01-24'],
    ],
    'It was signed on January 6, 2021.': [['January 6, 2021', '2021-01-06', '2021-01-06']],
    'It was signed on 6 January 2021.': [['6 January 2021', '2021-01-06', '2021-01-06']],
    'It was signed on Dec. 21.': [['Dec. 21', '2024-12-21', '2024-12-21']],
    'They held talks from March 3 to March 5, 2024.': [
      ['March 3', '2025-03-03', '2025-03-03'],
      ['March 5, 2024', '2024-03-05', '2024-03-05'],
    ],
    'The ruling came on May 6, 2024. The day before, he had kept silent.': [
      ['May 6, 2024', '2024-05-06', '2024-05-06'],
      ['The day before', '2024-05-05', '2024-05-05'],
    ],
    'The ruling came on May 6, 2024, and he left two days later.': [
      ['May 6, 2024', '2024-05-06', '2024-05-06'],
      ['two days later', '2024-05-08', '2024-05-08'],
    ],
    'Two days ago she left.': [['Two days ago', '2025-01-22', '2025-01-22']],
    'Doors open at 7:30 p.m. on Saturday.': [
      ['7:30 p.m.', '2025-01-24T19:30', '2025-01-24T19:30'],
      ['Saturday', '2025-01-25', '2025-01-25'],
    ],
  })
})

describe('longer times in English', () => {
  each({
    'Prices fell last week.': [['last week', '2025-W03', '[2025-01-13..2025-01-19]']],
    'She resigned earlier this month.': [
      ['earlier this month', '2025-01', '[2025-01-01..2025-01-10]'],
    ],
    'It was founded in 2015.': [['2015', '2015', '2015']],
    'Prices fell in mid-January.': [['mid-January', '2025-01', '[2025-01-11..2025-01-21]']],
    'It rose in the third quarter of 2024.': [['third quarter of 2024', '2024-Q3', '2024-35']],
    'It was common in the 1990s.': [['the 1990s', '199', '199X']],
    'It was built in the 19th century.': [['19th century', '18', '18XX']],
    'It was hot in the summer of 2023.': [['summer of 2023', '2023-SU', '2023-22']],
    'The war lasted from 1914 to 1918.': [
      ['1914', '1914', '1914/1918'],
      ['1918', '1918', '1914/1918'],
    ],
    'Founded in 2015, it moved in March of that year.': [
      ['2015', '2015', '2015'],
      ['March of that year', '2015-03', '2015-03'],
    ],
  })
})

describe('lengths and repeated times in English', () => {
  each({
    'It took three years.': [['three years', 'P3Y', null]],
    'He waited for half an hour.': [['half an hour', 'PT30M', null]],
    'He waited for five and a half years.': [['five and a half years', 'P5.5Y', null]],
    'Every Monday they meet; fees are paid annually.': [
      ['Every Monday', 'XXXX-WXX-1', null],
      ['annually', 'P1Y', null],
    ],
    'The 45-year-old man was 20 years old then.': [],
    'He recently moved and is now in Paris.': [
      ['recently', 'PAST_REF', null],
      ['now', 'PRESENT_REF', null],
    ],
  })
})

describe('words that tell no time in English', () => {
  it.each([
    'About 2000 people came.',
    'It cost $1999.',
    'They may march on.',
    'A second time he declined.',
    'More than a quarter of them left.',
    'Theresa May spoke.',
  ])('passes over "%s"', (text) => {
    expect(foundIn(text, 'en')).toEqual([])
  })
})
