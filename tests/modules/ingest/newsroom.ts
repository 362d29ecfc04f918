import type { EventDraft } from '../../../src/linking/event-draft.ts'
import { type Api, useApi } from '../api/api.ts'
import { type Editor, type Result, useEditor } from '../writing/editor.ts'
import { type Script, ScriptedLinker } from './scripted-linker.ts'

export interface Newsroom {
  readonly api: Api
  readonly editor: Editor
  readonly linker: ScriptedLinker
  /** Hands in a new article, of which the linker makes what the script says. */
  ingest(script: Script, input?: Readonly<Record<string, unknown>>): Promise<IngestedResult>
}

export interface IngestedResult extends Result {
  readonly article: { readonly id: string; readonly slug: string }
  readonly version: { readonly id: string }
  readonly outcome: string
  readonly links: readonly {
    readonly event: { readonly slug: string }
    readonly role: string
    readonly outcome: string
    readonly score: number | null
    readonly explanation: string | null
    readonly proposal: { readonly id: string } | null
  }[]
  readonly proposedEvents: readonly {
    readonly title: string
    readonly time: { readonly edtf: string }
    readonly participants: readonly { readonly name: string }[]
    readonly proposal: { readonly id: string }
  }[]
}

const PAYLOAD = `article { id slug } version { id } outcome
  links { event { slug } role outcome score explanation(language: ["de"]) proposal { id } }
  proposedEvents { title time { edtf } participants { name } proposal { id } }`

/** The API with an editor, over the Stargate story and a linker that does what a test says. */
export function useNewsroom(): Newsroom {
  const linker = new ScriptedLinker()
  const now = () => new Date('2025-01-25T10:00:00Z')
  const api = useApi({ services: { linker, now } })
  const editor = useEditor(api)
  let number = 0
  return {
    api,
    editor,
    linker,
    ingest: async (script, input = {}) => {
      number += 1
      linker.script = script
      const own = Array.from({ length: 60 }, (_, index) => `wort${number}teil${index}`).join(' ')
      const result = await editor.call(
        'ingestArticle',
        {
          input: {
            url: `https://newsroom.example/${number}`,
            title: `Meldung ${number}`,
            text: `Donald Trump stellte Stargate vor. Elon Musk zweifelt. ${own}.`,
            language: 'de',
            publishedAt: '2025-01-24T10:00:00+01:00',
            outlet: 'Beispielzeitung',
            ...input,
          },
        },
        PAYLOAD,
      )
      // As it was selected.
      return result as IngestedResult
    },
  }
}

/** A draft that tells of somebody known to nobody. */
export const DRAFT: EventDraft = {
  language: 'de',
  title: 'Erika Muster eröffnet ein Rechenzentrum',
  summary: null,
  kind: 'other',
  time: {
    edtf: '2025-01-23',
    derivation: { words: 'am Donnerstag', anchor: '2025-01-24', rule: 'weekday' },
    span: { start: 0, end: 12 },
  },
  participants: [
    {
      actorId: null,
      name: 'Erika Muster',
      kind: 'person',
      role: 'speaker',
      mentions: [{ start: 0, end: 12 }],
    },
  ],
  statements: [
    {
      speaker: 0,
      form: 'direct',
      text: 'Wir haben lange gewartet',
      span: { start: 13, end: 30 },
    },
  ],
  sentences: [{ start: 0, end: 34 }],
}
