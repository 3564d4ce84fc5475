// The people somebody works and meets with.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="No people yet." crumbs={['People']} />
}
