import './define.ts'

// What the page of an embed has besides the element: it tells the page around it how high it is.
// It keeps nothing and knows nothing of that page, so that it works in a sandbox without an origin.

/** Of WordPress: by it, the page around tells its frames apart. */
let secret = /[#&?]secret=(\w+)/.exec(location.hash)?.[1]
let told = 0

function tell(message: object): void {
  // The page around may be anybody's, and what it is told is no secret.
  parent.postMessage(message, '*')
}

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  if (height === told) return
  told = height
  tell({ type: 'annals-height', height })
  if (secret) tell({ message: 'height', value: height, secret })
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement)
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null) return
    if (!('message' in data && data.message === 'ready')) return
    if ('secret' in data && typeof data.secret === 'string') secret = data.secret
    told = 0
    tellHeight()
  })
  document.addEventListener('click', (event) => {
    // WordPress's sandbox lets no frame open anything; it follows links to their own host itself.
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (secret && link && link.target !== '_self' && !event.defaultPrevented) {
      tell({ message: 'link', value: link.href, secret })
    }
  })
}
