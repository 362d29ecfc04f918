import type { SupportedFactFragment } from '../../documents/types.ts'
import { html, type Insertable, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { WebRequest } from '../../route.ts'
import { amountPhrase, measureName } from '../../words/amount-words.ts'
import { eventLinkPhrase } from '../../words/event-link-words.ts'
import { languageName } from '../../words/language-names.ts'
import { relationshipPhrase } from '../../words/relationship-words.ts'
import { positionName } from '../../words/stance-words.ts'
import { isolated } from '../shared/foreign-text.ts'
import { type ThingType, thingAddress } from '../shared/thing-page.ts'

interface FactWords {
  readonly event: string
  readonly participant: string
  readonly statement: string
  readonly wording: (language: string) => string
  readonly claim: string
  readonly stance: string
  readonly figure: string
  readonly relationship: string
  readonly link: string
  readonly name: string
}

const WORDS: Readonly<Record<PageLanguage, FactWords>> = {
  en: {
    event: 'Event',
    participant: 'Participant',
    statement: 'Statement',
    wording: (language) => `Wording, ${language}`,
    claim: 'Claim',
    stance: 'Stance',
    figure: 'Figure',
    relationship: 'Relationship',
    link: 'Connection',
    name: 'Name',
  },
  de: {
    event: 'Ereignis',
    participant: 'Beteiligung',
    statement: 'Äußerung',
    wording: (language) => `Wortlaut, ${language}`,
    claim: 'Behauptung',
    stance: 'Stellungnahme',
    figure: 'Zahl',
    relationship: 'Beziehung',
    link: 'Zusammenhang',
    name: 'Name',
  },
}

/** What a passage supports, in a line that leads to it; undefined for what no passage can support. */
export function supportedFact(web: WebRequest, fact: SupportedFactFragment): Markup | undefined {
  const { page } = web.languages
  const words = WORDS[page]
  const link = (type: ThingType, slug: string, name: string) =>
    html`<a href="${thingAddress(web, type, slug)}">${isolated(name)}</a>`
  const line = (label: string, content: Insertable) =>
    html`<span class="label">${label}</span> ${content}`
  switch (fact.__typename) {
    case 'Event':
      return line(words.event, link('Event', fact.slug, fact.title))
    case 'Participation':
      return line(
        words.participant,
        html`${link('Actor', fact.actor.slug, fact.actor.name)}, ${fact.roleName}: ${link('Event', fact.takesPartIn.slug, fact.takesPartIn.title)}`,
      )
    case 'Statement':
      return line(words.statement, link('Statement', fact.slug, fact.speaker.name))
    case 'Rendering':
      return line(
        words.wording(languageName(fact.language, page)),
        link('Statement', fact.statement.slug, fact.statement.speaker.name),
      )
    case 'Claim':
      return line(words.claim, link('Claim', fact.slug, fact.proposition))
    case 'Stance':
      return line(
        words.stance,
        html`${link('Actor', fact.statement.speaker.slug, fact.statement.speaker.name)} ${positionName(fact.position, page)}: ${link('Claim', fact.claim.slug, fact.claim.proposition)}`,
      )
    case 'Amount':
      return line(
        words.figure,
        html`${amountPhrase(fact.comparator, fact.amount, fact.unit, page)}, ${measureName(fact.measure, page)}${fact.holder && html`: ${link('Actor', fact.holder.slug, fact.holder.name)}`}`,
      )
    case 'Relationship':
      return line(
        words.relationship,
        html`${link('Actor', fact.source.slug, fact.source.name)} ${relationshipPhrase(fact.relation, 'forth', page)} ${link('Actor', fact.target.slug, fact.target.name)}`,
      )
    case 'EventLink':
      return line(
        words.link,
        html`${link('Event', fact.sourceEvent.slug, fact.sourceEvent.title)} – ${eventLinkPhrase(fact.link, 'forth', page)}: ${link('Event', fact.targetEvent.slug, fact.targetEvent.title)}`,
      )
    case 'ActorName':
      return line(words.name, isolated(fact.name, fact.language))
    default:
      return undefined
  }
}
