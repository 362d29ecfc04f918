import { AnnalsTimeline } from './annals-timeline.ts'

// Two copies of the script in a page must not break it.
if (!customElements.get('annals-timeline')) {
  customElements.define('annals-timeline', AnnalsTimeline)
}

export { AnnalsTimeline }
