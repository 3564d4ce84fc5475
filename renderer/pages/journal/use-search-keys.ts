// The page's own keys: `/` goes to the search, and the arrow down from there goes into the list.
import { type RefObject, useLayoutEffect, useRef } from 'react'

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.isContentEditable)

const firstRow = () => document.querySelector<HTMLElement>('[data-place] a')

export function useSearchKeys(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('[aria-modal="true"]') !== null) return
      const isHere = event.target === field.current
      if (event.key === '/' && !isTextField(event.target)) field.current?.focus()
      else if (event.key === 'ArrowDown' && isHere) firstRow()?.focus()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return field
}
