// A session before it is held.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="Nothing is prepared yet." crumbs={['Session']} />
}
