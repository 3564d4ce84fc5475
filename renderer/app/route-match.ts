// Which route an address means, and which place: two addresses of one place keep the page's state and the focus.

import type { DefaultParams, Parser } from 'wouter'
import { matchRoute } from 'wouter'
import type { AppRoute } from './app-route.ts'
import { routes } from './routes.ts'

export interface MatchedRoute {
  route: AppRoute
  pattern: string
  /** The address without what follows a question mark: what the pattern met. */
  path: string
  place: string
}

export function routeAt(parser: Parser, address: string): MatchedRoute | null {
  const path = address.split('?')[0] ?? address
  for (const route of routes) {
    for (const pattern of route.paths) {
      const [met, params] = matchRoute<DefaultParams>(parser, pattern, path)
      if (met) {
        const own = route.placeBy ? params[route.placeBy] : undefined
        return { route, pattern, path, place: own ? `${route.name} ${own}` : route.name }
      }
    }
  }
  return null
}
