import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Picture } from './draw-timeline.ts'
import type { PictureFonts } from './picture-fonts.ts'

let initialised: Promise<void> | undefined

/**
 * Renders a picture as PNG, one pixel of it a pixel. It takes the fonts given and none of the
 * machine's, so that it is the same everywhere; a character that they lack is left out.
 */
export async function renderPng(
  { svg }: Picture,
  { files }: PictureFonts,
): Promise<Uint8Array<ArrayBuffer>> {
  initialised ??= initialise().catch((error) => {
    // What failed is tried again by the next request.
    initialised = undefined
    throw error
  })
  await initialised
  const renderer = new Resvg(svg, {
    font: {
      fontBuffers: [...files],
      defaultFontFamily: 'Source Serif 4',
      serifFamily: 'Source Serif 4',
    },
  })
  try {
    const image = renderer.render()
    try {
      // A copy: what WebAssembly returns may lie in its memory.
      return new Uint8Array(image.asPng())
    } finally {
      image.free()
    }
  } finally {
    renderer.free()
  }
}

async function initialise(): Promise<void> {
  const path = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))
  await initWasm(await readFile(path))
}
