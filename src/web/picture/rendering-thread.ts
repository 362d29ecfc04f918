import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { RenderingOrder } from './render-png.ts'

// The thread that renders one picture. What is thrown here, the thread that has started it gets.

const { svg, fonts }: RenderingOrder = workerData
const library = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))
await initWasm(await readFile(library))
const renderer = new Resvg(svg, {
  font: {
    fontBuffers: [...fonts],
    defaultFontFamily: 'Source Serif 4',
    serifFamily: 'Source Serif 4',
  },
})
// A copy: what WebAssembly returns may lie in its memory.
const png = new Uint8Array(renderer.render().asPng())
parentPort?.postMessage(png, [png.buffer])
