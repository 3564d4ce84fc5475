// What can be done on the page that is shown: pages lay their actions here, the palette reads them.
import { useEffect } from 'react'
import { create } from 'zustand'

export interface PageAction {
  id: string
  words: string
  keys?: string
  run: () => void
}

interface PageActions {
  byOwner: Readonly<Record<string, readonly PageAction[]>>
  lay: (owner: string, actions: readonly PageAction[]) => void
  take: (owner: string) => void
}

export const usePageActionStore = create<PageActions>((set) => ({
  byOwner: {},
  lay: (owner, actions) => set((state) => ({ byOwner: { ...state.byOwner, [owner]: actions } })),
  take: (owner) =>
    set((state) => ({ byOwner: Object.fromEntries(Object.entries(state.byOwner).filter(([name]) => name !== owner)) })),
}))

/** Offers these actions while the component is on screen. Memoise the list, or it is laid anew at every render. */
export function usePageActions(owner: string, actions: readonly PageAction[]): void {
  const lay = usePageActionStore((state) => state.lay)
  const take = usePageActionStore((state) => state.take)
  useEffect(() => {
    lay(owner, actions)
    return () => take(owner)
  }, [owner, actions, lay, take])
}
