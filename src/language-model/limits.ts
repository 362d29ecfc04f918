/** What a judgement may cost. */
export interface Limits {
  /** Milliseconds that a judgement may take in all, with what is asked again. */
  readonly time: number
  /** Milliseconds to wait before asking again, where the endpoint names no time. */
  readonly pause: number
  /** An endpoint that wants to be left alone for more milliseconds is not asked again. */
  readonly longestPause: number
  /** After so many failures in a row, the endpoint is left alone. */
  readonly failuresInARow: number
  /** Milliseconds for which it is. */
  readonly rest: number
  /** Of the answer. The endpoint is told, and may or may not hold to it. */
  readonly answerTokens: number
  /** Of an answer's body, unpacked. */
  readonly answerBytes: number
  /** UTF-16 code units of the title, the events and the beginning of the text together. */
  readonly characters: number
  /** Of the title, and of each event. */
  readonly lineCharacters: number
  readonly events: number
}

export const LIMITS: Limits = {
  time: 20_000,
  pause: 500,
  longestPause: 5_000,
  failuresInARow: 2,
  rest: 60_000,
  answerTokens: 2_000,
  answerBytes: 1_000_000,
  characters: 6_000,
  lineCharacters: 300,
  events: 8,
}
