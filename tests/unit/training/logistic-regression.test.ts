import { describe, expect, test } from 'vitest'
import { fitLogisticRegression } from '../../../src/training/logistic-regression.ts'

/** So many rows of a label where the only feature has that value. */
const rows = (value: number, label: 0 | 1, weight: number) => ({ values: [value], label, weight })

describe('logistic regression', () => {
  test('finds the log-odds of a two-way table', () => {
    // Where the feature is 0, 1 of 4 is right: ln(1/3). Where it is 1, 3 of 4: ln(3).
    const table = [rows(0, 1, 1), rows(0, 0, 3), rows(1, 1, 3), rows(1, 0, 1)]
    const { intercept, coefficients } = fitLogisticRegression(table, { penalty: 0, signs: [0] })
    expect(intercept).toBeCloseTo(-Math.log(3), 4)
    expect(coefficients[0]).toBeCloseTo(2 * Math.log(3), 4)
  })

  test('shrinks with the penalty', () => {
    const table = [rows(0, 1, 1), rows(0, 0, 3), rows(1, 1, 3), rows(1, 0, 1)]
    const coefficient = (penalty: number) =>
      fitLogisticRegression(table, { penalty, signs: [0] }).coefficients[0] ?? 0
    expect(coefficient(1)).toBeLessThan(coefficient(0.1))
    expect(coefficient(1)).toBeGreaterThan(0)
  })

  test('gives no weight to a feature whose sign would be the wrong one', () => {
    const table = [rows(0, 1, 3), rows(0, 0, 1), rows(1, 1, 1), rows(1, 0, 3)]
    const { coefficients, intercept } = fitLogisticRegression(table, { penalty: 0, signs: [1] })
    expect(coefficients).toEqual([0])
    expect(intercept).toBeCloseTo(0, 4)
  })

  test('stays finite where the rows can be told apart without fail', () => {
    const table = [rows(0, 0, 10), rows(1, 1, 10)]
    const { coefficients } = fitLogisticRegression(table, { penalty: 1, signs: [0] })
    expect(coefficients[0]).toBeGreaterThan(1)
    expect(coefficients[0]).toBeLessThan(10)
  })
})
