import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { GlyphWidths } from './glyph-widths.ts'

/** Source Serif 4, under the SIL Open Font License. */
export interface PictureFonts {
  readonly regular: GlyphWidths
  readonly semiBold: GlyphWidths
  /** The files, for the renderer. */
  readonly files: readonly Uint8Array[]
}

let fonts: Promise<PictureFonts> | undefined

/** The fonts, read when the first picture is asked for, and kept. */
export function loadFonts(): Promise<PictureFonts> {
  fonts ??= readFonts().catch((error) => {
    // What failed is tried again by the next request.
    fonts = undefined
    throw error
  })
  return fonts
}

async function readFonts(): Promise<PictureFonts> {
  const [regular, semiBold] = await Promise.all([
    readFont(
      import.meta.resolve(
        '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
      ),
    ),
    readFont(
      import.meta.resolve(
        '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
      ),
    ),
  ])
  return {
    regular: new GlyphWidths(regular),
    semiBold: new GlyphWidths(semiBold),
    files: [regular, semiBold],
  }
}

function readFont(url: string): Promise<Uint8Array> {
  return readFile(fileURLToPath(url))
}
