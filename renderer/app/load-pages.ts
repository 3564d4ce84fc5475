// Fetches pages once and remembers them, so that a page known already is drawn in the same frame.
import { type ComponentType, useEffect, useState } from 'react'
import type { AppRoute } from './app-route.ts'
import { routes } from './routes.ts'

const loaded = new Map<AppRoute['name'], ComponentType>()

export async function loadPage(route: AppRoute): Promise<ComponentType> {
  const known = loaded.get(route.name)
  if (known) return known
  const { Page } = await route.load()
  loaded.set(route.name, Page)
  return Page
}

// What was shown last stands over the page until then.
const hasAnswer = () => [...document.querySelectorAll('h1')].some((heading) => heading.closest('[inert]') === null)

/** Runs `work` when a page has given its answer and nothing else wants the machine; until then every file is one too many. */
export function afterFirstPage(work: () => void): () => void {
  let waiting = 0
  const look = () => {
    // One frame more: the answer is painted before anything is fetched.
    waiting = hasAnswer() ? window.setTimeout(begin, 20) : window.setTimeout(look, 50)
  }
  // Someone may have gone on to a page that is still reading.
  const begin = () => requestIdleCallback(() => (hasAnswer() ? work() : look()), { timeout: 400 })
  look()
  return () => clearTimeout(waiting)
}

/** Where most go from the week: its file is read while the browser draws the first frame, and is there before a click can be. */
export function preloadRoadmapPage(): void {
  const route = routes.find(({ name }) => name === 'roadmap')
  if (route !== undefined) void loadPage(route).catch(() => undefined)
}

/** After the first paint, when nothing else wants the machine: going somewhere then never waits. */
export function loadOtherPages(): void {
  const waiting = [...routes]
  const next = () => {
    const route = waiting.shift()
    // one at a time, so that a key pressed meanwhile is answered between two
    if (route) void loadPage(route).then(again, again)
  }
  const again = () => void afterFirstPage(next)
  again()
}

export type PageState = { kind: 'ready'; Page: ComponentType } | { kind: 'waiting' } | { kind: 'failed' }

export function usePage(route: AppRoute): PageState {
  const [failed, setFailed] = useState<AppRoute['name'] | null>(null)
  const [, arrived] = useState(0)
  const known = loaded.get(route.name)
  useEffect(() => {
    if (loaded.has(route.name)) return
    let current = true
    loadPage(route).then(
      () => current && arrived((count) => count + 1),
      () => current && setFailed(route.name),
    )
    return () => {
      current = false
    }
  }, [route])
  if (known) return { kind: 'ready', Page: known }
  return failed === route.name ? { kind: 'failed' } : { kind: 'waiting' }
}
