/** What may lie over no other of its kind. It is moved in place. */
export interface Box {
  left: number
  top: number
  readonly boxWidth: number
  readonly boxHeight: number
}

/** Where boxes are this close to fitting, further rounds move them by less than a pixel. */
const ROUNDS = 400

/**
 * Moves boxes that lie over each other apart, each way by as little as possible, and never out of
 * the frame. Where there is no room, some overlap is left.
 */
export function separate(boxes: readonly Box[], width: number, height: number): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        moved = pushApart(one, other) || moved
      }
    }
    for (const box of boxes) {
      box.left = Math.max(0, Math.min(width - box.boxWidth, box.left))
      box.top = Math.max(0, Math.min(height - box.boxHeight, box.top))
    }
    if (!moved) return
  }
}

function pushApart(one: Box, other: Box): boolean {
  const across = overlap(one.left, one.boxWidth, other.left, other.boxWidth)
  const down = overlap(one.top, one.boxHeight, other.top, other.boxHeight)
  if (across <= 0 || down <= 0) return false
  if (across < down) {
    const way = middle(one.left, one.boxWidth) <= middle(other.left, other.boxWidth) ? -1 : 1
    one.left += (way * across) / 2
    other.left -= (way * across) / 2
  } else {
    const way = middle(one.top, one.boxHeight) <= middle(other.top, other.boxHeight) ? -1 : 1
    one.top += (way * down) / 2
    other.top -= (way * down) / 2
  }
  return true
}

function overlap(start: number, size: number, otherStart: number, otherSize: number): number {
  return Math.min(start + size, otherStart + otherSize) - Math.max(start, otherStart)
}

function middle(start: number, size: number): number {
  return start + size / 2
}
