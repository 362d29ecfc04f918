import { ownArticlesOf } from '../event-profile.ts'
import type { Feature } from './feature.ts'
import { isDated } from './time-features.ts'

/** What is not known. A score must not take it for a difference. */
export const missingData: readonly Feature[] = [
  {
    name: 'articleUndated',
    kind: null,
    sign: 0,
    measure: ({ article }) => Number(article.publishedOn === null),
  },
  {
    name: 'eventUndated',
    kind: null,
    sign: 0,
    measure: ({ event }) => Number(!isDated(event.days)),
  },
  {
    name: 'eventInOtherLanguage',
    kind: null,
    sign: 0,
    measure: ({ event }) => Number(!event.isInLanguage),
  },
  {
    name: 'eventWithoutOwnArticle',
    kind: null,
    sign: 0,
    measure: (comparison) => Number(ownArticlesOf(comparison.event).length === 0),
  },
  {
    name: 'eventWithoutCast',
    kind: null,
    sign: 0,
    measure: ({ event }) => Number(event.participants.size === 0),
  },
]
