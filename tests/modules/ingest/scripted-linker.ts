import type { Consultation } from '../../../src/ingest/consult.ts'
import type { Linker } from '../../../src/ingest/linker.ts'
import type { EventDraft } from '../../../src/linking/event-draft.ts'
import type { JudgedLink, Judgement } from '../../../src/linking/judgement.ts'

/** What the linker is to make of an article, by the titles of events as they were found. */
export interface Script {
  readonly links?: readonly {
    /** A part of one of the event's titles. */
    readonly title: string
    readonly outcome: 'linked' | 'proposed'
    readonly role?: 'main' | 'background'
    readonly score?: number
    /** The words of the article that report it; they stand in it once. */
    readonly words?: string
  }[]
  readonly newEvent?: EventDraft
}

/** A linker that says what a test wants, about candidates that were really found. */
export class ScriptedLinker implements Linker {
  script: Script = {}
  /** What it was asked about last. */
  asked: Consultation | undefined

  async judge(consultation: Consultation): Promise<Judgement> {
    this.asked = consultation
    const { links = [], newEvent } = this.script
    return {
      modelVersion: 'scripted',
      links: links.map((link) => judgedLink(consultation, link)),
      unlikely: [],
      notes: [],
      newEvent: newEvent ? { draft: newEvent, score: 0.8, features: {} } : null,
    }
  }
}

function judgedLink(
  { article, candidates }: Consultation,
  { title, outcome, role = 'main', score = 0.9, words }: NonNullable<Script['links']>[number],
): JudgedLink {
  const event = candidates.find(({ texts }) => texts.some((text) => text.title.includes(title)))
  if (event === undefined) throw new Error(`no candidate is called "${title}"`)
  const start = words === undefined ? 0 : article.text.indexOf(words)
  const end = words === undefined ? 10 : start + words.length
  return {
    event,
    role,
    outcome,
    score,
    features: { passage: 0.5, places: null },
    explanation: {
      signals: [
        {
          feature: 'passage',
          value: 0.5,
          contribution: 1.5,
          sentence: { de: 'Ein Satz dafür.', en: 'A sentence for it.' },
          articleSpans: [{ start, end }],
          eventPassages: [],
        },
      ],
      runnerUp: null,
      evidence: [{ start, end }],
    },
  }
}
