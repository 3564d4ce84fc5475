// Whether the places to look at were looked at: these very places in these very words.
import { useCheckedPlaces } from '../../state/checked-packet-places.ts'
import type { Leaving } from './use-packet-export.ts'

export interface Checked {
  readonly isChecked: boolean
  /** Something was checked, and the words or the places have changed since. */
  readonly hasChanged: boolean
  readonly mayLeave: boolean
  readonly check: (isChecked: boolean) => void
}

export function useLeaksLookedAt(packetId: string, { hash, leaks }: Pick<Leaving, 'hash' | 'leaks'>): Checked {
  const { marks, check } = useCheckedPlaces()
  const mark = JSON.stringify([hash, leaks.map(({ blockId, words, found }) => [blockId, words, found])])
  const stored = marks.get(packetId)
  const isChecked = stored === mark
  return {
    isChecked,
    hasChanged: stored !== undefined && !isChecked,
    mayLeave: leaks.length === 0 || isChecked,
    check: (is) => check(packetId, is ? mark : null),
  }
}

/** Said beside each button that waits for it. */
export const lookAtLeaksFirstWords = 'Look at the places above and tick the box under them first.'
