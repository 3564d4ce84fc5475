// A search that was asked for from outside the page, by the menu of a selection: its text, until the palette has been closed.
import { useEffect, useState } from 'react'
import { useOpenOverlay } from '../state/open-overlay-store.ts'

/** Calls with the text each time someone asks; answers how to stop listening. */
export type ListenForSearch = (ask: (text: string) => void) => () => void

/** The text that the palette opens with; empty when nobody asked for one. */
export function useRequestedSearch(listen: ListenForSearch | undefined): string {
  const [text, setText] = useState('')
  const isOpen = useOpenOverlay((state) => state.open === 'palette')
  const show = useOpenOverlay((state) => state.show)
  useEffect(
    () =>
      listen?.((asked) => {
        setText(asked)
        show('palette')
      }),
    [listen, show],
  )
  useEffect(() => {
    if (!isOpen) setText('')
  }, [isOpen])
  return text
}
