import type { AnnalsTimeline as Element } from '../annals-timeline.ts'
import type { TimelineEventMap as Events } from '../timeline-events.ts'
import type { AnnalsTimeline, TimelineEventMap } from './annals-timeline.d.ts'

// These fail to compile where what is published and what is there differ.
export type EveryMemberIsPublished = Fits<Own<Element>, Own<AnnalsTimeline>>
export type NothingElseIsPublished = Fits<Own<AnnalsTimeline>, Own<Element>>
export type EveryEventIsPublished = Fits<Events, TimelineEventMap>
export type NoOtherEventIsPublished = Fits<TimelineEventMap, Events>

type Fits<One extends Other, Other> = [One, Other]
type Own<Type> = Omit<Type, keyof HTMLElement | LifeCycle>
type LifeCycle = 'connectedCallback' | 'disconnectedCallback' | 'attributeChangedCallback'
