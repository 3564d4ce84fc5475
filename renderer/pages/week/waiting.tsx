// The place of what waits for me. Fetched once the week stands: the first paint carries none of it.
import { type ComponentType, useEffect, useState } from 'react'

export function Waiting({ today }: { today: string }) {
  const [List, setList] = useState<ComponentType<{ today: string }> | null>(null)
  useEffect(() => {
    let gone = false
    // A file that cannot be fetched leaves the week as it is; the next look tries again.
    import('./waiting-list.tsx').then(
      ({ WaitingList }) => gone || setList(() => WaitingList),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  return List === null ? null : <List today={today} />
}
