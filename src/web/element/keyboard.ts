/**
 * Which event a key moves to from the one that has the focus.
 * @param current its position; -1 where none has it
 * @param count of the events that are shown
 * @returns a position, `count` for the one after the last, undefined where the key moves nothing
 */
export function movedBy(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  current: number,
  count: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey || shiftKey || count === 0) return undefined
  const moves: Readonly<Record<string, number>> = {
    PageDown: current + 1,
    PageUp: Math.max(current - 1, 0),
    Home: 0,
    End: count - 1,
  }
  return moves[key]
}
