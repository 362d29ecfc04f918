import { type Named, type Page, participantText, statementText, type Wording } from './page.ts'

/** The answer to Annals' timeline query, which hand-written SQL imitates. */
export interface TimelineAnswer {
  readonly data: {
    readonly timeline: {
      readonly nodes: readonly {
        readonly slug: string
        readonly title: string
        readonly time: { readonly edtf: string; readonly earliestStart: string }
        readonly participations: {
          readonly nodes: readonly { readonly role: string; readonly actor: Named }[]
        }
        readonly statements: {
          readonly nodes: readonly { readonly speaker: Named; readonly rendering: Wording }[]
        }
      }[]
      readonly pageInfo: { readonly endCursor: string | null }
    }
  }
}

export function readTimelinePage(answer: unknown): Page {
  // A wrong shape fails in here, and the run with it.
  const { nodes, pageInfo } = (answer as TimelineAnswer).data.timeline
  return {
    events: nodes.map(({ slug, title, time, participations, statements }) => ({
      slug,
      title,
      edtf: time.edtf,
      earliestStart: Date.parse(time.earliestStart),
      participants: participations.nodes
        .map(({ role, actor }) => participantText(role, actor))
        .sort(),
      statements: statements.nodes
        .map(({ speaker, rendering }) => statementText(speaker, rendering))
        .sort(),
    })),
    endCursor: pageInfo.endCursor,
  }
}

export function readTimelineCursor(answer: unknown): string | null {
  // See above.
  return (answer as TimelineAnswer).data.timeline.pageInfo.endCursor
}
