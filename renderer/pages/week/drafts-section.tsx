// Records that were begun or changed and not saved: the newest few, the rest on Data.
import { Link } from 'wouter'
import { figures } from '../../../shared/rules/number-words.ts'
import type { LeftDraft } from '../../storage/read-left-drafts.ts'
import { LeftDraftList } from '../left-drafts.tsx'
import styles from './week.module.css'

const shownAtMost = 3

export function DraftsSection({ drafts }: { drafts: readonly LeftDraft[] }) {
  const records = drafts.filter(({ isRecord }) => isRecord)
  if (records.length === 0) return null
  return (
    <section>
      <h2>Not saved yet</h2>
      <LeftDraftList drafts={records.slice(0, shownAtMost)} />
      {records.length > shownAtMost ? (
        <p className={styles.sub}>
          <Link href="/data">All {figures(records.length)} drafts</Link>
        </p>
      ) : null}
    </section>
  )
}
