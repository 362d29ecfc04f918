/** Columns under each other for a terminal; the first is aligned left, the others right. */
export function textTable(lines: readonly (readonly string[])[]): string {
  const widths = lines.reduce<number[]>(
    (widest, line) => line.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return column === 0 ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** As "95.6 % (208 of 217)"; a dash where there was nothing. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
}

/** With three decimals; a dash for null. */
export function decimalText(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}
