// A row that goes takes the focus with it: it comes to the row in its place, else to what adds one, never to the top of the page.
import { type RefObject, useEffect, useRef } from 'react'

/** Once what changed is shown, unless the focus is somewhere by then. */
export function focusOnceShown(find: () => HTMLElement | null | undefined): void {
  // A dialog that asked first gives the focus back, to a button that is gone, one frame later.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const has = document.activeElement
      if (has === null || has === document.body) find()?.focus()
    }),
  )
}

const lastRowOf = (place: HTMLElement, row: EventTarget | null) =>
  [...place.querySelectorAll('li')].findIndex((one) => row instanceof Node && one.contains(row))

function inPlaceOf(place: HTMLElement | null, index: number): HTMLElement | null {
  if (place === null || !place.isConnected) {
    const answer = document.querySelector<HTMLElement>('main h1')
    if (answer !== null) answer.tabIndex = -1
    return answer
  }
  const rows = place.querySelectorAll('li')
  const row = rows[Math.min(index, rows.length - 1)]
  const ends = place.querySelectorAll<HTMLElement>('input, button:not(:disabled)')
  const inRow = row?.querySelector<HTMLElement>('[data-removes]') ?? row?.querySelector('select')
  return inRow ?? ends[ends.length - 1] ?? null
}

/** Where the focus was last: several lists may lose rows by one step, and only that one answers. */
let lastPlace: HTMLElement | null = null

/** For the element around a list's rows and what adds to them. */
export function useRowFocus<T extends HTMLElement>(count: number): RefObject<T | null> {
  const place = useRef<T>(null)
  const last = useRef(0)
  const known = useRef(count)
  useEffect(() => {
    const here = place.current
    const note = ({ target }: FocusEvent) => {
      const row = here === null ? -1 : lastRowOf(here, target)
      if (row === -1) return
      last.current = row
      lastPlace = here
    }
    here?.addEventListener('focusin', note)
    return () => here?.removeEventListener('focusin', note)
  })
  useEffect(() => {
    const isLess = count < known.current
    known.current = count
    const here = lastPlace
    if (isLess && here !== null && (place.current === here || !here.isConnected))
      focusOnceShown(() => inPlaceOf(place.current, last.current))
  }, [count])
  return place
}
