import { expect, test } from 'vitest'
import { type Dot, labelPlace, labelSides } from '../../../../src/web/graph/label-side.ts'

const FRAME = { width: 400, height: 400 }
const dot = (x: number, y: number, label = 'Name'): Dot => ({ label, x, y, radius: 6 })
const middle = dot(200, 200)

test('a label without lines stands below its dot', () => {
  expect(labelSides([middle], [], FRAME)).toEqual(['below'])
})

test('a line downwards sends it above, and lines both ways to the side', () => {
  const down = dot(200, 350)
  const up = dot(200, 50)

  expect(labelSides([middle, down], [[0, 1]], FRAME)[0]).toBe('above')
  expect(
    labelSides(
      [middle, down, up],
      [
        [0, 1],
        [0, 2],
      ],
      FRAME,
    )[0],
  ).toBe('right')
})

test('a line of others that runs through it sends it away as well', () => {
  const sides = labelSides([middle, dot(100, 216), dot(300, 216)], [[1, 2]], FRAME)

  expect(sides[0]).toBe('above')
})

test('with lines to everywhere it stands where they are fewest', () => {
  const around = [
    dot(200, 350),
    dot(205, 350),
    dot(200, 50),
    dot(205, 50),
    dot(50, 200),
    dot(350, 200),
    dot(350, 204),
  ]
  const lines = around.map((_dot, index) => [0, index + 1] as const)

  expect(labelSides([middle, ...around], lines, FRAME)[0]).toBe('left')
})

test('it leaves the frame for no line, nor is put over a dot or another label', () => {
  const line = [[0, 1]] as const

  expect(labelSides([dot(200, 10), dot(200, 350)], line, FRAME)[0]).toBe('right')
  // Above there is another dot, to the right a third one's label.
  expect(
    labelSides([middle, dot(200, 350), dot(200, 184, ''), dot(230, 184)], line, FRAME)[0],
  ).toBe('left')
})

test('a label beside its dot begins or ends at it', () => {
  expect(labelPlace(middle, 'below')).toEqual({ x: 200, y: 219 })
  expect(labelPlace(middle, 'right').x).toBeGreaterThan(206)
  expect(labelPlace(middle, 'left').x).toBeLessThan(194)
  expect(labelPlace(middle, 'above').y).toBeLessThan(194)
})
