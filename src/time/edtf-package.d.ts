/** The part of the `edtf` package that Annals uses; the package ships no types. */
declare module 'edtf' {
  /** A parsed EDTF expression; `values` depends on `type`. */
  interface Parsed {
    type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List'
    values: unknown[]
    /** True, or a mask of the digits that are qualified. */
    approximate?: boolean | number
    uncertain?: boolean | number
    /** A mask of unspecified digits: bit 0 is the first digit of YYYYMMDD. */
    unspecified?: number
    /** "+01:00"; undefined where a time has no offset. */
    timeZone?: string
    /** How many digits of a year are meant, as in 1950S2. */
    significant?: number
    earlier?: boolean
    later?: boolean
  }
  /** @throws {Error} when the text is not EDTF */
  function parse(text: string): Parsed
  /** The bounds in milliseconds since 1970, reading calendar dates in UTC. */
  function edtf(parsed: Parsed): { min: number; max: number }

  export { edtf as default, type Parsed, parse }
}
