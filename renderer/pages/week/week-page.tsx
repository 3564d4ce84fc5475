// This week: what was done, and what comes next.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="Nothing recorded this week yet." crumbs={['This week']} />
}
