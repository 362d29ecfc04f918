/**
 * A response's body as text; the rest is not read once it is too large.
 * @param limit in bytes, unpacked
 * @returns undefined where it has more
 */
export async function boundedText(response: Response, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
