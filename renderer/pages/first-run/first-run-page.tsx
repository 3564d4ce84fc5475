// First run: the doors into the app.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="Every cairn began with one stone on bare ground." crumbs={['Cairn']} />
}
