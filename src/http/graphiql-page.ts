import { readFile } from 'node:fs/promises'
import type { GraphiqlTab } from './graphiql-tab.ts'
import { StaticFile } from './static-file.ts'

const TITLE = 'Annals'

/** A thread with three knots: events on a line of time. */
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 16h28" stroke="#b3261e" stroke-width="3"/><g fill="#b3261e"><circle cx="7" cy="16" r="5"/><circle cx="18" cy="16" r="4"/><circle cx="27" cy="16" r="3"/></g></svg>'

/**
 * What the page may load: nothing that is not from here. GraphiQL's editor writes style elements
 * while it runs, and its style holds fonts and pictures as data URLs.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface GraphiqlFiles {
  readonly script: StaticFile
  readonly style: StaticFile
  /** By the label that the editor asks for them with. */
  readonly workers: Readonly<Record<'editorWorkerService' | 'json' | 'graphql', StaticFile>>
}

/** Reads GraphiQL from its package: nine megabytes, so only when the first person asks for it. */
export async function loadGraphiqlFiles(): Promise<GraphiqlFiles> {
  const [graphiql, start] = await Promise.all([
    import('@graphql-yoga/render-graphiql/graphiql'),
    readFile(new URL('./browser/start-graphiql.js', import.meta.url), 'utf8'),
  ])
  return {
    script: new StaticFile('/assets/graphiql', 'js', `${graphiql.js};\n${start}`),
    style: new StaticFile('/assets/graphiql', 'css', graphiql.css),
    workers: {
      editorWorkerService: new StaticFile(
        '/assets/graphiql-editor-worker',
        'js',
        graphiql.editorWorkerService,
      ),
      json: new StaticFile('/assets/graphiql-json-worker', 'js', graphiql.jsonWorker),
      graphql: new StaticFile('/assets/graphiql-graphql-worker', 'js', graphiql.graphqlWorker),
    },
  }
}

/**
 * @param examples what opens on a first visit, or beside the link; later, GraphiQL's own memory
 * @param link what is shown, whatever GraphiQL remembers
 */
export function renderGraphiqlPage(
  files: GraphiqlFiles,
  examples: readonly GraphiqlTab[],
  link: GraphiqlTab | undefined,
): string {
  // GraphiQL shows the first of its default tabs and not the link, so the link has to be one.
  const tabs = link ? [link, ...examples.filter(({ query }) => query !== link.query)] : examples
  const options = {
    title: TITLE,
    logo: MARK,
    ...(tabs.length > 0 && { defaultTabs: tabs }),
    // Where it has tabs of an earlier visit, GraphiQL opens one more for these.
    ...(link && { initialQuery: link.query, initialVariables: link.variables }),
    // A header may be a key, which is not to stay behind in a shared browser.
    shouldPersistHeaders: false,
    workers: Object.fromEntries(
      Object.entries(files.workers).map(([label, { path }]) => [label, path]),
    ),
  }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE} · GraphiQL</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(MARK)}">
    <link rel="stylesheet" href="${files.style.path}">
  </head>
  <body class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript. The API answers without it: send it a POST request.</noscript>
    <div id="root"></div>
    <script type="application/json" id="graphiql-options">${asScriptText(options)}</script>
    <script src="${files.script.path}"></script>
  </body>
</html>
`
}

/** A query from a link may hold "</script>" or "<!--", and must not end the element. */
function asScriptText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
