// What a session's span moved.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="Nothing moved yet." crumbs={['Session']} />
}
