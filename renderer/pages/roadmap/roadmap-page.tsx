// The roadmap: where somebody stands, and why.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="No criteria have evidence yet." crumbs={['Roadmap']} />
}
