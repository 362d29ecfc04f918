import type { ShownEvent } from '../element-peer.ts'

/** The day on which it began at the earliest, as "2025-01-21", for timelines that know no other dates. */
export function firstDayOf({ time, slug }: ShownEvent): string {
  if (time.earliestStart === null) throw new Error(`${slug} has no start`)
  // Swedish writes dates as ISO 8601 does.
  return new Date(time.earliestStart).toLocaleDateString('sv', { timeZone: time.timeZone })
}

/** What `<annals-timeline>` shows below a title, as paragraphs. */
export function paragraphsOf({ summary, participations, statements }: ShownEvent): string[] {
  return [
    summary ?? '',
    participations.nodes.map(({ role, actor }) => `${actor.name} (${role})`).join(', '),
    ...statements.nodes.map(
      ({ speaker, rendering }) => `“${rendering?.text}” ${speaker.name} (${rendering?.form})`,
    ),
  ]
}
