/** The widths of a font's characters, without kerning. */
export class GlyphWidths {
  readonly #data: DataView
  readonly #unitsPerEm: number
  readonly #metrics: number
  readonly #metricCount: number
  readonly #glyphs = new Map<number, number>()

  /** @param font a TrueType or OpenType file (https://learn.microsoft.com/typography/opentype/spec/otff) */
  constructor(font: Uint8Array) {
    this.#data = new DataView(font.buffer, font.byteOffset, font.byteLength)
    this.#unitsPerEm = this.#data.getUint16(this.#table('head') + 18)
    this.#metrics = this.#table('hmtx')
    this.#metricCount = this.#data.getUint16(this.#table('hhea') + 34)
    this.#readCharacters(this.#table('cmap'))
  }

  /** How wide a text is set, in ems. A character that the font lacks is taken to be one em wide. */
  widthOf(text: string): number {
    let width = 0
    for (const character of text) width += this.#widthOfCharacter(character)
    return width
  }

  #widthOfCharacter(character: string): number {
    const glyph = this.#glyphs.get(character.codePointAt(0) ?? 0)
    if (glyph === undefined) return 1
    // Glyphs past the last metric are as wide as that.
    const index = Math.min(glyph, this.#metricCount - 1)
    return this.#data.getUint16(this.#metrics + 4 * index) / this.#unitsPerEm
  }

  #table(tag: string): number {
    const count = this.#data.getUint16(4)
    for (let index = 0; index < count; index++) {
      const record = 12 + 16 * index
      const name = [0, 1, 2, 3].map((byte) => this.#data.getUint8(record + byte))
      if (String.fromCharCode(...name) === tag) return this.#data.getUint32(record + 8)
    }
    throw new Error(`the font has no table ${tag}`)
  }

  /** Of the map's formats, 4 holds the first 65,536 characters, and every font has it. */
  #readCharacters(map: number): void {
    const data = this.#data
    const count = data.getUint16(map + 2)
    const tables = Array.from(
      { length: count },
      (_, index) => map + data.getUint32(map + 8 + 8 * index),
    )
    const table = tables.find((offset) => data.getUint16(offset) === 4)
    if (table === undefined) throw new Error('the font has no map of characters in format 4')
    const bytes = data.getUint16(table + 6)
    const ends = table + 14
    const starts = ends + bytes + 2
    const deltas = starts + bytes
    const offsets = deltas + bytes
    for (let segment = 0; segment < bytes; segment += 2) {
      const [start, end] = [data.getUint16(starts + segment), data.getUint16(ends + segment)]
      const delta = data.getUint16(deltas + segment)
      const offset = data.getUint16(offsets + segment)
      for (let code = start; code <= end && code !== 0xffff; code++) {
        const listed =
          offset === 0 ? code : data.getUint16(offsets + segment + offset + 2 * (code - start))
        const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
        if (glyph !== 0) this.#glyphs.set(code, glyph)
      }
    }
  }
}
