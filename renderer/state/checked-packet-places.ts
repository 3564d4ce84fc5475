// Which places of a packet its owner has looked at before it leaves: for this window only, so that a way round to mend one of them, or a
// version that is locked, clears nothing, and other words or other places ask again and say so.
import { create } from 'zustand'

interface CheckedPlaces {
  /** By packet: the mark of what was looked at. */
  readonly marks: ReadonlyMap<string, string>
  readonly check: (packetId: string, mark: string | null) => void
}

export const useCheckedPlaces = create<CheckedPlaces>()((set) => ({
  marks: new Map(),
  check: (packetId, mark) =>
    set(({ marks }) => {
      const next = new Map(marks)
      if (mark === null) next.delete(packetId)
      else next.set(packetId, mark)
      return { marks: next }
    }),
}))
