import type { FetchAPI } from 'graphql-yoga'
import type { Ask } from './ask.ts'
import type { Assets } from './assets.ts'
import type { Documents } from './documents/read-documents.ts'
import type { WaitingLine } from './outputs/waiting-line.ts'
import type { ReaderLanguages } from './parameters/reader-languages.ts'

/** A request to one of the pages and files. */
export interface WebRequest {
  readonly request: Request
  readonly url: URL
  /** What the placeholders of the route's path stand for, decoded. */
  readonly path: Readonly<Record<string, string>>
  /** Where this server is reached from outside, for links that leave a page: "https://host". */
  readonly origin: string
  readonly languages: ReaderLanguages
  /** Asks as somebody who only reads. */
  readonly ask: Ask
  /** Asks as whoever has the token. */
  readonly askAs: (secret: string) => Ask
  /** The text of each document that the pages ask with, for those who want to ask the same. */
  readonly documents: Documents
  readonly assets: Assets
  /** Where large files wait to be made. */
  readonly largeFiles: WaitingLine
  /**
   * Reads what all answers depend on besides their request, as `answerStateReader` has it: the
   * program and the state of the database. Undefined where the database does not answer.
   */
  readonly readState: () => Promise<string | undefined>
  readonly fetchAPI: FetchAPI
}

/** What the server answers besides the API. GET routes answer HEAD too. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** As URLPattern takes it: "/event/:slug". */
  readonly path: string
  /** @throws {NotFound} {ParametersRefused} {QuestionRefused}, which are answered by an error page */
  readonly respond: (request: WebRequest) => Response | Promise<Response>
  /** How errors are told: to people as a page, or one that others may frame; to programs as JSON. */
  readonly errors: 'page' | 'frame' | 'json'
}

/** The address is for other methods than that of the request. */
export class MethodNotAllowed extends Error {
  override readonly name = 'MethodNotAllowed'
  readonly allowed: readonly string[]

  constructor(allowed: readonly string[]) {
    super(`it is for ${allowed.join(', ')}`)
    this.allowed = allowed
  }
}

/** The address is of a thing that is not there; the message, where it has one, is for readers. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}
