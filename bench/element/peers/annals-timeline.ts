import type { DrawSetting, ElementPeer, ShownTimeline, TimedWindow } from '../element-peer.ts'

/** @param script as the server sends it */
export function annalsTimeline(script: string): ElementPeer<ShownTimeline> {
  return {
    name: 'annals-timeline',
    version: undefined,
    library: { script, style: '' },
    height: 'auto',
    prepare: (timeline) => timeline,
    draw,
  }
}

/**
 * The same, but for the one thing that makes it faster at the cost of later: it leaves the layout of
 * events that are not in view to when they are. The others have no such thing.
 */
export function annalsTimelineLaidOut(script: string): ElementPeer<ShownTimeline> {
  const style = 'annals-timeline::part(article) { content-visibility: visible }'
  return {
    ...annalsTimeline(script),
    name: 'annals-timeline, all laid out',
    library: { script, style },
  }
}

async function draw({ given, script }: DrawSetting<ShownTimeline>): Promise<number> {
  const { annalsTimed } = globalThis as TimedWindow
  await import(script)
  // The element asks for its events itself. So that they are there already, as for the others, the
  // answer comes at once and is parsed.
  globalThis.fetch = async () => {
    const answer = new Response()
    answer.json = async () => ({ data: { timeline: given } })
    return answer
  }
  return annalsTimed(
    () =>
      new Promise((resolve, reject) => {
        const timeline = document.createElement('annals-timeline')
        timeline.setAttribute('page-size', String(given.edges.length))
        timeline.addEventListener('timeline-load', () => resolve())
        timeline.addEventListener('timeline-error', (event) =>
          reject((event as CustomEvent<{ error: Error }>).detail.error),
        )
        document.getElementById('timeline')?.append(timeline)
      }),
  )
}
