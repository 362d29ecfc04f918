import { readContent, respondFile } from '../outputs/timeline-file.ts'
import type { Route, WebRequest } from '../route.ts'
import { readPictureParameters } from './picture-parameters.ts'

async function draw(web: WebRequest, format: 'svg' | 'png') {
  const parameters = readPictureParameters(web.url.searchParams)
  const [{ events, about }, { drawTimeline }, { loadFonts }] = await Promise.all([
    readContent(web, format),
    import('./draw-timeline.ts'),
    import('./picture-fonts.ts'),
  ])
  const fonts = await loadFonts()
  return { about, fonts, picture: drawTimeline(events, about, parameters, fonts) }
}

async function respondSvg(web: WebRequest): Promise<Response> {
  const { picture, about } = await draw(web, 'svg')
  const response = respondFile(web, 'svg', picture.svg, about)
  // Opened on its own, it is a document of this origin.
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}

async function respondPng(web: WebRequest): Promise<Response> {
  const [{ picture, about, fonts }, { renderPng }] = await Promise.all([
    draw(web, 'png'),
    import('./render-png.ts'),
  ])
  return respondFile(web, 'png', await renderPng(picture, fonts), about)
}

/** The timeline as a picture; the fonts and the renderer are loaded when they are first needed. */
export const pictureRoutes: readonly Route[] = [
  { method: 'GET', path: '/timeline.svg', errors: 'json', respond: respondSvg },
  { method: 'GET', path: '/timeline.png', errors: 'json', respond: respondPng },
]
