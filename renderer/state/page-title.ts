// The title of the window: what its page shows, then the app, so that a task bar names the record. The demo says that it is one.
import { useEffect } from 'react'
import { showsDemo } from './demo-mode.ts'

const windowTitle = (title: string): string => `${title} – ${showsDemo() ? 'Cairn demo' : 'Cairn'}`

let ofRoute = ''
let ofPage: string | null = null

const show = () => {
  document.title = windowTitle(ofPage ?? ofRoute)
}

/** What the address says, for as long as its page says no more. */
export function showRouteTitle(title: string): void {
  ofRoute = title
  show()
}

/** The page's own words, while it is shown; undefined until it knows them. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return
    ofPage = title
    show()
    return () => {
      ofPage = null
      show()
    }
  }, [title])
}
