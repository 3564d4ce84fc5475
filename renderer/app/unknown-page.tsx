// What an address shows that means nothing: a sentence and the way home.
import { Link } from 'wouter'
import { PageHead } from '../ui/page-head.tsx'
import { Read } from '../ui/typography.tsx'

export function UnknownPage({ address }: { address: string }) {
  return (
    <>
      <PageHead answer="There is nothing at this address." crumbs={[address]} />
      <Read>
        The address may be mistyped. Your records are not affected. <Link href="/week">Go to this week</Link>
      </Read>
    </>
  )
}
