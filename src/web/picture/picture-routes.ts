import { type ExportedEvent, readEvents } from '../outputs/read-events.ts'
import { respondFile, type TimelineContent } from '../outputs/timeline-file.ts'
import type { Route, WebRequest } from '../route.ts'
import { type PictureParameters, readPictureParameters } from './picture-parameters.ts'

async function draw(
  { events, about }: TimelineContent<ExportedEvent>,
  parameters: PictureParameters,
  signal: AbortSignal,
) {
  const [{ drawTimeline }, { loadFonts }] = await Promise.all([
    import('./draw-timeline.ts'),
    import('./picture-fonts.ts'),
  ])
  const fonts = await loadFonts()
  signal.throwIfAborted()
  return { fonts, picture: drawTimeline(events, about, parameters, fonts) }
}

async function respondSvg(web: WebRequest): Promise<Response> {
  const parameters = readPictureParameters(web.url.searchParams)
  const response = await respondFile(web, {
    format: 'svg',
    read: readEvents,
    write: async (content, signal) => (await draw(content, parameters, signal)).picture.svg,
  })
  // Opened on its own, it is a document of this origin.
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}

function respondPng(web: WebRequest): Promise<Response> {
  const parameters = readPictureParameters(web.url.searchParams)
  return respondFile(web, {
    format: 'png',
    read: readEvents,
    write: async (content, signal) => {
      const { renderPng } = await import('./render-png.ts')
      const { picture, fonts } = await draw(content, parameters, signal)
      return renderPng(picture, fonts, signal)
    },
  })
}

/** The timeline as a picture; the fonts and the renderer are loaded when they are first needed. */
export const pictureRoutes: readonly Route[] = [
  { method: 'GET', path: '/timeline.svg', errors: 'json', respond: respondSvg },
  { method: 'GET', path: '/timeline.png', errors: 'json', respond: respondPng },
]
