// An address that names no week: a sentence and the way back.
import { Link } from 'wouter'
import { PageHead } from '../../ui/page-head.tsx'
import { Read } from '../../ui/typography.tsx'

export function UnknownWeek({ week }: { week: string }) {
  return (
    <>
      <PageHead answer="There is no such week." crumbs={['This week', week.slice(0, 40)]} />
      <Read>
        Weeks are written like 2025-W11. Nothing of yours is lost. <Link href="/week">Go to this week</Link>
      </Read>
    </>
  )
}
