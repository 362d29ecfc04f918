import type { StatementPageQuery } from '../../documents/types.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { Route, WebRequest } from '../../route.ts'
import { positionName } from '../../words/stance-words.ts'
import { renderPage, respondPage } from '../layout.ts'
import { amountList } from '../shared/amount.ts'
import { entityWords } from '../shared/entity-words.ts'
import { evidenceOnDemand } from '../shared/evidence.ts'
import { textAttributes } from '../shared/foreign-text.ts'
import { pageLanguages } from '../shared/page-languages.ts'
import { cursorOf, section, sectionPages } from '../shared/section-pages.ts'
import { statementBlock } from '../shared/statement.ts'
import { respondThing, thingAddress } from '../shared/thing-page.ts'

/** The page of one statement, by which it can be linked to. */
export const statementRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/statement/:name',
    errors: 'page',
    respond: (web) =>
      respondThing(
        web,
        'Statement',
        async (slug) => (await readStatement(web, slug)).statement,
        async (statement) => {
          const page = await renderPage(web, {
            title: TITLES[web.languages.page](statement.speaker.name),
            head: pageLanguages(web),
            main: statementMain(web, statement),
          })
          return respondPage(web, page)
        },
      ),
  },
]

type StatementOfPage = NonNullable<StatementPageQuery['statement']>

const TITLES: Readonly<Record<PageLanguage, (speaker: string) => string>> = {
  en: (speaker) => `What ${speaker} said`,
  de: (speaker) => `Was ${speaker} sagte`,
}

function readStatement(web: WebRequest, slug: string) {
  return web.ask('StatementPage', {
    slug,
    language: web.languages.preferences,
    afterStances: cursorOf(web, 'stances'),
  })
}

function statementMain(web: WebRequest, statement: StatementOfPage): Markup {
  const { page } = web.languages
  const { speaker, amounts } = statement
  return html`<header class="page-head"><h1 dir="auto">${TITLES[page](speaker.name)}</h1></header>
${statementBlock(web, statement, { headingLevel: 2 })}
${amounts.length > 0 && section({ id: 'amounts', title: entityWords(page).amounts }, amountList(web, amounts), amounts.length)}
${stancesSection(web, statement)}`
}

const STANCES_A_PAGE = 20

function stancesSection(web: WebRequest, { stances }: StatementOfPage): Markup | undefined {
  if (stances.totalCount === 0) return undefined
  const { page } = web.languages
  const heading = { id: 'stances', title: entityWords(page).claims }
  return section(
    heading,
    html`<ul class="entries">
${stances.nodes.map(
  ({
    position,
    claim,
    evidence,
  }) => html`<li><p><strong class="position ${position.toLowerCase()}">${positionName(position, page)}</strong> <a href="${thingAddress(web, 'Claim', claim.slug)}"${textAttributes(claim.text?.language)}>${claim.text?.proposition ?? claim.slug}</a></p>
${evidenceOnDemand(web, evidence, claim.text?.proposition ?? claim.slug)}</li>`,
)}
</ul>
${sectionPages(web, heading, stances, STANCES_A_PAGE)}`,
    stances.totalCount,
  )
}
