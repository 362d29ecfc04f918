import type { ReportedAmountFragment } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { amountPhrase, measureName } from '../../words/amount-words.ts'
import { entityWords } from './entity-words.ts'
import { evidenceOnDemand } from './evidence.ts'
import { isolated } from './foreign-text.ts'
import { thingAddress } from './thing-page.ts'

/** Figures: what each measures, whose it is, by whom it was told, and where it stands. */
export function amountList(web: WebRequest, amounts: readonly ReportedAmountFragment[]): Markup {
  return html`<ul class="entries amounts">
${amounts.map((amount) => html`<li>${amountEntry(web, amount)}</li>`)}
</ul>`
}

function amountEntry(web: WebRequest, amount: ReportedAmountFragment): Markup {
  const { page } = web.languages
  const { measure, comparator, value, unit, holder, statement, evidence } = amount
  const measured = measureName(measure, page)
  return html`<p><strong>${amountPhrase(comparator, value, unit, page)}</strong></p>
<p class="meta">${measured}${holder && html` · <a href="${thingAddress(web, 'Actor', holder.slug)}">${isolated(holder.name)}</a>`}${statement && html` · ${entityWords(page).accordingTo} <a href="${thingAddress(web, 'Statement', statement.slug)}">${isolated(statement.speaker.name)}</a>`}</p>
${evidenceOnDemand(web, evidence, measured)}`
}
