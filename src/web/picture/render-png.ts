import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Picture } from './draw-timeline.ts'
import type { PictureFonts } from './picture-fonts.ts'

/** What the renderer's thread is started with. */
export interface RenderingOrder {
  readonly svg: string
  readonly fonts: readonly Uint8Array[]
}

/**
 * Renders a picture as PNG, one pixel of it a pixel, with the fonts given and none of the machine's,
 * so that it is the same everywhere; a character that they lack is left out.
 *
 * It takes up to seconds, and cannot be interrupted. So each picture has a thread of its own, which
 * is ended with it: meanwhile others are answered, and when nobody waits any longer, it stops.
 * @throws {AbortError} when the signal is given
 */
export async function renderPng(
  { svg }: Picture,
  { files }: PictureFonts,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  signal.throwIfAborted()
  const order: RenderingOrder = { svg, fonts: files }
  const thread = new Worker(new URL('./rendering-thread.ts', import.meta.url), {
    workerData: order,
  })
  try {
    const [png]: Uint8Array<ArrayBuffer>[] = await once(thread, 'message', { signal })
    if (png === undefined) throw new Error('the renderer has sent no picture')
    return png
  } finally {
    void thread.terminate()
  }
}
