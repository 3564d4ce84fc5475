// Fetches pages once and remembers them, so that a page known already is drawn in the same frame.
import { type ComponentType, useEffect, useState } from 'react'
import { type AppRoute, routes } from './routes.ts'

const loaded = new Map<AppRoute['name'], ComponentType>()

export async function loadPage(route: AppRoute): Promise<ComponentType> {
  const known = loaded.get(route.name)
  if (known) return known
  const { Page } = await route.load()
  loaded.set(route.name, Page)
  return Page
}

/** Runs `work` when a page has given its answer and nothing else wants the machine; until then every file is one too many. */
export function afterFirstPage(work: () => void): () => void {
  const begin = () => requestIdleCallback(work, { timeout: 400 })
  let waiting = 0
  const look = () => {
    if (document.querySelector('h1') === null) waiting = window.setTimeout(look, 50)
    // One frame more: the answer is painted before anything is fetched.
    else waiting = window.setTimeout(begin, 20)
  }
  look()
  return () => clearTimeout(waiting)
}

/** After the first paint, when nothing else wants the machine: going somewhere then never waits. */
export function loadOtherPages(): void {
  // The roadmap first: it is where most go from the week.
  const waiting = [...routes].sort((one, other) => Number(other.name === 'roadmap') - Number(one.name === 'roadmap'))
  const next = () => {
    const route = waiting.shift()
    // one at a time, so that a key pressed meanwhile is answered between two
    if (route) void loadPage(route).then(again, again)
  }
  const again = () => void requestIdleCallback(next)
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
