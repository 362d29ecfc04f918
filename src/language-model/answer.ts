import type { Span } from '../linking/span.ts'
import { resolveEdtf } from '../time/bounds.ts'
import { InvalidDate } from '../time/expression.ts'
import { answerSchema, type ModelAnswer } from './answer-schema.ts'
import { parsedJson } from './chat-completion.ts'
import type { Completion } from './chat-endpoint.ts'
import type { Answered, ModelFindings, Verdict } from './judgement.ts'
import { findLiterally } from './literal-words.ts'
import type { Question } from './question.ts'
import { Unavailable } from './unavailable.ts'

/**
 * Reads the model's answer and keeps what can be checked.
 * @throws {Unavailable} where it is not what was asked for
 */
export function judgementOf(completion: Completion, question: Question): Answered {
  const { success, data, error } = answerSchema.safeParse(jsonWithin(completion.content))
  if (!success) {
    const place = error.issues[0]?.path.join('.')
    throw new Unavailable(
      place
        ? `The language model's answer does not have the form that was asked for, at ${place}.`
        : "The language model's answer is not the JSON that was asked for.",
    )
  }
  const reading = new Reading(question)
  const { model, schemaEnforced } = completion
  const verdicts = reading.verdicts(data.events)
  const findings = reading.findings(data)
  return { kind: 'answered', model, schemaEnforced, verdicts, findings, dropped: reading.dropped }
}

/** Models that are not held to a schema put their JSON into fences or think aloud before it. */
function jsonWithin(content: string): unknown {
  return (
    parsedJson(content) ??
    parsedJson(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1))
  )
}

/** One answer held against what was asked, with the count of what did not stand up. */
class Reading {
  readonly #question: Question
  #dropped = 0

  constructor(question: Question) {
    this.#question = question
  }

  get dropped(): number {
    return this.#dropped
  }

  verdicts(events: ModelAnswer['events']): readonly Verdict[] {
    const judged = new Map<string, Verdict>()
    for (const { event, role, confidence, words } of events) {
      const eventId = this.#question.eventIds.get(event)
      if (eventId === undefined || judged.has(eventId)) {
        this.#dropped += 1
        continue
      }
      const spans = words.flatMap((passage) => this.#spanOf(passage) ?? [])
      if (role === 'none' || spans.length > 0) {
        judged.set(eventId, { eventId, role, confidence, spans })
      } else {
        this.#dropped += 1
      }
    }
    return [...judged.values()]
  }

  findings({ dates, names, quotations }: ModelAnswer): ModelFindings {
    return {
      dates: dates.flatMap(({ words, before, edtf }) => {
        const span = this.#spanOf(words, this.#indexAfter(before, words))
        if (span && !isDate(edtf)) this.#dropped += 1
        return span && isDate(edtf) ? [{ span, edtf }] : []
      }),
      names: names.flatMap(({ words, kind }) => {
        const span = this.#spanOf(words)
        return span ? [{ span, kind }] : []
      }),
      quotations: quotations.flatMap(({ words, speaker }) => {
        const span = this.#spanOf(words)
        if (!span) return []
        return [{ span, speaker: speaker ? (this.#spanOf(speaker, span.start) ?? null) : null }]
      }),
    }
  }

  /** Where the words stand right after others; undefined where they do not. */
  #indexAfter(before: string, words: string): number | undefined {
    const lead = before.trim()
    const index = lead === '' ? -1 : this.#question.text.indexOf(`${lead} ${words}`)
    return index < 0 ? undefined : index + lead.length + 1
  }

  #spanOf(words: string, near?: number): Span | undefined {
    const span = findLiterally(this.#question.text, words, near)
    if (span === undefined) this.#dropped += 1
    return span
  }
}

function isDate(edtf: string): boolean {
  try {
    resolveEdtf(edtf, 'UTC')
    return true
  } catch (error) {
    if (error instanceof InvalidDate) return false
    throw error
  }
}
