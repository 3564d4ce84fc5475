// What was moved to the trash, kept for 30 days.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="The trash is empty." crumbs={['Data']} />
}
