import type { ArticlePageQuery, ArticleTextQuery } from '../../documents/types.ts'
import { NotFound, type Route, type WebRequest } from '../../route.ts'
import { renderPage, respondPage } from '../layout.ts'
import { pageLanguages } from '../shared/page-languages.ts'
import { cursorOf } from '../shared/section-pages.ts'
import { respondThing } from '../shared/thing-page.ts'
import { articleMain } from './article-main.ts'
import type { VersionOfPage } from './passages.ts'

/** The page of one article: its text with what each passage supports, and the events it reports. */
export const articleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/article/:name',
    errors: 'page',
    respond: (web) =>
      respondThing(
        web,
        'Article',
        async (slug) => (await readArticle(web, slug)).article,
        async (article) => {
          const shown = chosenVersion(web, article)
          const version = await readVersion(web, shown.id)
          const page = await renderPage(web, {
            title: article.title,
            head: pageLanguages(web),
            main: articleMain(web, article, { shown, version }),
          })
          return respondPage(web, page)
        },
      ),
  },
]

export type ArticleOfPage = NonNullable<ArticlePageQuery['article']>
export type VersionEntry = ArticleOfPage['versions']['nodes'][number]

function readArticle(web: WebRequest, slug: string) {
  return web.ask('ArticlePage', {
    slug,
    language: web.languages.preferences,
    afterEvents: cursorOf(web, 'events'),
    afterCopies: cursorOf(web, 'copies'),
  })
}

/** The newest, unless the address asks for another: evidence stays with the text that it was found in. */
function chosenVersion({ url }: WebRequest, { versions }: ArticleOfPage): VersionEntry {
  const asked = url.searchParams.get('version')
  const found =
    asked === null
      ? versions.nodes[0]
      : versions.nodes.find(({ number }) => String(number) === asked)
  if (found === undefined) throw new NotFound()
  return found
}

/** More passages than the API gives at once are read by several questions; beyond these, pages of them. */
const QUESTIONS_A_PAGE = 10

async function readVersion(web: WebRequest, id: string): Promise<VersionOfPage> {
  let after = cursorOf(web, 'evidence')
  let edges: VersionOfPage['evidence']['edges'] = []
  for (let question = 1; ; question += 1) {
    const { node }: ArticleTextQuery = await web.ask('ArticleText', {
      id,
      after,
      language: web.languages.preferences,
    })
    // It was there a moment ago, and no version is ever removed.
    if (node?.__typename !== 'ArticleVersion') throw new Error(`article version ${id} is not there`)
    edges = edges.concat(node.evidence.edges)
    const { hasNextPage, endCursor } = node.evidence.pageInfo
    if (!hasNextPage || endCursor === null || question === QUESTIONS_A_PAGE) {
      return { ...node, evidence: { ...node.evidence, edges } }
    }
    after = endCursor
  }
}
