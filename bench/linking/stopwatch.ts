export interface TimeSpent {
  /** Milliseconds from sending a statement until the last of its answer. */
  readonly database: number
  /** Milliseconds in between. */
  readonly program: number
}

export interface StatementTimes {
  readonly count: number
  readonly milliseconds: number
}

/** After these the program looks for findings; after the others it only reads the rows. */
const BEFORE_FINDINGS: ReadonlySet<string> = new Set(['known_names', 'similar_names'])

/**
 * Tells where the time of an article goes, by watching from outside what the shipped code sends to
 * the database and when it asks the linker. It holds for one article at a time.
 */
export class Stopwatch {
  readonly steps = new Map<string, TimeSpent>()
  readonly statements = new Map<string, StatementTimes>()
  #step = ''
  #isWriting = false
  /** What happened before is charged to a step. */
  #charged = 0
  #running: { readonly name: string; answered: number } | undefined

  begin(): void {
    this.#step = 'input'
    this.#isWriting = false
    this.#charged = performance.now()
  }

  statementSent(text: string): void {
    this.#settle()
    const name = nameOf(text)
    if (!this.#isWriting) this.#step = name
    this.#running = { name, answered: this.#charged }
  }

  /** To be called for every piece of an answer. */
  answered(): void {
    if (this.#running) this.#running.answered = performance.now()
  }

  scoringBegins(): void {
    this.#settle()
    this.#step = 'scoring'
  }

  scoringEnds(): void {
    this.#settle()
    this.#step = 'writing'
    this.#isWriting = true
  }

  end(): void {
    this.#settle()
  }

  #settle(): void {
    const now = performance.now()
    if (this.#running) {
      const { name, answered } = this.#running
      this.#running = undefined
      const milliseconds = answered - this.#charged
      this.#charge({ database: milliseconds, program: 0 })
      const { count, milliseconds: before } = this.statements.get(name) ?? NEVER
      this.statements.set(name, { count: count + 1, milliseconds: before + milliseconds })
      this.#charged = answered
      if (!this.#isWriting && BEFORE_FINDINGS.has(name)) this.#step = 'findings'
    }
    this.#charge({ database: 0, program: now - this.#charged })
    this.#charged = now
  }

  #charge({ database, program }: TimeSpent): void {
    const before = this.steps.get(this.#step) ?? NOTHING
    this.steps.set(this.#step, {
      database: before.database + database,
      program: before.program + program,
    })
  }
}

const NOTHING: TimeSpent = { database: 0, program: 0 }
const NEVER: StatementTimes = { count: 0, milliseconds: 0 }

/** The name that a statement begins with as a comment, or else what it does and to what. */
function nameOf(text: string): string {
  const named = /^\s*-- (\w+)/.exec(text)
  if (named?.[1]) return named[1]
  const verb = /\w+/.exec(text)?.[0] ?? ''
  const target = /\b(?:from|into|update) "(\w+)"|\b(\w+)\(/.exec(text)
  return `${verb} ${target?.[1] ?? target?.[2] ?? ''}`.trim()
}
