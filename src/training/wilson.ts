/** For a confidence of 95 %. */
const Z = 1.959964

/** The lower bound of a share (Wilson 1927): what it is at least, as few as were counted. */
export function wilsonLowerBound(hits: number, count: number): number {
  if (count === 0) return 0
  const share = hits / count
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * count)) / count)
  return (share + (Z * Z) / (2 * count) - spread) / (1 + (Z * Z) / count)
}
