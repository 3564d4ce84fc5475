// Suggested next steps that were put off to another time: their ids only, per week, kept across a restart.
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { keptUnder } from './demo-mode.ts'

interface SetAside {
  week: string
  ids: readonly string[]
  setAside: (week: string, id: string) => void
  showAgain: () => void
}

/** Another week begins with nothing set aside. */
export const useSetAsideSteps = create<SetAside>()(
  persist(
    (set) => ({
      week: '',
      ids: [],
      setAside: (week, id) =>
        set((state) => ({ week, ids: state.week === week ? [...state.ids.filter((one) => one !== id), id] : [id] })),
      showAgain: () => set({ ids: [] }),
    }),
    { name: keptUnder('cairn.set-aside-steps'), storage: createJSONStorage(() => localStorage) },
  ),
)
