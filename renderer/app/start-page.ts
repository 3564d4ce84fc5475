// Fetches the page of the address while the database opens, so that the first paint waits for the slower of the two only.
import { loadPage } from './page-loading.ts'
import { routes } from './routes.ts'

function fits(pattern: string, path: readonly string[]): boolean {
  const parts = pattern.split('/')
  return parts.length === path.length && parts.every((part, index) => part.startsWith(':') || part === path[index])
}

const wantedPath = () => (location.hash.slice(1).split('?')[0] ?? '').split('/')

/** The week that the address asks for; null where it asks for something else. */
export function wantedWeek(thisWeek: string): string | null {
  const [, place, week, more] = wantedPath()
  return place === 'week' && more === undefined ? (week ?? thisWeek) : null
}

export async function wantedPage(): Promise<void> {
  const path = wantedPath()
  const route = routes.find(({ paths }) => paths.some((pattern) => fits(pattern, path)))
  // A page that cannot be fetched is told by the router, in its place.
  if (route !== undefined) await loadPage(route).catch(() => undefined)
}
