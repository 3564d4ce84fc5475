// When what had the focus is replaced by its own doing, a button by its progress, the focus stays at that place instead of falling to
// the top of the page.
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** A field that came in its place asks for something; else the place itself is told. */
const wanted = (place: HTMLElement | null): HTMLElement | null =>
  place === null ? document.querySelector<HTMLElement>('main h1') : (place.querySelector('input') ?? place)

/** For the element (with `tabIndex={-1}`) whose content changes with `step`; while it is not there, the page's answer stands for it. */
export function useKeptFocus<T extends HTMLElement>(step: string): RefObject<T | null> {
  const place = useRef<T>(null)
  const known = useRef(step)
  useLayoutEffect(() => {
    if (known.current === step) return
    known.current = step
    const has = document.activeElement
    if (has !== document.body && has !== place.current) return
    const next = wanted(place.current)
    if (next?.matches('h1')) next.tabIndex = -1
    next?.focus({ preventScroll: true })
  }, [step])
  return place
}
