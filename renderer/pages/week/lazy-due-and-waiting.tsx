// The place of what is due and of what waits. Fetched and read once the week stands, and shown under what the first paint has drawn:
// nothing that someone already reads moves.
import type { ReactNode } from 'react'
import { lazyComponent } from '../../ui/lazy-component.ts'

interface LaterListsProps {
  today: string
  /** Follows the lists, and comes with them. */
  children: ReactNode
}

/** A file that cannot be fetched leaves the week as it is; the next look tries again. */
const useLists = lazyComponent(async () => (await import('./due-and-waiting.tsx')).DueAndWaiting)

export function LazyDueAndWaiting({ today, children }: LaterListsProps) {
  const Lists = useLists()
  return Lists === null ? null : <Lists today={today}>{children}</Lists>
}
