import { html, type Markup, raw } from '../markup/html.ts'
import { nameOf, say } from '../words/timeline-words.ts'
import { type DateGroup, dateWords, machineDate } from './date-groups.ts'
import { renderQuotation } from './render-quotation.ts'
import { languageAttributes } from './render-text.ts'
import { linkTo, type TimelineEvent, type TimelineOptions } from './timeline-options.ts'

/**
 * An event as an item of a list.
 * @param group what its heading says
 * @param isHeaded whether the heading is shown, and not that of the item before
 */
export function renderEvent(
  event: TimelineEvent,
  group: DateGroup,
  isHeaded: boolean,
  options: TimelineOptions,
): Markup {
  const { slug, time, place, status, statusName } = event
  const { chosen, headingLevel, eventLink } = options
  const groupLevel = raw(`h${headingLevel}`)
  const level = raw(`h${headingLevel + 1}`)
  const language = languageAttributes(event.text?.language, options)
  const date = machineDate(time)
  const when = dateWords(time, chosen.language)
  return html`<li part="event" id="event-${slug}" data-id="${event.id}" data-start="${time.earliestStart}" data-end="${time.latestEnd}" data-recorded="${event.recordedAt}" data-group="${group.key}"><${groupLevel} part="heading"${
    !isHeaded && html` hidden`
  }><span dir="auto">${group.label}</span></${groupLevel}><article part="article" aria-labelledby="title-${slug}"><p part="about"><time part="date" dir="auto"${
    date && html` datetime="${date}"`
  }${when === group.label && html` hidden`}>${when}</time>${
    place && html`<bdi part="place">${place.name}</bdi>`
  }${status !== 'HAPPENED' && html`<b part="status">${nameOf(chosen, status, statusName)}</b>`}</p><${level} part="title" id="title-${slug}"${language}><a part="link" href="${linkTo(eventLink, slug)}">${event.title}</a></${level}>${
    event.summary && html`<p part="summary"${language}>${event.summary}</p>`
  }${renderParticipants(event, options)}${renderStatements(event, options)}${renderSourceCount(event, options)}</article></li>`
}

function renderParticipants(
  { participations: { nodes, totalCount } }: TimelineEvent,
  options: TimelineOptions,
): Markup | false {
  const { chosen, actorLink } = options
  const linkedName = ({ slug, name }: (typeof nodes)[number]['actor']) =>
    actorLink === undefined
      ? html`<bdi>${name}</bdi>`
      : html`<a href="${linkTo(actorLink, slug)}"><bdi>${name}</bdi></a>`
  return (
    nodes.length > 0 &&
    html`<ul part="participants">${nodes.map(
      ({ actor, role, roleName }) =>
        html`<li part="participant">${linkedName(actor)} <i part="role">${nameOf(chosen, role, roleName)}</i></li>`,
    )}${totalCount > nodes.length && html`<li>${say(chosen, 'others', { n: totalCount - nodes.length })}</li>`}</ul>`
  )
}

function renderStatements({ slug, statements }: TimelineEvent, options: TimelineOptions) {
  const shown = statements.nodes.map((statement) => renderQuotation(statement, options))
  const n = statements.totalCount - statements.nodes.length
  return html`${shown}${
    n > 0 &&
    html`<p part="others"><a href="${linkTo(options.eventLink, slug)}">${say(options.chosen, 'statements', { n })}</a></p>`
  }`
}

/** Without JavaScript they are on the event's own page. */
function renderSourceCount({ slug, articles }: TimelineEvent, options: TimelineOptions) {
  const { chosen, eventLink } = options
  return (
    articles.totalCount > 0 &&
    html`<details part="sources"><summary part="source-count">${say(chosen, 'sources', { n: articles.totalCount })}</summary><div part="evidence"><a href="${linkTo(eventLink, slug)}#sources">${say(chosen, 'allSources')}</a></div></details>`
  )
}
