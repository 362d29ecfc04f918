import type { Route } from './route.ts'

/** Where a request leads. */
export type Destination =
  | {
      readonly kind: 'route'
      readonly route: Route
      readonly path: Readonly<Record<string, string>>
    }
  /** To the same address without a slash at its end. */
  | { readonly kind: 'elsewhere'; readonly pathname: string }
  /** There is something, but not for this method. */
  | { readonly kind: 'method'; readonly allowed: readonly string[] }
  | { readonly kind: 'nowhere' }

/** Finds the route of a request; of several that fit, the first. */
export class Router {
  readonly #table: readonly { readonly route: Route; readonly pattern: URLPattern }[]

  constructor(routes: readonly Route[]) {
    this.#table = routes.map((route) => ({
      route,
      pattern: new URLPattern({ pathname: route.path }),
    }))
  }

  find(method: string, pathname: string): Destination {
    const fitting = this.#table.filter(({ pattern }) => pattern.test({ pathname }))
    const entry = fitting.find(({ route }) => methodsOf(route).includes(method))
    if (entry !== undefined) {
      const path = decoded(entry.pattern.exec({ pathname })?.pathname.groups ?? {})
      return path ? { kind: 'route', route: entry.route, path } : { kind: 'nowhere' }
    }
    if (fitting.length > 0) {
      return { kind: 'method', allowed: fitting.flatMap(({ route }) => methodsOf(route)) }
    }
    const shorter = pathname.replace(/\/$/, '')
    // Two slashes at the beginning would name another host.
    const isAddress = shorter !== pathname && !shorter.startsWith('//')
    return isAddress && this.find(method, shorter).kind === 'route'
      ? { kind: 'elsewhere', pathname: shorter }
      : { kind: 'nowhere' }
  }
}

function methodsOf({ method }: Route): readonly string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method]
}

/** @returns undefined where a part of the path cannot be decoded */
function decoded(groups: Record<string, string | undefined>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
    )
  } catch {
    return undefined
  }
}
