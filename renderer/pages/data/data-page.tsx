// Where the data lives and how it is kept.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="No snapshot has been taken yet." crumbs={['Data']} />
}
