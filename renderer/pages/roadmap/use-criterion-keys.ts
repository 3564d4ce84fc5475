// Keys while a criterion is open: [ and ] step through the criteria, Esc closes. Never while someone types or a dialog is there.
import { useLayoutEffect, useMemo, useRef } from 'react'
import { usePageActions } from '../../state/page-actions.ts'

interface Steps {
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onClose: () => void
}

const isBusy = (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true
  if (document.querySelector('[aria-modal="true"]') !== null) return true
  const { target } = event
  // The two thumbs are inputs too, but they take no letters.
  return (
    target instanceof HTMLElement && target.matches('input:not([type="range"]), textarea, select, [contenteditable]')
  )
}

export function useCriterionKeys(isOpen: boolean, steps: Steps): void {
  const newest = useRef(steps)
  // In the same step as the column: whoever sees it may press a key.
  useLayoutEffect(() => {
    newest.current = steps
  })
  useLayoutEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      if (isBusy(event)) return
      if (event.key === '[') newest.current.onPrevious()
      else if (event.key === ']') newest.current.onNext()
      else if (event.key === 'Escape') newest.current.onClose()
      else return
      event.preventDefault()
    }
    // Before the dialog's own listener: after it the dialog is gone, and one Esc would close both.
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [isOpen])
  const actions = useMemo(
    () =>
      isOpen
        ? [
            { id: 'next', words: 'Next criterion', keys: ']', run: () => newest.current.onNext() },
            { id: 'previous', words: 'Previous criterion', keys: '[', run: () => newest.current.onPrevious() },
            { id: 'close', words: 'Close the criterion', keys: 'Esc', run: () => newest.current.onClose() },
          ]
        : [],
    [isOpen],
  )
  usePageActions('roadmap', actions)
}
