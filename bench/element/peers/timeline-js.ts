import type { DrawSetting, ElementPeer, TimedWindow } from '../element-peer.ts'
import { published, versionOf } from '../library.ts'
import { firstDayOf, paragraphsOf } from './event-texts.ts'

/** https://timeline.knightlab.com/docs/json-format.html */
interface TimelineJsData {
  readonly events: readonly {
    readonly unique_id: string
    readonly start_date: { readonly year: number; readonly month: number; readonly day: number }
    readonly text: { readonly headline: string; readonly text: string }
  }[]
}

/** What the published script puts into the page; it comes without types. */
interface TimelineJsWindow extends TimedWindow {
  readonly TL: {
    readonly Timeline: new (
      container: HTMLElement,
      data: TimelineJsData,
      options: object,
    ) => { on(name: 'ready', listener: () => void): void }
  }
}

export async function timelineJs(): Promise<ElementPeer<TimelineJsData>> {
  const name = '@knight-lab/timelinejs'
  return {
    name: 'TimelineJS',
    version: await versionOf(name),
    // Its sources need a build of their own, so what it publishes is taken as it is.
    library: {
      script: `${await published(name, 'dist/js/timeline.js')}\nwindow.TL = TL`,
      style: await published(name, 'dist/css/timeline.css'),
    },
    height: '600px',
    prepare: ({ edges }) => ({
      events: edges.map(({ node }) => {
        const [year = 0, month = 1, day = 1] = firstDayOf(node).split('-').map(Number)
        return {
          unique_id: node.slug,
          start_date: { year, month, day },
          text: {
            headline: node.title,
            text: paragraphsOf(node)
              .map((paragraph) => `<p>${paragraph}</p>`)
              .join(''),
          },
        }
      }),
    }),
    draw,
  }
}

async function draw({ given, script }: DrawSetting<TimelineJsData>): Promise<number> {
  await import(script)
  const { annalsTimed, TL } = globalThis as unknown as TimelineJsWindow
  return annalsTimed(
    () =>
      new Promise((resolve) => {
        const container = document.getElementById('timeline')
        if (container) {
          // No font of its own, which it would load from elsewhere.
          const options = { font: null, script_path: `${location.origin}/` }
          new TL.Timeline(container, given, options).on('ready', () => resolve())
        }
      }),
  )
}
