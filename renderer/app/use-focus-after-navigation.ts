// On arrival at another place the focus goes to the page's answer and the view to its top, as a new page would.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { showRouteTitle } from '../state/page-title.ts'

function focusAnswer(main: HTMLElement): boolean {
  const answer = main.querySelector<HTMLElement>('h1')
  if (!answer) return false
  answer.tabIndex = -1
  answer.focus({ preventScroll: true })
  return true
}

/** The answer may come after a read from storage: it is waited for, but never taken from someone who has begun to type. */
export function useFocusAfterNavigation(place: string, title: string): void {
  const firstPlace = useRef(place)
  useLayoutEffect(() => showRouteTitle(title), [title])
  useEffect(() => {
    if (firstPlace.current === place) return
    firstPlace.current = ''
    const main = document.querySelector('main')
    if (!main) return
    let isFirstLook = true
    let frame = 0
    const look = () => {
      if (isFirstLook) window.scrollTo(0, 0)
      const busy = !isFirstLook && main.contains(document.activeElement)
      isFirstLook = false
      if (busy || focusAnswer(main)) watch.disconnect()
    }
    // In the frame that shows it: sooner, the page would be laid out once more.
    const lookInFrame = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    }
    const watch = new MutationObserver(lookInFrame)
    watch.observe(main, { childList: true, subtree: true })
    lookInFrame()
    const end = setTimeout(() => watch.disconnect(), 3000)
    return () => {
      clearTimeout(end)
      cancelAnimationFrame(frame)
      watch.disconnect()
    }
  }, [place])
}
