import { medianOf, percentile } from '../measurement/quantiles.ts'
import type { LinkingRound, ProcessorTime } from './newsroom.ts'
import type { StatementTimes, TimeSpent } from './stopwatch.ts'
import { addTallies, NO_TALLIES, type Tallies } from './tally.ts'

/** One size of database: rates are medians over the rounds, the rest is of all their articles. */
export interface LinkingMeasurement {
  readonly events: number
  readonly articlesPerSecond: number
  readonly slowestRound: number
  readonly fastestRound: number
  /** Milliseconds an article, like the next. */
  readonly median: number
  readonly percentile99: number
  /** Milliseconds of a processor an article: the median of the rounds. */
  readonly processorTime: ProcessorTime | undefined
  /** How many times as long as at the first size an article takes: the median of the rounds' own. */
  readonly timesFirst: number
  /** Milliseconds an article, by what is done. */
  readonly steps: Readonly<Record<string, TimeSpent>>
  /** How often an article, and how long each time, by the statement's name. */
  readonly statements: Readonly<Record<string, StatementTimes>>
  readonly tallies: Tallies
}

export function summarise(
  events: number,
  rounds: readonly LinkingRound[],
  first: readonly LinkingRound[],
): LinkingMeasurement {
  const rates = rounds.map(rateOf)
  const durations = rounds
    .flatMap((round) => round.durations)
    .toSorted((left, right) => left - right)
  const steps: Record<string, TimeSpent> = {}
  const statements: Record<string, StatementTimes> = {}
  for (const { stopwatch } of rounds) {
    for (const [step, { database, program }] of stopwatch.steps) {
      const sum = steps[step] ?? { database: 0, program: 0 }
      steps[step] = {
        database: sum.database + database / durations.length,
        program: sum.program + program / durations.length,
      }
    }
    for (const [name, { count, milliseconds }] of stopwatch.statements) {
      const sum = statements[name] ?? { count: 0, milliseconds: 0 }
      statements[name] = {
        count: sum.count + count / durations.length,
        milliseconds: sum.milliseconds + milliseconds / durations.length,
      }
    }
  }
  return {
    events,
    articlesPerSecond: medianOf(rates),
    slowestRound: Math.min(...rates),
    fastestRound: Math.max(...rates),
    median: percentile(durations, 0.5),
    percentile99: percentile(durations, 0.99),
    processorTime: processorTimeOf(rounds),
    timesFirst: medianOf(first.map((round, index) => rateOf(round) / (rates[index] ?? Number.NaN))),
    steps,
    statements,
    tallies: rounds.map(({ tallies }) => tallies).reduce(addTallies, NO_TALLIES),
  }
}

function processorTimeOf(rounds: readonly LinkingRound[]): ProcessorTime | undefined {
  const times = rounds.flatMap(({ processorTime, durations }) =>
    processorTime === undefined ? [] : [{ ...processorTime, articles: durations.length }],
  )
  if (times.length === 0) return undefined
  return {
    program: medianOf(times.map(({ program, articles }) => program / articles)),
    server: medianOf(times.map(({ server, articles }) => server / articles)),
  }
}

/** @returns articles a second */
export function rateOf({ durations }: LinkingRound): number {
  return (1000 * durations.length) / durations.reduce((sum, duration) => sum + duration, 0)
}
