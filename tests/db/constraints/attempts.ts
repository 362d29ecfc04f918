import { inspect } from 'node:util'
import type { ResolvedDate } from '../../../src/time/bounds.ts'
import type { Writer } from '../../support/facts.ts'

type Write = (writer: Writer) => Promise<unknown>

/** The writes just inside and just outside of a constraint, by what they try in words. */
export interface Limit {
  readonly accepted: Readonly<Record<string, Write>>
  readonly refused: Readonly<Record<string, Write>>
}

/** By the constraint's name. */
export type Limits = Readonly<Record<string, Limit>>

type Values = Readonly<Record<string, unknown>>

/** A limit on what values may be: `write` inserts a row with them. */
export function limit<Given extends Values>(
  write: (writer: Writer, values: Given) => Promise<unknown>,
  {
    accepted,
    refused,
  }: { accepted: readonly NoInfer<Given>[]; refused: readonly NoInfer<Given>[] },
): Limit {
  const attempts = (all: readonly Given[]) =>
    Object.fromEntries(
      all.map((values) => [describe(values), (writer: Writer) => write(writer, values)]),
    )
  return { accepted: attempts(accepted), refused: attempts(refused) }
}

type Insert<Column extends string, Value> = (
  writer: Writer,
  values: Record<Column, Value>,
) => Promise<unknown>

export const slugForm = (write: Insert<'slug', string>): Limit =>
  limit(write, {
    accepted: ['stargate', 'jan6-amnesty', '500', 'a-1-b'].map((slug) => ({
      slug: `${slug}-${uniqueEnding()}`,
    })),
    refused: ['', 'Stargate', 'a_b', 'a b', '-a', 'a-', 'a--b', 'é', 'a\n', 'a.b'].map((slug) => ({
      slug,
    })),
  })

export const languageForm = (write: Insert<'language', string>): Limit =>
  limit(write, {
    accepted: ['de', 'gsw', 'de-CH', 'zh-Hant-TW', 'abcdefgh', 'en-12345678'].map((language) => ({
      language,
    })),
    refused: ['', 'd', 'DE', 'de_CH', 'de-', 'de--CH', 'abcdefghi', 'en-123456789', 'de\n'].map(
      (language) => ({ language }),
    ),
  })

export const notBlank = <Column extends string>(
  column: Column,
  write: Insert<Column, string>,
): Limit => {
  const values = (value: string) => ({ [column]: value }) as Record<Column, string>
  return limit(write, {
    accepted: ['.', ' a '].map(values),
    refused: ['', ' ', '\n', '\t '].map(values),
  })
}

const INSTANT: ResolvedDate = {
  edtf: '2025-01-21',
  timeZone: 'UTC',
  earliestStart: '2025-01-21T00:00:00Z',
  latestStart: '2025-01-21T00:00:00Z',
  earliestEnd: '2025-01-21T00:00:00Z',
  latestEnd: '2025-01-21T00:00:00Z',
}

const A_MICROSECOND_LATER = '2025-01-21T00:00:00.000001Z'
const A_MICROSECOND_EARLIER = '2025-01-20T23:59:59.999999Z'

export const boundsInOrder = (
  write: (writer: Writer, bounds: ResolvedDate) => Promise<unknown>,
): Limit => {
  const bounds = (changed: Partial<ResolvedDate>) => (writer: Writer) =>
    write(writer, { ...INSTANT, ...changed })
  return {
    accepted: {
      'one instant': bounds({}),
      'open on both sides': bounds({
        earliestStart: '-infinity',
        latestStart: 'infinity',
        earliestEnd: '-infinity',
        latestEnd: 'infinity',
      }),
      'an end that may precede the latest start': bounds({
        latestStart: A_MICROSECOND_LATER,
        latestEnd: A_MICROSECOND_LATER,
      }),
    },
    refused: {
      'a latest start before the earliest one': bounds({ latestStart: A_MICROSECOND_EARLIER }),
      'a latest end before the earliest one': bounds({ earliestEnd: A_MICROSECOND_LATER }),
      'an earliest end before the earliest start': bounds({ earliestEnd: A_MICROSECOND_EARLIER }),
      'a latest end before the latest start': bounds({ latestStart: A_MICROSECOND_LATER }),
    },
  }
}

const DERIVED = {
  derivedFromWords: 'am Dienstag',
  derivedFromAnchor: '2025-01-24',
  derivedByRule: 'weekday',
}

export const derivationWhole = (
  write: (writer: Writer, columns: Partial<typeof DERIVED>) => Promise<unknown>,
): Limit => {
  const { derivedFromWords, derivedFromAnchor, derivedByRule } = DERIVED
  return limit(write, {
    accepted: [{}, DERIVED],
    refused: [
      { derivedFromWords },
      { derivedFromAnchor },
      { derivedByRule },
      { derivedFromAnchor, derivedByRule },
      { derivedFromWords, derivedByRule },
      { derivedFromWords, derivedFromAnchor },
    ],
  })
}

export const probability = (write: Insert<'score', number>): Limit =>
  limit(write, {
    accepted: [{ score: 0 }, { score: 1 }],
    refused: [{ score: -Number.MIN_VALUE }, { score: 1 + Number.EPSILON }, { score: Number.NaN }],
  })

let endings = 0
function uniqueEnding(): number {
  endings += 1
  return endings
}

function describe(values: Values): string {
  const [value, ...others] = Object.values(values)
  const text = inspect(others.length === 0 ? value : values, { breakLength: Infinity })
  return text.length > 100 ? `${text.slice(0, 10)}… (${text.length} characters)` : text
}
