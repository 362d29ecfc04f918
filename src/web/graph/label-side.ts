import { LABEL_HEIGHT, labelWidth } from './label.ts'

/** Where a label stands, seen from its dot. */
export type LabelSide = 'below' | 'above' | 'right' | 'left'

/** What is to be labelled: a dot with its label's text. */
export interface Dot {
  readonly label: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Frame {
  readonly width: number
  readonly height: number
}

/** Between a dot and its label, and between a label and what else is drawn. */
const GAP = 3
/** The most usual first: of sides with as many lines, the first is taken. */
const SIDES: readonly LabelSide[] = ['below', 'above', 'right', 'left']

/**
 * The side of each dot on which the fewest lines run through its label. No label is put over another
 * or over a dot, or out of the frame, except below, where the dots were placed to leave it room.
 * @param lines between the dots' indices
 */
export function labelSides(
  dots: readonly Dot[],
  lines: readonly (readonly [from: number, to: number])[],
  { width, height }: Frame,
): readonly LabelSide[] {
  const circles = dots.map(({ x, y, radius }) => around(x, y, radius, radius))
  const labels = dots.map((dot) => labelBox(dot, 'below'))
  return dots.map((dot, index) => {
    const others = [...circles, ...labels].filter(
      (_box, at) => at !== index && at !== dots.length + index,
    )
    const crossings = (side: LabelSide): number => {
      const box = labelBox(dot, side)
      const isFree =
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= width &&
        box.bottom <= height &&
        !others.some((other) => overlap(box, other))
      if (!isFree && side !== 'below') return Number.POSITIVE_INFINITY
      return lines.filter(([from, to]) => {
        const [one, other] = [dots[from], dots[to]]
        return one && other && crosses(box, one, other)
      }).length
    }
    const side = SIDES.reduce((best, next) => (crossings(next) < crossings(best) ? next : best))
    labels[index] = labelBox(dot, side)
    return side
  })
}

/** Where the text of a label begins, ends or has its middle, and its base line. */
export function labelPlace({ x, y, radius }: Dot, side: LabelSide): { x: number; y: number } {
  switch (side) {
    case 'below':
      return { x, y: y + radius + LABEL_HEIGHT - GAP }
    case 'above':
      return { x, y: y - radius - GAP - 2 }
    case 'right':
      return { x: x + radius + GAP + 1, y: y + GAP + 1 }
    case 'left':
      return { x: x - radius - GAP - 1, y: y + GAP + 1 }
  }
}

function labelBox({ label, x, y, radius }: Dot, side: LabelSide): Rectangle {
  const half = labelWidth(label) / 2
  const beside = radius + GAP + half
  const beneath = radius + LABEL_HEIGHT / 2
  switch (side) {
    case 'below':
      return around(x, y + beneath, half, LABEL_HEIGHT / 2)
    case 'above':
      return around(x, y - beneath, half, LABEL_HEIGHT / 2)
    case 'right':
      return around(x + beside, y, half, LABEL_HEIGHT / 2)
    case 'left':
      return around(x - beside, y, half, LABEL_HEIGHT / 2)
  }
}

function around(x: number, y: number, across: number, down: number): Rectangle {
  return { left: x - across, top: y - down, right: x + across, bottom: y + down }
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right + GAP &&
    other.left < one.right + GAP &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

/** Whether a line has a part within a box (Liang and Barsky's clipping). */
function crosses({ left, top, right, bottom }: Rectangle, from: Dot, to: Dot): boolean {
  let begin = 0
  let end = 1
  const [across, down] = [to.x - from.x, to.y - from.y]
  for (const [step, room] of [
    [-across, from.x - left],
    [across, right - from.x],
    [-down, from.y - top],
    [down, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false
    if (step < 0) begin = Math.max(begin, room / step)
    if (step > 0) end = Math.min(end, room / step)
  }
  return begin < end
}
