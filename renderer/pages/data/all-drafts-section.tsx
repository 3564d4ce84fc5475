// Every draft that waits somewhere, on one page. Nothing is shown where there is none.
import { Small } from '../../ui/typography.tsx'
import { LeftDraftList } from '../draft-list.tsx'
import { useUnsavedDrafts } from '../use-unsaved-drafts.ts'
import styles from './data-page.module.css'

export function DraftsSection() {
  const drafts = useUnsavedDrafts()
  if (drafts === undefined || drafts.length === 0) return null
  return (
    <section className={styles.check}>
      <div>
        <h2>Drafts</h2>
        <Small quiet>not saved yet</Small>
      </div>
      <LeftDraftList drafts={drafts} />
    </section>
  )
}
