// Fetches the page of the address while the database opens, and reads what it shows first: the first paint waits for the slower of the two only.
import { weekOf } from '../../shared/rules/time/week-by-first-day.ts'
import type { Opened } from '../storage/core/open-database.ts'
import { type FirstPicture, readFirstPicture } from '../storage/start/first-paint-data.ts'
import { loadPage } from './load-pages.ts'
import { routes } from './routes.ts'

function fits(pattern: string, path: readonly string[]): boolean {
  const parts = pattern.split('/')
  return parts.length === path.length && parts.every((part, index) => part.startsWith(':') || part === path[index])
}

const wantedPath = () => (location.hash.slice(1).split('?')[0] ?? '').split('/')

/** The week that the address asks for; null where it asks for something else. */
function wantedWeek(thisWeek: string): string | null {
  const [, place, week, more] = wantedPath()
  return place === 'week' && more === undefined ? (week ?? thisWeek) : null
}

/** Only of a database that was left as it is; what cannot be read is told by the page that reads it. `today` in YYYY-MM-DD. */
export async function lookAhead(opening: Promise<Opened>, today: string): Promise<FirstPicture | null> {
  const week = wantedWeek(weekOf(today))
  const opened = await opening
  if (week === null || opened.kind !== 'open' || opened.identity === null) return null
  return readFirstPicture(opened.database, week, today).catch(() => null)
}

export async function wantedPage(): Promise<void> {
  const path = wantedPath()
  const route = routes.find(({ paths }) => paths.some((pattern) => fits(pattern, path)))
  // A page that cannot be fetched is told by the router, in its place.
  if (route !== undefined) await loadPage(route).catch(() => undefined)
}
