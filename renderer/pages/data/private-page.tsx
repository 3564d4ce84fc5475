// What never leaves this machine, and by which rule.
import { PageHead } from '../../ui/page-head.tsx'

export function Page() {
  return <PageHead answer="What is yours alone never leaves." crumbs={['Data']} />
}
