import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { nameKindName } from '../../words/actor-words.ts'
import { languageName } from '../../words/language-names.ts'
import { evidenceOnDemand } from '../shared/evidence.ts'
import { isolated } from '../shared/foreign-text.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import type { ActorOfPage } from './actor-routes.ts'
import { actorWords } from './actor-words.ts'

const A_PAGE = 30

type Name = ActorOfPage['names']['nodes'][number]

/** What the actor is and was called, in which languages, and when. */
export function namesSection(web: WebRequest, { names }: ActorOfPage): Markup {
  const heading = { id: 'names', title: actorWords(web.languages.page).names }
  const alike = Map.groupBy(names.nodes, ({ value, kind, valid }) =>
    JSON.stringify([value, kind, valid.edtf]),
  )
  return section(
    heading,
    html`<ul class="entries names">
${[...alike.values()].map((group) => html`<li>${nameEntry(web, group)}</li>`)}
</ul>
${sectionPages(web, heading, names, A_PAGE)}`,
  )
}

/** One name, which several languages may share. */
function nameEntry(web: WebRequest, names: readonly Name[]): Markup | undefined {
  const [first] = names
  if (first === undefined) return undefined
  const { page } = web.languages
  const { value, kind, valid } = first
  const languages = names.map(({ language }) => languageName(language, page)).join(', ')
  return html`<p>${isolated(value, first.language)}</p>
<ul class="meta"><li>${nameKindName(kind, page)}</li><li>${languages}</li>${isLimited(valid.edtf) && html`<li>${valid.display}</li>`}</ul>
${names.map(({ evidence, language }) => evidence.totalCount > 0 && evidenceOnDemand(web, evidence, `${value}, ${languageName(language, page)}`))}`
}

/** Whether it is told since when or until when: most names are valid always, as far as is known. */
function isLimited(edtf: string): boolean {
  return /\d/.test(edtf)
}
