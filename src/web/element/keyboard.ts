/**
 * Which event a key moves to from the one that has the focus.
 * @param current its position
 * @param count of the events that are shown
 * @returns a position, -1 for the one before the first, `count` for the one after the last,
 *   undefined where the key moves nothing
 */
export function movedBy(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  current: number,
  count: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined
  const moves: Readonly<Record<string, number>> = {
    PageDown: current + 1,
    PageUp: current - 1,
    Home: 0,
    End: count - 1,
  }
  return moves[key]
}
