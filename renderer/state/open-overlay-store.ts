// What is open over the page: the palette, the list of shortcuts, the quick note. Names only, never text or a record.
import { create } from 'zustand'

export type OpenThing = 'palette' | 'shortcuts' | 'quick-note'

interface OpenThings {
  open: OpenThing | null
  show: (thing: OpenThing) => void
  close: () => void
}

export const useOpenOverlay = create<OpenThings>((set) => ({
  open: null,
  show: (thing) => set({ open: thing }),
  close: () => set({ open: null }),
}))
