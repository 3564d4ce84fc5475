// The title of the window: the page's own words where a route's title says too little.
import { useEffect } from 'react'

export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Cairn`
  }, [title])
}
