// A session while it is held.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="The session has not begun." crumbs={['Session']} />
}
