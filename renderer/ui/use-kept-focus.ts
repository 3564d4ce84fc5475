// When what had the focus is replaced by its own doing, a button by its progress, the focus stays at that place instead of falling to
// the top of the page.
import { type RefObject, useEffect, useRef } from 'react'

/** A field that came in its place asks for something; else the place itself is told. */
const wanted = (place: HTMLElement | null): HTMLElement | null =>
  place === null ? document.querySelector<HTMLElement>('main h1') : (place.querySelector('input') ?? place)

/** For the element (with `tabIndex={-1}`) whose content changes with `step`; while it is not there, the page's answer stands for it. */
export function useKeptFocus<T extends HTMLElement>(step: string): RefObject<T | null> {
  const place = useRef<T>(null)
  const known = useRef(step)
  useEffect(() => {
    if (known.current === step) return
    known.current = step
    // In the frame that shows it: sooner, a long page would be laid out once more.
    const frame = requestAnimationFrame(() => {
      const has = document.activeElement
      if (has !== document.body && has !== place.current) return
      const next = wanted(place.current)
      if (next?.matches('h1')) next.tabIndex = -1
      next?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [step])
  return place
}
