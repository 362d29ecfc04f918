import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { actorKindName } from '../../words/actor-words.ts'
import { entityWords } from '../shared/entity-words.ts'
import { historySection } from '../shared/history.ts'
import { identification } from '../shared/identification.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { statementBlock } from '../shared/statement.ts'
import type { ActorOfPage } from './actor-routes.ts'
import { actorWords } from './actor-words.ts'
import { coParticipantsSection } from './co-participants.ts'
import { namesSection } from './names.ts'
import { relationshipsSection } from './relationships.ts'

interface ActorParts {
  readonly timeline: Markup
  readonly network: Markup | undefined
}

/** The main part of an actor's page. */
export function actorMain(
  web: WebRequest,
  actor: ActorOfPage,
  { timeline, network }: ActorParts,
): Markup {
  const { page } = web.languages
  const words = actorWords(page)
  return html`<header class="page-head">
<p class="kicker">${actorKindName(actor.kind, page)}</p>
<h1 dir="auto">${actor.name}</h1>
</header>
<div class="columns">
<div>
${namesSection(web, actor)}
${section({ id: 'timeline', title: words.timeline }, timeline)}
${relationshipsSection(web, actor)}
${coParticipantsSection(web, actor)}
${network && section({ id: 'network', title: words.network }, network)}
${statementsSection(web, actor)}
${historySection(web, actor.changes)}
</div>
<aside aria-label="${words.facts}">
<dl class="facts">${identification(web, actor)}</dl>
</aside>
</div>`
}

const STATEMENTS_A_PAGE = 10

function statementsSection(web: WebRequest, { statements }: ActorOfPage): Markup | undefined {
  if (statements.totalCount === 0) return undefined
  const heading = { id: 'statements', title: entityWords(web.languages.page).statements }
  return section(
    heading,
    html`${statements.nodes.map((node) => statementBlock(web, node, { without: 'speaker' }))}
${sectionPages(web, heading, statements, STATEMENTS_A_PAGE)}`,
    statements.totalCount,
  )
}
