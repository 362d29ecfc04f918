import type { World } from './world.ts'

export type Value = string | number | null

export interface Table {
  readonly name: string
  /** The columns of every row, in its order. The loader adds the revision. */
  readonly columns: readonly string[]
  rows(world: World): Iterable<readonly Value[]>
}

export const DATED_COLUMNS = [
  'edtf',
  'time_zone',
  'earliest_start',
  'latest_start',
  'earliest_end',
  'latest_end',
] as const
