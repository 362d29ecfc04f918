import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageOf } from '../../../src/db/keyset.ts'

const KEY = ['a key']

describe('a page from the start', () => {
  test('is the rows read, in their order', () => {
    expect(pageOf([1, 2], { limit: 3, backwards: false }).rows).toEqual([1, 2])
  })

  test('leaves out the row that only tells that there is another page', () => {
    expect(pageOf([1, 2, 3], { limit: 2, backwards: false })).toEqual({
      rows: [1, 2],
      hasNextPage: true,
      hasPreviousPage: false,
    })
  })

  test('is the last one where it holds every row', () => {
    expect(pageOf([1, 2], { limit: 2, backwards: false }).hasNextPage).toBe(false)
  })

  test('has one before it where it begins after a cursor', () => {
    expect(pageOf([1], { limit: 2, backwards: false, after: KEY })).toEqual({
      rows: [1],
      hasNextPage: false,
      hasPreviousPage: true,
    })
  })

  test('has one after it where it ends before a cursor', () => {
    expect(pageOf([1], { limit: 2, backwards: false, before: KEY }).hasNextPage).toBe(true)
  })
})

describe('a page from the end, whose rows are read backwards', () => {
  test('is in the order of the list', () => {
    expect(pageOf([3, 2], { limit: 3, backwards: true }).rows).toEqual([2, 3])
  })

  test('leaves out the row that only tells that there is another page', () => {
    expect(pageOf([3, 2, 1], { limit: 2, backwards: true })).toEqual({
      rows: [2, 3],
      hasNextPage: false,
      hasPreviousPage: true,
    })
  })

  test('has one after it where it ends before a cursor', () => {
    expect(pageOf([2, 1], { limit: 2, backwards: true, before: KEY })).toEqual({
      rows: [1, 2],
      hasNextPage: true,
      hasPreviousPage: false,
    })
  })

  test('has one before it where it begins after a cursor', () => {
    expect(pageOf([2], { limit: 2, backwards: true, after: KEY }).hasPreviousPage).toBe(true)
  })
})

test('an empty list has one empty page', () => {
  for (const backwards of [false, true]) {
    expect(pageOf([], { limit: 1, backwards })).toEqual({
      rows: [],
      hasNextPage: false,
      hasPreviousPage: false,
    })
  }
})

test('the rows read are not changed', () => {
  const rows = [3, 2, 1]
  pageOf(rows, { limit: 2, backwards: true })

  expect(rows).toEqual([3, 2, 1])
})

test('a page never holds more rows than its limit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer()),
      fc.integer({ min: 1, max: 100 }),
      fc.boolean(),
      (rows, limit, backwards) => {
        expect(pageOf(rows, { limit, backwards }).rows).toHaveLength(Math.min(rows.length, limit))
      },
    ),
  )
})
