import type { DrawSetting, ElementPeer, TimedWindow } from '../element-peer.ts'
import { bundle, versionOf } from '../library.ts'
import { firstDayOf } from './event-texts.ts'

interface VisItem {
  readonly id: string
  readonly content: string
  readonly start: string
}

export async function visTimeline(): Promise<ElementPeer<readonly VisItem[]>> {
  return {
    name: 'vis-timeline',
    version: await versionOf('vis-timeline'),
    library: await bundle(
      `export { Timeline } from 'vis-timeline/standalone'
       import 'vis-timeline/styles/vis-timeline-graph2d.min.css'`,
    ),
    height: 'auto',
    // Titles only: what its boxes on a time axis have room for.
    prepare: ({ edges }) =>
      edges.map(({ node }) => ({ id: node.id, content: node.title, start: firstDayOf(node) })),
    draw,
  }
}

async function draw({ given, script }: DrawSetting<readonly VisItem[]>): Promise<number> {
  const { annalsTimed } = globalThis as TimedWindow
  const { Timeline }: typeof import('vis-timeline/standalone') = await import(script)
  return annalsTimed(
    () =>
      new Promise((resolve) => {
        const container = document.getElementById('timeline')
        if (container) {
          new Timeline(container, [...given], { onInitialDrawComplete: () => resolve() })
        }
      }),
  )
}
