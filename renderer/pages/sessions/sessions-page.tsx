// The sessions, held and planned.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="No sessions yet." crumbs={['Sessions']} />
}
