import { QuestionRefused } from '../../ask.ts'
import { ParametersRefused } from '../../parameters/parameters-refused.ts'
import { NotFound, type WebRequest } from '../../route.ts'
import { siteAddress } from '../site-address.ts'

/** What has a page, by its type in the API: where its pages are. */
const PATHS = {
  Event: '/event/',
  Actor: '/actor/',
  Article: '/article/',
  Claim: '/claim/',
  Statement: '/statement/',
  Story: '/story/',
} as const

export type ThingType = keyof typeof PATHS

/** The path of a thing's page. */
export function thingPath(type: ThingType, slug: string): string {
  return `${PATHS[type]}${encodeURIComponent(slug)}`
}

interface Thing {
  readonly slug: string
}

/**
 * Finds what an address is of, and answers with its page. Whoever comes by a global id, or by the
 * name of a thing that was merged into another, is sent on to the address of what is there now.
 * @param read asks for the thing by its slug
 * @param ending of the path, behind the name
 * @throws {NotFound} {ParametersRefused}
 */
export async function respondThing<Found extends Thing>(
  web: WebRequest,
  type: ThingType,
  read: (slug: string) => Promise<Found | null>,
  respond: (thing: Found) => Promise<Response>,
  ending = '',
): Promise<Response> {
  const name = web.path.name ?? ''
  const sendTo = (slug: string) => redirect(web, `${thingPath(type, slug)}${ending}`)
  if (!isSlug(name)) return sendTo(await slugOf(web, type, name))
  const thing = await read(name).catch((error) => {
    throw namedRefusal(web, error)
  })
  if (thing === null) throw new NotFound()
  return thing.slug === name ? respond(thing) : sendTo(thing.slug)
}

/**
 * The page asks for nothing that the API refuses but the cursors of its address, of which the API
 * does not know how they are called there.
 */
function namedRefusal({ url }: WebRequest, error: unknown): unknown {
  const cursors = [...url.searchParams.keys()].filter((name) => name.startsWith('after-'))
  if (!(error instanceof QuestionRefused) || cursors.length === 0) return error
  return new ParametersRefused(
    cursors.map(
      (name) => `${name} must be a cursor of its list, as the links beneath the list have it.`,
    ),
  )
}

/** As the API writes them: lower-case words joined by hyphens. No id is one. */
function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 200
}

async function slugOf({ ask }: WebRequest, type: ThingType, id: string): Promise<string> {
  try {
    const { node } = await ask('ThingAddress', { id })
    if (node?.__typename === type && 'slug' in node) return node.slug
  } catch (error) {
    // No id of this API at all.
    if (!(error instanceof QuestionRefused)) throw error
  }
  throw new NotFound()
}

/** What was merged keeps its survivor, unless an editor takes the merge back: hence "no-cache". */
function redirect({ fetchAPI, url }: WebRequest, path: string): Response {
  return new fetchAPI.Response(null, {
    status: 301,
    headers: { Location: `${path}${url.search}`, 'Cache-Control': 'no-cache' },
  })
}

/** The address of a thing's page that keeps the reader's languages. */
export function thingAddress(
  { languages }: Pick<WebRequest, 'languages'>,
  type: ThingType,
  slug: string,
  parameters?: URLSearchParams,
): string {
  return siteAddress(languages, thingPath(type, slug), parameters)
}
