// The journal: all records on one timeline.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="No records yet." crumbs={['Journal']} />
}
