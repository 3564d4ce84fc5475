// The parts of Sessions: the sessions themselves, and what came of them over a quarter, a year or any span.
import { RouteTabs } from '../ui/route-tabs.tsx'

const parts = [
  { words: 'Sessions', href: '/sessions' },
  { words: 'Over time', href: '/sessions/over-time' },
] as const

export const SessionTabs = ({ at }: { at: (typeof parts)[number]['href'] }) => (
  <RouteTabs label="Parts of Sessions" parts={parts.map((part) => ({ ...part, current: part.href === at }))} />
)
