// Single keys of an open record, such as E and Delete: only while nothing is being typed and no dialog is open.
import { useLayoutEffect } from 'react'

export function useRecordKeys(isOn: boolean, run: Readonly<Record<string, () => void>>): void {
  // Before the paint: a key that the page shows is one that works.
  useLayoutEffect(() => {
    if (!isOn) return
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
      if (event.defaultPrevented || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      const act = run[event.key]
      if (act === undefined || document.querySelector('[aria-modal="true"]') !== null) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, run])
}
