import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

// React 19 sets an element's properties, and takes its events by `on` and their name.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'annals-timeline': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {
        story?: string
        kinds?: readonly string[]
        pageSize?: number
        language?: string
      }
    }
  }
}

function Timeline() {
  const [onlyPosts, setOnlyPosts] = useState(false)
  const [count, setCount] = useState<number>()
  const timeline = useRef<HTMLElement>(null)

  useEffect(() => {
    const load = (event: Event) => {
      setCount((event as CustomEvent<{ totalCount: number }>).detail.totalCount)
    }
    const element = timeline.current
    element?.addEventListener('timeline-load', load)
    return () => element?.removeEventListener('timeline-load', load)
  }, [])

  return (
    <main>
      <h1>The Stargate project</h1>
      <label>
        <input
          type="checkbox"
          checked={onlyPosts}
          onChange={(event) => setOnlyPosts(event.target.checked)}
        />{' '}
        Only posts
      </label>
      <p id="count">{count === undefined ? 'Loading' : `${count} events`}</p>
      <annals-timeline
        ref={timeline}
        story="stargate"
        language="en"
        pageSize={5}
        kinds={onlyPosts ? ['post'] : []}
      />
    </main>
  )
}

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Timeline />)
