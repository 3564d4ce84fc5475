// The parts of Reviews: review requests, what came back, what others sent, the people one mentors.
import { RouteTabs } from '../ui/route-tabs.tsx'

const parts = [
  { words: 'Review requests', href: '/reviews' },
  { words: 'Feedback received', href: '/reviews/in' },
  { words: 'Requests for me', href: '/reviews/from' },
  { words: 'My mentees', href: '/reviews/roster' },
] as const

export const ReviewTabs = ({ at }: { at: (typeof parts)[number]['href'] }) => (
  <RouteTabs label="Parts of Reviews" parts={parts.map((part) => ({ ...part, current: part.href === at }))} />
)
