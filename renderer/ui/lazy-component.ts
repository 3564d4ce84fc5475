// A heavy part of a screen that is fetched when something first needs it, and is there at once from then on.
// Not by React.lazy: its fallback holds content back.
import { type ComponentType, useEffect, useState } from 'react'

/** A hook that answers the part, or null until it is there; what could not be fetched is asked for again by the next who needs it. */
export function lazyComponent<Props>(
  fetchPart: () => Promise<ComponentType<Props>>,
): () => ComponentType<Props> | null {
  let part: ComponentType<Props> | null = null
  let fetching: Promise<void> | null = null
  const fetchOnce = () => {
    fetching ??= fetchPart().then(
      (fetched) => {
        part = fetched
      },
      () => {
        fetching = null
      },
    )
    return fetching
  }
  return function useFetchedPart() {
    const [, arrived] = useState(false)
    useEffect(() => {
      if (part !== null) return
      let isWanted = true
      void fetchOnce().then(() => isWanted && arrived(true))
      return () => {
        isWanted = false
      }
    }, [])
    return part
  }
}
