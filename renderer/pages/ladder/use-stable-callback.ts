// A function that stays the same while what it does is renewed, so that long lists need not be drawn again for it.
import { useCallback, useRef } from 'react'

export function useStableCallback<A extends unknown[], R>(does: (...args: A) => R): (...args: A) => R {
  const newest = useRef(does)
  newest.current = does
  return useCallback((...args: A) => newest.current(...args), [])
}
