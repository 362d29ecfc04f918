import { html, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import {
  GROUPINGS,
  TIMELINE_ORDERS,
  type TimelineParameter,
  type TimelineParameters,
  writeTimelineParameters,
} from '../../parameters/timeline-parameters.ts'
import { explorerWords } from './explorer-words.ts'
import { periodWords } from './period-words.ts'

/** What the form has fields for; the rest of the timeline's state goes along unseen. */
const FIELDS: readonly TimelineParameter[] = ['text', 'during', 'match', 'order', 'group-by']

/** Words, dates and order of the timeline, sent as its address. */
export function searchForm(parameters: TimelineParameters, language: PageLanguage): Markup {
  const words = explorerWords(language)
  const others = writeTimelineParameters({ ...parameters, after: undefined, before: undefined })
  for (const name of FIELDS) others.delete(name)
  const { text = '', during = '', match, order, groupBy } = parameters
  return html`<form class="explore" action="/" role="search" aria-label="${words.search}">
${[...others].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}<div class="fields">
<div class="field wide"><label for="text">${words.words}</label><input id="text" name="text" type="search" value="${text}" maxlength="500"></div>
<div class="field when"><label for="during">${words.when}</label><input id="during" name="during" type="text" value="${during}" placeholder="${words.whenHint}" autocomplete="off"></div>
<div class="field"><label for="order">${words.order}</label><select id="order" name="order">${TIMELINE_ORDERS.map((name) => option(name, words.orders[name], order))}</select></div>
<div class="field"><label for="group-by">${words.groupBy}</label><select id="group-by" name="group-by">${GROUPINGS.map((name) => option(name, words[name], groupBy))}</select></div>
<button class="button primary" type="submit">${words.show}</button>
</div>
${
  during !== '' &&
  html`<p class="certainly"><input id="match" name="match" type="checkbox" value="certainly"${match === 'certainly' && html` checked`}> <label for="match">${words.onlyCertainly(periodWords(during, language))}</label></p>
`
}</form>`
}

function option(value: string, name: string, chosen: string): Markup {
  return html`<option value="${value}"${value === chosen && html` selected`}>${name}</option>`
}
