/**
 * Looks at the beginning of a stream without taking it away.
 * @returns the first bytes, `length` of them or all there are, and the whole stream, to be read once
 */
export async function peek(
  source: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly beginning: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let bytes = 0
  while (bytes < length) {
    const { done, value } = await iterator.next()
    if (done) break
    first.push(value)
    bytes += value.length
  }
  return {
    beginning: Buffer.concat(first).subarray(0, length),
    chunks: (async function* () {
      try {
        yield* first.splice(0)
        yield* { [Symbol.asyncIterator]: () => iterator }
      } finally {
        await iterator.return?.()
      }
    })(),
  }
}
