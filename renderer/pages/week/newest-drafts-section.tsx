// Records that were begun or changed and not saved: the newest few, the rest on Data.
import { Link } from 'wouter'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { LeftDraftList } from '../draft-list.tsx'
import { useUnsavedDrafts } from '../use-unsaved-drafts.ts'
import styles from './week.module.css'

const shownAtMost = 3

export function DraftsSection() {
  const drafts = useUnsavedDrafts() ?? []
  const records = drafts.filter(({ isRecord }) => isRecord)
  if (records.length === 0) return null
  return (
    <section>
      <h2>Not saved yet</h2>
      <LeftDraftList drafts={records.slice(0, shownAtMost)} />
      {records.length > shownAtMost ? (
        <p className={styles.sub}>
          <Link href="/data">All {figures(drafts.length)} drafts</Link>
        </p>
      ) : null}
    </section>
  )
}
