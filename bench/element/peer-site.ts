import { createServer } from 'node:http'
import { closeGracefully, listen } from '../../src/http/http-server.ts'
import type { ElementPeer } from './element-peer.ts'

export interface PeerSite {
  /** The page that has nothing in it yet but a heading, the peer's styles and an empty element. */
  pageOf(peer: ElementPeer): string
  scriptOf(peer: ElementPeer): string
}

/** Serves a page, a script and a style for each peer on 127.0.0.1; `cleanup` ends it. */
export async function servePeers(
  peers: readonly ElementPeer[],
  cleanup: AsyncDisposableStack,
): Promise<PeerSite> {
  const files = new Map<string, { readonly type: string; readonly text: string }>()
  const placeOf = (peer: ElementPeer) => `/${peers.indexOf(peer)}/`
  for (const peer of peers) {
    const { script, style } = peer.library
    const place = placeOf(peer)
    files.set(place, { type: 'text/html', text: documentOf(peer) })
    files.set(`${place}script.js`, { type: 'text/javascript', text: script })
    files.set(`${place}style.css`, { type: 'text/css', text: style })
  }
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    response.writeHead(file ? 200 : 404, {
      'Content-Type': `${file?.type ?? 'text/plain'}; charset=utf-8`,
    })
    response.end(file?.text)
  })
  const origin = await listen(server, '127.0.0.1', 0)
  cleanup.defer(() => closeGracefully(server, 100))
  return {
    pageOf: (peer) => `${origin}${placeOf(peer)}`,
    scriptOf: (peer) => `${origin}${placeOf(peer)}script.js`,
  }
}

/** Without fault by itself, so that whatever axe finds is the timeline's. */
function documentOf({ height }: ElementPeer): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css"><style>#timeline { height: ${height} }</style></head>
<body><main><h1>News</h1><div id="timeline"></div></main></body></html>`
}
