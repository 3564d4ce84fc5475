// A session looked back on, and closed.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="The session is not closed yet." crumbs={['Session']} />
}
