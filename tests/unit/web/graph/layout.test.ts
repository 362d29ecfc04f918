import { describe, expect, test } from 'vitest'
import { LABEL_HEIGHT, labelWidth } from '../../../../src/web/graph/label.ts'
import { type Drawing, layOut } from '../../../../src/web/graph/layout.ts'
import { newsNetwork } from './networks.ts'

/** What of a drawing is seen of an actor: its dot, and its label on one of the four sides. */
function seen({ actors }: Drawing) {
  return actors.flatMap(({ x, y, radius, label, labelSide, actor: { slug } }) => {
    const width = labelWidth(label)
    const [left, top] = {
      below: [x - width / 2, y + radius],
      above: [x - width / 2, y - radius - LABEL_HEIGHT],
      right: [x + radius, y - LABEL_HEIGHT / 2],
      left: [x - radius - width, y - LABEL_HEIGHT / 2],
    }[labelSide] as [number, number]
    return [
      { of: slug, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
      { of: slug, left, right: left + width, top, bottom: top + LABEL_HEIGHT },
    ]
  })
}

function overlapping(drawing: Drawing): string[] {
  const boxes = seen(drawing)
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.of !== other.of &&
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.of} ${other.of}`),
  )
}

describe.for([
  [7, 760],
  [49, 760],
  [49, 340],
  [149, 760],
  [149, 340],
] as const)('a network of one actor and %i others, %i pixels wide', ([others, width]) => {
  const drawing = layOut(newsNetwork(others), width)

  test('is drawn with all of them, within the drawing', () => {
    expect(drawing.width).toBe(width)
    expect(drawing.actors).toHaveLength(others + 1)
    expect(
      seen(drawing).filter(
        ({ left, right, top, bottom }) =>
          left < 0 || right > width || top < 0 || bottom > drawing.height,
      ),
    ).toEqual([])
  })

  test('has no dot or label over another', () => {
    expect(overlapping(drawing)).toEqual([])
  })

  test('is drawn the same every time', () => {
    expect(layOut(newsNetwork(others), width)).toEqual(drawing)
  })
})

test('an actor alone stands in the middle', () => {
  const { width, height, actors } = layOut(newsNetwork(0), 400)

  expect(actors).toHaveLength(1)
  expect(actors[0]?.x).toBe(width / 2)
  expect(Math.abs((actors[0]?.y ?? 0) - height / 2)).toBeLessThan(LABEL_HEIGHT)
})

test('no actors are no error', () => {
  expect(layOut({ actors: [], ties: [] }, 400).actors).toEqual([])
})

test('the one with the most ties has the largest dot of those around', () => {
  const { actors } = layOut(newsNetwork(10), 760)
  const [middle, strongest, second, ...others] = actors.map(({ radius }) => radius)

  expect(strongest).toBe(middle)
  expect(second).toBeLessThan(strongest ?? 0)
  expect(Math.max(...others)).toBeLessThanOrEqual(second ?? 0)
})
